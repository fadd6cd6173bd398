// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * What only developers of HAProxy look at.
 */
abstract class DeveloperFetches extends HttpFetches {
    DeveloperFetches() {
    }

    /**
     * Bytes of data in the buffered HTX message of the current direction. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx.data}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxData() {
        return new IntExpr(Sample.fetch("internal.htx.data"));
    }

    /**
     * Bytes free in the buffered HTX message of the current direction. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx.free}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxFree() {
        return new IntExpr(Sample.fetch("internal.htx.free"));
    }

    /**
     * Bytes free for data in the buffered HTX message of the current direction. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx.free_data}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxFreeData() {
        return new IntExpr(Sample.fetch("internal.htx.free_data"));
    }

    /**
     * True when the buffered HTX message of the current direction is marked as complete. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx.has_eom}, gives true or false. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static BoolExpr internalHtxHasEom() {
        return new BoolExpr(Sample.fetch("internal.htx.has_eom"));
    }

    /**
     * Number of blocks in the buffered HTX message of the current direction. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx.nbblks}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxNbblks() {
        return new IntExpr(Sample.fetch("internal.htx.nbblks"));
    }

    /**
     * Total size of the buffered HTX message of the current direction, in bytes. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx.size}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxSize() {
        return new IntExpr(Sample.fetch("internal.htx.size"));
    }

    /**
     * Bytes used by data and bookkeeping in the buffered HTX message of the current direction. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx.used}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxUsed() {
        return new IntExpr(Sample.fetch("internal.htx.used"));
    }

    /**
     * Content of a DATA block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.data}, gives bytes. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static BinaryExpr internalHtxBlkDataHead() {
        return new BinaryExpr(Sample.fetch("internal.htx_blk.data", Word.of("head")));
    }

    /**
     * Content of a DATA block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.data}, gives bytes. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static BinaryExpr internalHtxBlkDataTail() {
        return new BinaryExpr(Sample.fetch("internal.htx_blk.data", Word.of("tail")));
    }

    /**
     * Content of a DATA block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.data}, gives bytes. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static BinaryExpr internalHtxBlkDataFirst() {
        return new BinaryExpr(Sample.fetch("internal.htx_blk.data", Word.of("first")));
    }

    /**
     * Content of a DATA block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.data}, gives bytes. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @param position position, at least 0
     * @return the expression
     */
    public static BinaryExpr internalHtxBlkData(long position) {
        return new BinaryExpr(Sample.fetch("internal.htx_blk.data",
                Word.number("internal.htx_blk.data position", position, 0, Long.MAX_VALUE)));
    }

    /**
     * Header name in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrname}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrnameHead() {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrname", Word.of("head")));
    }

    /**
     * Header name in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrname}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrnameTail() {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrname", Word.of("tail")));
    }

    /**
     * Header name in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrname}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrnameFirst() {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrname", Word.of("first")));
    }

    /**
     * Header name in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrname}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @param position position, at least 0
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrname(long position) {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrname",
                Word.number("internal.htx_blk.hdrname position", position, 0, Long.MAX_VALUE)));
    }

    /**
     * Header value in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrval}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrvalHead() {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrval", Word.of("head")));
    }

    /**
     * Header value in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrval}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrvalTail() {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrval", Word.of("tail")));
    }

    /**
     * Header value in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrval}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrvalFirst() {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrval", Word.of("first")));
    }

    /**
     * Header value in a HEADER block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.hdrval}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @param position position, at least 0
     * @return the expression
     */
    public static StringExpr internalHtxBlkHdrval(long position) {
        return new StringExpr(Sample.fetch("internal.htx_blk.hdrval",
                Word.number("internal.htx_blk.hdrval position", position, 0, Long.MAX_VALUE)));
    }

    /**
     * Size in bytes of a block of the buffered HTX message, 0 when there is no such block. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.size}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxBlkSizeHead() {
        return new IntExpr(Sample.fetch("internal.htx_blk.size", Word.of("head")));
    }

    /**
     * Size in bytes of a block of the buffered HTX message, 0 when there is no such block. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.size}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxBlkSizeTail() {
        return new IntExpr(Sample.fetch("internal.htx_blk.size", Word.of("tail")));
    }

    /**
     * Size in bytes of a block of the buffered HTX message, 0 when there is no such block. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.size}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static IntExpr internalHtxBlkSizeFirst() {
        return new IntExpr(Sample.fetch("internal.htx_blk.size", Word.of("first")));
    }

    /**
     * Size in bytes of a block of the buffered HTX message, 0 when there is no such block. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.size}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @param position position, at least 0
     * @return the expression
     */
    public static IntExpr internalHtxBlkSize(long position) {
        return new IntExpr(Sample.fetch("internal.htx_blk.size",
                Word.number("internal.htx_blk.size position", position, 0, Long.MAX_VALUE)));
    }

    /**
     * Start line held by a block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.start_line}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkStartLineHead() {
        return new StringExpr(Sample.fetch("internal.htx_blk.start_line", Word.of("head")));
    }

    /**
     * Start line held by a block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.start_line}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkStartLineTail() {
        return new StringExpr(Sample.fetch("internal.htx_blk.start_line", Word.of("tail")));
    }

    /**
     * Start line held by a block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.start_line}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkStartLineFirst() {
        return new StringExpr(Sample.fetch("internal.htx_blk.start_line", Word.of("first")));
    }

    /**
     * Start line held by a block of the buffered HTX message, empty for another kind of block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.start_line}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @param position position, at least 0
     * @return the expression
     */
    public static StringExpr internalHtxBlkStartLine(long position) {
        return new StringExpr(Sample.fetch("internal.htx_blk.start_line",
                Word.number("internal.htx_blk.start_line position", position, 0, Long.MAX_VALUE)));
    }

    /**
     * Kind of a block of the buffered HTX message, HTX_BLK_UNUSED when there is no such block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.type}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkTypeHead() {
        return new StringExpr(Sample.fetch("internal.htx_blk.type", Word.of("head")));
    }

    /**
     * Kind of a block of the buffered HTX message, HTX_BLK_UNUSED when there is no such block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.type}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkTypeTail() {
        return new StringExpr(Sample.fetch("internal.htx_blk.type", Word.of("tail")));
    }

    /**
     * Kind of a block of the buffered HTX message, HTX_BLK_UNUSED when there is no such block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.type}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static StringExpr internalHtxBlkTypeFirst() {
        return new StringExpr(Sample.fetch("internal.htx_blk.type", Word.of("first")));
    }

    /**
     * Kind of a block of the buffered HTX message, HTX_BLK_UNUSED when there is no such block. For HAProxy
     * developers.
     *
     * <p>Sample fetch {@code internal.htx_blk.type}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.7.
     *
     * @param position position, at least 0
     * @return the expression
     */
    public static StringExpr internalHtxBlkType(long position) {
        return new StringExpr(Sample.fetch("internal.htx_blk.type",
                Word.number("internal.htx_blk.type position", position, 0, Long.MAX_VALUE)));
    }

    /**
     * True when the stream buffers HTTP in the internal HTX form. For HAProxy developers.
     *
     * <p>Sample fetch {@code internal.strm.is_htx}, gives true or false. Can be used in all rules, logs and health
     * checks. Configuration manual, section 7.3.7.
     *
     * @return the expression
     */
    public static BoolExpr internalStrmIsHtx() {
        return new BoolExpr(Sample.fetch("internal.strm.is_htx"));
    }
}
