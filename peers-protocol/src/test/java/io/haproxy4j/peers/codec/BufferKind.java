// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/** Every way a caller may hold the same bytes. */
enum BufferKind {
    HEAP {
        @Override
        ByteBuf of(byte[] bytes) {
            return Unpooled.wrappedBuffer(bytes);
        }
    },
    HEAP_WITH_OFFSET {
        @Override
        ByteBuf of(byte[] bytes) {
            byte[] larger = new byte[bytes.length + 11];
            System.arraycopy(bytes, 0, larger, 7, bytes.length);
            return Unpooled.wrappedBuffer(larger, 7, bytes.length);
        }
    },
    DIRECT {
        @Override
        ByteBuf of(byte[] bytes) {
            return Unpooled.directBuffer(Math.max(1, bytes.length)).writeBytes(bytes);
        }
    },
    POOLED_DIRECT {
        @Override
        ByteBuf of(byte[] bytes) {
            return PooledByteBufAllocator.DEFAULT
                    .directBuffer(Math.max(1, bytes.length))
                    .writeBytes(bytes);
        }
    },
    COMPOSITE {
        @Override
        ByteBuf of(byte[] bytes) {
            CompositeByteBuf all = Unpooled.compositeBuffer(1024);
            int step = Math.max(1, bytes.length / 700);
            for (int at = 0; at < bytes.length; at += step) {
                all.addComponent(true, Unpooled.copiedBuffer(bytes, at, Math.min(step, bytes.length - at)));
            }
            return all;
        }
    },
    SLICED {
        @Override
        ByteBuf of(byte[] bytes) {
            return Unpooled.directBuffer()
                    .writeZero(5)
                    .writeBytes(bytes)
                    .writeZero(5)
                    .slice(5, bytes.length);
        }
    },
    READ_ONLY {
        @Override
        ByteBuf of(byte[] bytes) {
            return Unpooled.wrappedBuffer(bytes).asReadOnly();
        }
    },
    READ_ONLY_NIO {
        @Override
        ByteBuf of(byte[] bytes) {
            return Unpooled.wrappedBuffer(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
        }
    };

    abstract ByteBuf of(byte[] bytes);
}
