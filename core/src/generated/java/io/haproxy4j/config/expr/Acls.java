// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;

/**
 * Words that stand for a sample fetch and a way to match it in ACLs (configuration manual, section 7.3). Made for static
 * import. What has the name of a fetch and matches as that fetch does is no method here: use the fetch.
 */
public final class Acls {
    private Acls() {
    }

    /**
     * Host header plus path of the request starts with one of the patterns (match method beg).
     *
     * <p>ACL word {@code base_beg}: fetch {@code base}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion baseBeg(String prefix, String... more) {
        return TextCriterion.of(Arguments.call("base_beg"), Patterns.of(prefix, more));
    }

    /**
     * Host header plus path of the request starts with one of the patterns (match method beg).
     *
     * <p>ACL word {@code base_beg}: fetch {@code base}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion baseBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("base_beg"), patterns);
    }

    /**
     * Host header plus path of the request has one of the patterns as a slash-delimited part (match method dir).
     *
     * <p>ACL word {@code base_dir}: fetch {@code base}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion baseDir(String part, String... more) {
        return TextCriterion.of(Arguments.call("base_dir"), Patterns.of(part, more));
    }

    /**
     * Host header plus path of the request has one of the patterns as a slash-delimited part (match method dir).
     *
     * <p>ACL word {@code base_dir}: fetch {@code base}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion baseDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("base_dir"), patterns);
    }

    /**
     * Host header plus path of the request has one of the patterns as a dot-delimited part (match method dom).
     *
     * <p>ACL word {@code base_dom}: fetch {@code base}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion baseDom(String label, String... more) {
        return TextCriterion.of(Arguments.call("base_dom"), Patterns.of(label, more));
    }

    /**
     * Host header plus path of the request has one of the patterns as a dot-delimited part (match method dom).
     *
     * <p>ACL word {@code base_dom}: fetch {@code base}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion baseDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("base_dom"), patterns);
    }

    /**
     * Host header plus path of the request ends with one of the patterns (match method end).
     *
     * <p>ACL word {@code base_end}: fetch {@code base}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion baseEnd(String suffix, String... more) {
        return TextCriterion.of(Arguments.call("base_end"), Patterns.of(suffix, more));
    }

    /**
     * Host header plus path of the request ends with one of the patterns (match method end).
     *
     * <p>ACL word {@code base_end}: fetch {@code base}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion baseEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("base_end"), patterns);
    }

    /**
     * Host header plus path of the request has one of the lengths in bytes (match method len).
     *
     * <p>ACL word {@code base_len}: fetch {@code base}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison baseLen() {
        return new IntComparison(Criterion.of(Arguments.call("base_len")));
    }

    /**
     * Host header plus path of the request matches one of the regular expressions (match method reg). Prefer
     * another method where one does.
     *
     * <p>ACL word {@code base_reg}: fetch {@code base}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion baseReg(String regex, String... more) {
        return TextCriterion.of(Arguments.call("base_reg"), Patterns.of(regex, more));
    }

    /**
     * Host header plus path of the request matches one of the regular expressions (match method reg). Prefer
     * another method where one does.
     *
     * <p>ACL word {@code base_reg}: fetch {@code base}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion baseReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("base_reg"), patterns);
    }

    /**
     * Host header plus path of the request contains one of the patterns (match method sub).
     *
     * <p>ACL word {@code base_sub}: fetch {@code base}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion baseSub(String part, String... more) {
        return TextCriterion.of(Arguments.call("base_sub"), Patterns.of(part, more));
    }

    /**
     * Host header plus path of the request contains one of the patterns (match method sub).
     *
     * <p>ACL word {@code base_sub}: fetch {@code base}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion baseSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("base_sub"), patterns);
    }

    /**
     * A cookie of the request starts with one of the patterns (match method beg). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_beg}: fetch {@code req.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookBeg(String cookie, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("cook_beg",
                Word.of(cookie)), Patterns.of(prefix, more));
    }

    /**
     * A cookie of the request starts with one of the patterns (match method beg). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_beg}: fetch {@code req.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookBeg(Word cookie, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("cook_beg", cookie), Patterns.of(prefix, more));
    }

    /**
     * A cookie of the request starts with one of the patterns (match method beg). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_beg}: fetch {@code req.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_beg"), patterns);
    }

    /**
     * A cookie of the request starts with one of the patterns (match method beg). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_beg}: fetch {@code req.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookBeg(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_beg", Word.of(cookie)), patterns);
    }

    /**
     * A cookie of the request starts with one of the patterns (match method beg). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_beg}: fetch {@code req.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookBeg(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_beg", cookie), patterns);
    }

    /**
     * A cookie of the request has one of the patterns as a slash-delimited part (match method dir). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dir}: fetch {@code req.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookDir(String cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("cook_dir",
                Word.of(cookie)), Patterns.of(part, more));
    }

    /**
     * A cookie of the request has one of the patterns as a slash-delimited part (match method dir). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dir}: fetch {@code req.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookDir(Word cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("cook_dir", cookie), Patterns.of(part, more));
    }

    /**
     * A cookie of the request has one of the patterns as a slash-delimited part (match method dir). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dir}: fetch {@code req.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_dir"), patterns);
    }

    /**
     * A cookie of the request has one of the patterns as a slash-delimited part (match method dir). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dir}: fetch {@code req.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookDir(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_dir", Word.of(cookie)), patterns);
    }

    /**
     * A cookie of the request has one of the patterns as a slash-delimited part (match method dir). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dir}: fetch {@code req.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookDir(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_dir", cookie), patterns);
    }

    /**
     * A cookie of the request has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dom}: fetch {@code req.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookDom(String cookie, String label, String... more) {
        return TextCriterion.of(Arguments.call("cook_dom",
                Word.of(cookie)), Patterns.of(label, more));
    }

    /**
     * A cookie of the request has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dom}: fetch {@code req.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookDom(Word cookie, String label, String... more) {
        return TextCriterion.of(Arguments.call("cook_dom", cookie), Patterns.of(label, more));
    }

    /**
     * A cookie of the request has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dom}: fetch {@code req.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_dom"), patterns);
    }

    /**
     * A cookie of the request has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dom}: fetch {@code req.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookDom(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_dom", Word.of(cookie)), patterns);
    }

    /**
     * A cookie of the request has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code cook_dom}: fetch {@code req.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookDom(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_dom", cookie), patterns);
    }

    /**
     * A cookie of the request ends with one of the patterns (match method end). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_end}: fetch {@code req.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookEnd(String cookie, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("cook_end",
                Word.of(cookie)), Patterns.of(suffix, more));
    }

    /**
     * A cookie of the request ends with one of the patterns (match method end). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_end}: fetch {@code req.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookEnd(Word cookie, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("cook_end", cookie), Patterns.of(suffix, more));
    }

    /**
     * A cookie of the request ends with one of the patterns (match method end). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_end}: fetch {@code req.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_end"), patterns);
    }

    /**
     * A cookie of the request ends with one of the patterns (match method end). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_end}: fetch {@code req.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookEnd(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_end", Word.of(cookie)), patterns);
    }

    /**
     * A cookie of the request ends with one of the patterns (match method end). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_end}: fetch {@code req.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookEnd(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_end", cookie), patterns);
    }

    /**
     * A cookie of the request has one of the lengths in bytes (match method len). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_len}: fetch {@code req.cook}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison cookLen() {
        return new IntComparison(Criterion.of(Arguments.call("cook_len")));
    }

    /**
     * A cookie of the request has one of the lengths in bytes (match method len). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_len}: fetch {@code req.cook}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the comparison to make
     */
    public static IntComparison cookLen(String cookie) {
        return new IntComparison(Criterion.of(Arguments.call("cook_len", Word.of(cookie))));
    }

    /**
     * A cookie of the request has one of the lengths in bytes (match method len). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_len}: fetch {@code req.cook}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the comparison to make
     */
    public static IntComparison cookLen(Word cookie) {
        return new IntComparison(Criterion.of(Arguments.call("cook_len", cookie)));
    }

    /**
     * A cookie of the request matches one of the regular expressions (match method reg). Every one of that name is
     * tried. Prefer another method where one does.
     *
     * <p>ACL word {@code cook_reg}: fetch {@code req.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookReg(String cookie, String regex, String... more) {
        return TextCriterion.of(Arguments.call("cook_reg",
                Word.of(cookie)), Patterns.of(regex, more));
    }

    /**
     * A cookie of the request matches one of the regular expressions (match method reg). Every one of that name is
     * tried. Prefer another method where one does.
     *
     * <p>ACL word {@code cook_reg}: fetch {@code req.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookReg(Word cookie, String regex, String... more) {
        return TextCriterion.of(Arguments.call("cook_reg", cookie), Patterns.of(regex, more));
    }

    /**
     * A cookie of the request matches one of the regular expressions (match method reg). Every one of that name is
     * tried. Prefer another method where one does.
     *
     * <p>ACL word {@code cook_reg}: fetch {@code req.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_reg"), patterns);
    }

    /**
     * A cookie of the request matches one of the regular expressions (match method reg). Every one of that name is
     * tried. Prefer another method where one does.
     *
     * <p>ACL word {@code cook_reg}: fetch {@code req.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookReg(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_reg", Word.of(cookie)), patterns);
    }

    /**
     * A cookie of the request matches one of the regular expressions (match method reg). Every one of that name is
     * tried. Prefer another method where one does.
     *
     * <p>ACL word {@code cook_reg}: fetch {@code req.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookReg(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_reg", cookie), patterns);
    }

    /**
     * A cookie of the request contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_sub}: fetch {@code req.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookSub(String cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("cook_sub",
                Word.of(cookie)), Patterns.of(part, more));
    }

    /**
     * A cookie of the request contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_sub}: fetch {@code req.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion cookSub(Word cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("cook_sub", cookie), Patterns.of(part, more));
    }

    /**
     * A cookie of the request contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_sub}: fetch {@code req.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_sub"), patterns);
    }

    /**
     * A cookie of the request contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_sub}: fetch {@code req.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookSub(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_sub", Word.of(cookie)), patterns);
    }

    /**
     * A cookie of the request contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code cook_sub}: fetch {@code req.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion cookSub(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("cook_sub", cookie), patterns);
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrBeg(String header, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("hdr_beg",
                Word.of(header)), Patterns.of(prefix, more));
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrBeg(Word header, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("hdr_beg", header), Patterns.of(prefix, more));
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrBeg(String header, long occurrence, String prefix,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_beg", Word.of(header),
                Word.of(occurrence)), Patterns.of(prefix, more));
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrBeg(Word header, long occurrence, String prefix,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_beg", header,
                Word.of(occurrence)), Patterns.of(prefix, more));
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_beg"), patterns);
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrBeg(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_beg", Word.of(header)), patterns);
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrBeg(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_beg", header), patterns);
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrBeg(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_beg", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_beg}: fetch {@code req.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrBeg(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_beg", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDir(String header, String part, String... more) {
        return TextCriterion.of(Arguments.call("hdr_dir",
                Word.of(header)), Patterns.of(part, more));
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDir(Word header, String part, String... more) {
        return TextCriterion.of(Arguments.call("hdr_dir", header), Patterns.of(part, more));
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDir(String header, long occurrence, String part,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_dir", Word.of(header),
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDir(Word header, long occurrence, String part, String... more) {
        return TextCriterion.of(Arguments.call("hdr_dir", header,
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dir"), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDir(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dir", Word.of(header)), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDir(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dir", header), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDir(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dir", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dir}: fetch {@code req.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDir(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dir", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDom(String header, String label, String... more) {
        return TextCriterion.of(Arguments.call("hdr_dom",
                Word.of(header)), Patterns.of(label, more));
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDom(Word header, String label, String... more) {
        return TextCriterion.of(Arguments.call("hdr_dom", header), Patterns.of(label, more));
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDom(String header, long occurrence, String label,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_dom", Word.of(header),
                Word.of(occurrence)), Patterns.of(label, more));
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrDom(Word header, long occurrence, String label, String... more) {
        return TextCriterion.of(Arguments.call("hdr_dom", header,
                Word.of(occurrence)), Patterns.of(label, more));
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dom"), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDom(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dom", Word.of(header)), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDom(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dom", header), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDom(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dom", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_dom}: fetch {@code req.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrDom(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_dom", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrEnd(String header, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("hdr_end",
                Word.of(header)), Patterns.of(suffix, more));
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrEnd(Word header, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("hdr_end", header), Patterns.of(suffix, more));
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrEnd(String header, long occurrence, String suffix,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_end", Word.of(header),
                Word.of(occurrence)), Patterns.of(suffix, more));
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrEnd(Word header, long occurrence, String suffix,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_end", header,
                Word.of(occurrence)), Patterns.of(suffix, more));
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_end"), patterns);
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrEnd(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_end", Word.of(header)), patterns);
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrEnd(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_end", header), patterns);
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrEnd(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_end", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header ends with one of the patterns (match method end). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_end}: fetch {@code req.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrEnd(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_end", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_len}: fetch {@code req.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison hdrLen() {
        return new IntComparison(Criterion.of(Arguments.call("hdr_len")));
    }

    /**
     * A value of a request header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_len}: fetch {@code req.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the comparison to make
     */
    public static IntComparison hdrLen(String header) {
        return new IntComparison(Criterion.of(Arguments.call("hdr_len", Word.of(header))));
    }

    /**
     * A value of a request header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_len}: fetch {@code req.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the comparison to make
     */
    public static IntComparison hdrLen(Word header) {
        return new IntComparison(Criterion.of(Arguments.call("hdr_len", header)));
    }

    /**
     * A value of a request header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_len}: fetch {@code req.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the comparison to make
     */
    public static IntComparison hdrLen(String header, long occurrence) {
        return new IntComparison(Criterion.of(Arguments.call("hdr_len", Word.of(header),
                Word.of(occurrence))));
    }

    /**
     * A value of a request header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code hdr_len}: fetch {@code req.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the comparison to make
     */
    public static IntComparison hdrLen(Word header, long occurrence) {
        return new IntComparison(Criterion.of(Arguments.call("hdr_len", header,
                Word.of(occurrence))));
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrReg(String header, String regex, String... more) {
        return TextCriterion.of(Arguments.call("hdr_reg",
                Word.of(header)), Patterns.of(regex, more));
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrReg(Word header, String regex, String... more) {
        return TextCriterion.of(Arguments.call("hdr_reg", header), Patterns.of(regex, more));
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrReg(String header, long occurrence, String regex,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_reg", Word.of(header),
                Word.of(occurrence)), Patterns.of(regex, more));
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrReg(Word header, long occurrence, String regex, String... more) {
        return TextCriterion.of(Arguments.call("hdr_reg", header,
                Word.of(occurrence)), Patterns.of(regex, more));
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_reg"), patterns);
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrReg(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_reg", Word.of(header)), patterns);
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrReg(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_reg", header), patterns);
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrReg(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_reg", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code hdr_reg}: fetch {@code req.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrReg(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_reg", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrSub(String header, String part, String... more) {
        return TextCriterion.of(Arguments.call("hdr_sub",
                Word.of(header)), Patterns.of(part, more));
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrSub(Word header, String part, String... more) {
        return TextCriterion.of(Arguments.call("hdr_sub", header), Patterns.of(part, more));
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrSub(String header, long occurrence, String part,
            String... more) {
        return TextCriterion.of(Arguments.call("hdr_sub", Word.of(header),
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion hdrSub(Word header, long occurrence, String part, String... more) {
        return TextCriterion.of(Arguments.call("hdr_sub", header,
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_sub"), patterns);
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrSub(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_sub", Word.of(header)), patterns);
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrSub(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_sub", header), patterns);
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrSub(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_sub", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a request header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code hdr_sub}: fetch {@code req.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion hdrSub(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("hdr_sub", header, Word.of(occurrence)), patterns);
    }

    /**
     * The user who authenticated with Basic credentials is in one of the groups of a user list.
     *
     * <p>ACL word {@code http_auth_group}: fetch {@code http_auth_group}, match {@code str}. Configuration manual,
     * section 7.3.6.
     *
     * @param users the users, the name of a userlist section
     * @param group what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static Criterion httpAuthGroup(String users, String group, String... more) {
        return Criterion.of(Arguments.call("http_auth_group",
                Word.reference(Reference.Kind.USERLIST, users))).matching(Patterns.of(group, more));
    }

    /**
     * The user who authenticated with Basic credentials is in one of the groups of a user list.
     *
     * <p>ACL word {@code http_auth_group}: fetch {@code http_auth_group}, match {@code str}. Configuration manual,
     * section 7.3.6.
     *
     * @param users the users, the name of a userlist section
     * @param patterns what to compare with
     * @return the criterion
     */
    public static Criterion httpAuthGroup(String users, Patterns patterns) {
        return Criterion.of(Arguments.call("http_auth_group",
                Word.reference(Reference.Kind.USERLIST, users))).matching(patterns);
    }

    /**
     * Path of the request starts with one of the patterns (match method beg).
     *
     * <p>ACL word {@code path_beg}: fetch {@code path}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion pathBeg(String prefix, String... more) {
        return TextCriterion.of(Arguments.call("path_beg"), Patterns.of(prefix, more));
    }

    /**
     * Path of the request starts with one of the patterns (match method beg).
     *
     * <p>ACL word {@code path_beg}: fetch {@code path}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion pathBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("path_beg"), patterns);
    }

    /**
     * Path of the request has one of the patterns as a slash-delimited part (match method dir).
     *
     * <p>ACL word {@code path_dir}: fetch {@code path}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion pathDir(String part, String... more) {
        return TextCriterion.of(Arguments.call("path_dir"), Patterns.of(part, more));
    }

    /**
     * Path of the request has one of the patterns as a slash-delimited part (match method dir).
     *
     * <p>ACL word {@code path_dir}: fetch {@code path}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion pathDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("path_dir"), patterns);
    }

    /**
     * Path of the request has one of the patterns as a dot-delimited part (match method dom).
     *
     * <p>ACL word {@code path_dom}: fetch {@code path}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion pathDom(String label, String... more) {
        return TextCriterion.of(Arguments.call("path_dom"), Patterns.of(label, more));
    }

    /**
     * Path of the request has one of the patterns as a dot-delimited part (match method dom).
     *
     * <p>ACL word {@code path_dom}: fetch {@code path}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion pathDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("path_dom"), patterns);
    }

    /**
     * Path of the request ends with one of the patterns (match method end).
     *
     * <p>ACL word {@code path_end}: fetch {@code path}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion pathEnd(String suffix, String... more) {
        return TextCriterion.of(Arguments.call("path_end"), Patterns.of(suffix, more));
    }

    /**
     * Path of the request ends with one of the patterns (match method end).
     *
     * <p>ACL word {@code path_end}: fetch {@code path}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion pathEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("path_end"), patterns);
    }

    /**
     * Path of the request has one of the lengths in bytes (match method len).
     *
     * <p>ACL word {@code path_len}: fetch {@code path}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison pathLen() {
        return new IntComparison(Criterion.of(Arguments.call("path_len")));
    }

    /**
     * Path of the request matches one of the regular expressions (match method reg). Prefer another method where
     * one does.
     *
     * <p>ACL word {@code path_reg}: fetch {@code path}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion pathReg(String regex, String... more) {
        return TextCriterion.of(Arguments.call("path_reg"), Patterns.of(regex, more));
    }

    /**
     * Path of the request matches one of the regular expressions (match method reg). Prefer another method where
     * one does.
     *
     * <p>ACL word {@code path_reg}: fetch {@code path}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion pathReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("path_reg"), patterns);
    }

    /**
     * Path of the request contains one of the patterns (match method sub).
     *
     * <p>ACL word {@code path_sub}: fetch {@code path}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion pathSub(String part, String... more) {
        return TextCriterion.of(Arguments.call("path_sub"), Patterns.of(part, more));
    }

    /**
     * Path of the request contains one of the patterns (match method sub).
     *
     * <p>ACL word {@code path_sub}: fetch {@code path}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion pathSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("path_sub"), patterns);
    }

    /**
     * Version of a TLS hello passed through undeciphered is one of the given versions or in a range, written as
     * major.minor, where TLS 1.0 is 3.1.
     *
     * <p>ACL word {@code req.ssl_ver}: fetch {@code req.ssl_ver}, match {@code int}. Configuration manual, section
     * 7.3.5.
     *
     * @param pattern what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static Criterion reqSslVer(String pattern, String... more) {
        return Criterion.of(Arguments.call("req.ssl_ver")).matching(Patterns.of(pattern, more));
    }

    /**
     * Version of a TLS hello passed through undeciphered is one of the given versions or in a range, written as
     * major.minor, where TLS 1.0 is 3.1.
     *
     * <p>ACL word {@code req.ssl_ver}: fetch {@code req.ssl_ver}, match {@code int}. Configuration manual, section
     * 7.3.5.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static Criterion reqSslVer(Patterns patterns) {
        return Criterion.of(Arguments.call("req.ssl_ver")).matching(patterns);
    }

    /**
     * A cookie the response sets starts with one of the patterns (match method beg). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_beg}: fetch {@code res.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookBeg(String cookie, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("scook_beg",
                Word.of(cookie)), Patterns.of(prefix, more));
    }

    /**
     * A cookie the response sets starts with one of the patterns (match method beg). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_beg}: fetch {@code res.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookBeg(Word cookie, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("scook_beg", cookie), Patterns.of(prefix, more));
    }

    /**
     * A cookie the response sets starts with one of the patterns (match method beg). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_beg}: fetch {@code res.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_beg"), patterns);
    }

    /**
     * A cookie the response sets starts with one of the patterns (match method beg). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_beg}: fetch {@code res.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookBeg(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_beg", Word.of(cookie)), patterns);
    }

    /**
     * A cookie the response sets starts with one of the patterns (match method beg). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_beg}: fetch {@code res.cook}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookBeg(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_beg", cookie), patterns);
    }

    /**
     * A cookie the response sets has one of the patterns as a slash-delimited part (match method dir). Every one
     * of that name is tried.
     *
     * <p>ACL word {@code scook_dir}: fetch {@code res.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookDir(String cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("scook_dir",
                Word.of(cookie)), Patterns.of(part, more));
    }

    /**
     * A cookie the response sets has one of the patterns as a slash-delimited part (match method dir). Every one
     * of that name is tried.
     *
     * <p>ACL word {@code scook_dir}: fetch {@code res.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookDir(Word cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("scook_dir", cookie), Patterns.of(part, more));
    }

    /**
     * A cookie the response sets has one of the patterns as a slash-delimited part (match method dir). Every one
     * of that name is tried.
     *
     * <p>ACL word {@code scook_dir}: fetch {@code res.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_dir"), patterns);
    }

    /**
     * A cookie the response sets has one of the patterns as a slash-delimited part (match method dir). Every one
     * of that name is tried.
     *
     * <p>ACL word {@code scook_dir}: fetch {@code res.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookDir(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_dir", Word.of(cookie)), patterns);
    }

    /**
     * A cookie the response sets has one of the patterns as a slash-delimited part (match method dir). Every one
     * of that name is tried.
     *
     * <p>ACL word {@code scook_dir}: fetch {@code res.cook}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookDir(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_dir", cookie), patterns);
    }

    /**
     * A cookie the response sets has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code scook_dom}: fetch {@code res.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookDom(String cookie, String label, String... more) {
        return TextCriterion.of(Arguments.call("scook_dom",
                Word.of(cookie)), Patterns.of(label, more));
    }

    /**
     * A cookie the response sets has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code scook_dom}: fetch {@code res.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookDom(Word cookie, String label, String... more) {
        return TextCriterion.of(Arguments.call("scook_dom", cookie), Patterns.of(label, more));
    }

    /**
     * A cookie the response sets has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code scook_dom}: fetch {@code res.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_dom"), patterns);
    }

    /**
     * A cookie the response sets has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code scook_dom}: fetch {@code res.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookDom(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_dom", Word.of(cookie)), patterns);
    }

    /**
     * A cookie the response sets has one of the patterns as a dot-delimited part (match method dom). Every one of
     * that name is tried.
     *
     * <p>ACL word {@code scook_dom}: fetch {@code res.cook}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookDom(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_dom", cookie), patterns);
    }

    /**
     * A cookie the response sets ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_end}: fetch {@code res.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookEnd(String cookie, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("scook_end",
                Word.of(cookie)), Patterns.of(suffix, more));
    }

    /**
     * A cookie the response sets ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_end}: fetch {@code res.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookEnd(Word cookie, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("scook_end", cookie), Patterns.of(suffix, more));
    }

    /**
     * A cookie the response sets ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_end}: fetch {@code res.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_end"), patterns);
    }

    /**
     * A cookie the response sets ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_end}: fetch {@code res.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookEnd(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_end", Word.of(cookie)), patterns);
    }

    /**
     * A cookie the response sets ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_end}: fetch {@code res.cook}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookEnd(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_end", cookie), patterns);
    }

    /**
     * A cookie the response sets has one of the lengths in bytes (match method len). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_len}: fetch {@code res.cook}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison scookLen() {
        return new IntComparison(Criterion.of(Arguments.call("scook_len")));
    }

    /**
     * A cookie the response sets has one of the lengths in bytes (match method len). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_len}: fetch {@code res.cook}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the comparison to make
     */
    public static IntComparison scookLen(String cookie) {
        return new IntComparison(Criterion.of(Arguments.call("scook_len", Word.of(cookie))));
    }

    /**
     * A cookie the response sets has one of the lengths in bytes (match method len). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code scook_len}: fetch {@code res.cook}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the comparison to make
     */
    public static IntComparison scookLen(Word cookie) {
        return new IntComparison(Criterion.of(Arguments.call("scook_len", cookie)));
    }

    /**
     * A cookie the response sets matches one of the regular expressions (match method reg). Every one of that name
     * is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code scook_reg}: fetch {@code res.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookReg(String cookie, String regex, String... more) {
        return TextCriterion.of(Arguments.call("scook_reg",
                Word.of(cookie)), Patterns.of(regex, more));
    }

    /**
     * A cookie the response sets matches one of the regular expressions (match method reg). Every one of that name
     * is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code scook_reg}: fetch {@code res.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookReg(Word cookie, String regex, String... more) {
        return TextCriterion.of(Arguments.call("scook_reg", cookie), Patterns.of(regex, more));
    }

    /**
     * A cookie the response sets matches one of the regular expressions (match method reg). Every one of that name
     * is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code scook_reg}: fetch {@code res.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_reg"), patterns);
    }

    /**
     * A cookie the response sets matches one of the regular expressions (match method reg). Every one of that name
     * is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code scook_reg}: fetch {@code res.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookReg(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_reg", Word.of(cookie)), patterns);
    }

    /**
     * A cookie the response sets matches one of the regular expressions (match method reg). Every one of that name
     * is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code scook_reg}: fetch {@code res.cook}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookReg(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_reg", cookie), patterns);
    }

    /**
     * A cookie the response sets contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code scook_sub}: fetch {@code res.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookSub(String cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("scook_sub",
                Word.of(cookie)), Patterns.of(part, more));
    }

    /**
     * A cookie the response sets contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code scook_sub}: fetch {@code res.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion scookSub(Word cookie, String part, String... more) {
        return TextCriterion.of(Arguments.call("scook_sub", cookie), Patterns.of(part, more));
    }

    /**
     * A cookie the response sets contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code scook_sub}: fetch {@code res.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_sub"), patterns);
    }

    /**
     * A cookie the response sets contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code scook_sub}: fetch {@code res.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookSub(String cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_sub", Word.of(cookie)), patterns);
    }

    /**
     * A cookie the response sets contains one of the patterns (match method sub). Every one of that name is tried.
     *
     * <p>ACL word {@code scook_sub}: fetch {@code res.cook}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion scookSub(Word cookie, Patterns patterns) {
        return TextCriterion.of(Arguments.call("scook_sub", cookie), patterns);
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrBeg(String header, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("shdr_beg",
                Word.of(header)), Patterns.of(prefix, more));
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrBeg(Word header, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("shdr_beg", header), Patterns.of(prefix, more));
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrBeg(String header, long occurrence, String prefix,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_beg", Word.of(header),
                Word.of(occurrence)), Patterns.of(prefix, more));
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrBeg(Word header, long occurrence, String prefix,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_beg", header,
                Word.of(occurrence)), Patterns.of(prefix, more));
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_beg"), patterns);
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrBeg(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_beg", Word.of(header)), patterns);
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrBeg(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_beg", header), patterns);
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrBeg(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_beg", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header starts with one of the patterns (match method beg). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_beg}: fetch {@code res.hdr}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrBeg(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_beg", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDir(String header, String part, String... more) {
        return TextCriterion.of(Arguments.call("shdr_dir",
                Word.of(header)), Patterns.of(part, more));
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDir(Word header, String part, String... more) {
        return TextCriterion.of(Arguments.call("shdr_dir", header), Patterns.of(part, more));
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDir(String header, long occurrence, String part,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_dir", Word.of(header),
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDir(Word header, long occurrence, String part, String... more) {
        return TextCriterion.of(Arguments.call("shdr_dir", header,
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dir"), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDir(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dir", Word.of(header)), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDir(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dir", header), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDir(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dir", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a slash-delimited part (match method dir). Every
     * value is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dir}: fetch {@code res.hdr}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDir(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dir", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDom(String header, String label, String... more) {
        return TextCriterion.of(Arguments.call("shdr_dom",
                Word.of(header)), Patterns.of(label, more));
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDom(Word header, String label, String... more) {
        return TextCriterion.of(Arguments.call("shdr_dom", header), Patterns.of(label, more));
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDom(String header, long occurrence, String label,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_dom", Word.of(header),
                Word.of(occurrence)), Patterns.of(label, more));
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrDom(Word header, long occurrence, String label,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_dom", header,
                Word.of(occurrence)), Patterns.of(label, more));
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dom"), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDom(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dom", Word.of(header)), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDom(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dom", header), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDom(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dom", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header has one of the patterns as a dot-delimited part (match method dom). Every value
     * is tried unless an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_dom}: fetch {@code res.hdr}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrDom(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_dom", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrEnd(String header, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("shdr_end",
                Word.of(header)), Patterns.of(suffix, more));
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrEnd(Word header, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("shdr_end", header), Patterns.of(suffix, more));
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrEnd(String header, long occurrence, String suffix,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_end", Word.of(header),
                Word.of(occurrence)), Patterns.of(suffix, more));
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrEnd(Word header, long occurrence, String suffix,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_end", header,
                Word.of(occurrence)), Patterns.of(suffix, more));
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_end"), patterns);
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrEnd(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_end", Word.of(header)), patterns);
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrEnd(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_end", header), patterns);
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrEnd(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_end", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header ends with one of the patterns (match method end). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_end}: fetch {@code res.hdr}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrEnd(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_end", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_len}: fetch {@code res.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison shdrLen() {
        return new IntComparison(Criterion.of(Arguments.call("shdr_len")));
    }

    /**
     * A value of a response header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_len}: fetch {@code res.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the comparison to make
     */
    public static IntComparison shdrLen(String header) {
        return new IntComparison(Criterion.of(Arguments.call("shdr_len", Word.of(header))));
    }

    /**
     * A value of a response header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_len}: fetch {@code res.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the comparison to make
     */
    public static IntComparison shdrLen(Word header) {
        return new IntComparison(Criterion.of(Arguments.call("shdr_len", header)));
    }

    /**
     * A value of a response header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_len}: fetch {@code res.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the comparison to make
     */
    public static IntComparison shdrLen(String header, long occurrence) {
        return new IntComparison(Criterion.of(Arguments.call("shdr_len", Word.of(header),
                Word.of(occurrence))));
    }

    /**
     * A value of a response header has one of the lengths in bytes (match method len). Every value is tried unless
     * an occurrence is chosen.
     *
     * <p>ACL word {@code shdr_len}: fetch {@code res.hdr}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the comparison to make
     */
    public static IntComparison shdrLen(Word header, long occurrence) {
        return new IntComparison(Criterion.of(Arguments.call("shdr_len", header,
                Word.of(occurrence))));
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrReg(String header, String regex, String... more) {
        return TextCriterion.of(Arguments.call("shdr_reg",
                Word.of(header)), Patterns.of(regex, more));
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrReg(Word header, String regex, String... more) {
        return TextCriterion.of(Arguments.call("shdr_reg", header), Patterns.of(regex, more));
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrReg(String header, long occurrence, String regex,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_reg", Word.of(header),
                Word.of(occurrence)), Patterns.of(regex, more));
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrReg(Word header, long occurrence, String regex,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_reg", header,
                Word.of(occurrence)), Patterns.of(regex, more));
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_reg"), patterns);
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrReg(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_reg", Word.of(header)), patterns);
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrReg(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_reg", header), patterns);
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrReg(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_reg", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header matches one of the regular expressions (match method reg). Every value is tried
     * unless an occurrence is chosen. Prefer another method where one does.
     *
     * <p>ACL word {@code shdr_reg}: fetch {@code res.hdr}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrReg(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_reg", header, Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrSub(String header, String part, String... more) {
        return TextCriterion.of(Arguments.call("shdr_sub",
                Word.of(header)), Patterns.of(part, more));
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrSub(Word header, String part, String... more) {
        return TextCriterion.of(Arguments.call("shdr_sub", header), Patterns.of(part, more));
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrSub(String header, long occurrence, String part,
            String... more) {
        return TextCriterion.of(Arguments.call("shdr_sub", Word.of(header),
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion shdrSub(Word header, long occurrence, String part, String... more) {
        return TextCriterion.of(Arguments.call("shdr_sub", header,
                Word.of(occurrence)), Patterns.of(part, more));
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_sub"), patterns);
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrSub(String header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_sub", Word.of(header)), patterns);
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrSub(Word header, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_sub", header), patterns);
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrSub(String header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_sub", Word.of(header),
                Word.of(occurrence)), patterns);
    }

    /**
     * A value of a response header contains one of the patterns (match method sub). Every value is tried unless an
     * occurrence is chosen.
     *
     * <p>ACL word {@code shdr_sub}: fetch {@code res.hdr}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion shdrSub(Word header, long occurrence, Patterns patterns) {
        return TextCriterion.of(Arguments.call("shdr_sub", header, Word.of(occurrence)), patterns);
    }

    /**
     * Server name (SNI) of the client connection ends with one of the patterns (match method end). Undefined when
     * the client sent none.
     *
     * <p>ACL word {@code ssl_fc_sni_end}: fetch {@code ssl_fc_sni}, match {@code end}. Configuration manual, section
     * 7.3.4.
     *
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion sslFcSniEnd(String suffix, String... more) {
        return TextCriterion.of(Arguments.call("ssl_fc_sni_end"), Patterns.of(suffix, more));
    }

    /**
     * Server name (SNI) of the client connection ends with one of the patterns (match method end). Undefined when
     * the client sent none.
     *
     * <p>ACL word {@code ssl_fc_sni_end}: fetch {@code ssl_fc_sni}, match {@code end}. Configuration manual, section
     * 7.3.4.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion sslFcSniEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("ssl_fc_sni_end"), patterns);
    }

    /**
     * Server name (SNI) of the client connection matches one of the regular expressions (match method reg). Prefer
     * another method where one does. Undefined when the client sent none.
     *
     * <p>ACL word {@code ssl_fc_sni_reg}: fetch {@code ssl_fc_sni}, match {@code reg}. Configuration manual, section
     * 7.3.4.
     *
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion sslFcSniReg(String regex, String... more) {
        return TextCriterion.of(Arguments.call("ssl_fc_sni_reg"), Patterns.of(regex, more));
    }

    /**
     * Server name (SNI) of the client connection matches one of the regular expressions (match method reg). Prefer
     * another method where one does. Undefined when the client sent none.
     *
     * <p>ACL word {@code ssl_fc_sni_reg}: fetch {@code ssl_fc_sni}, match {@code reg}. Configuration manual, section
     * 7.3.4.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion sslFcSniReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("ssl_fc_sni_reg"), patterns);
    }

    /**
     * URL of the request starts with one of the patterns (match method beg).
     *
     * <p>ACL word {@code url_beg}: fetch {@code url}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlBeg(String prefix, String... more) {
        return TextCriterion.of(Arguments.call("url_beg"), Patterns.of(prefix, more));
    }

    /**
     * URL of the request starts with one of the patterns (match method beg).
     *
     * <p>ACL word {@code url_beg}: fetch {@code url}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("url_beg"), patterns);
    }

    /**
     * URL of the request has one of the patterns as a slash-delimited part (match method dir).
     *
     * <p>ACL word {@code url_dir}: fetch {@code url}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlDir(String part, String... more) {
        return TextCriterion.of(Arguments.call("url_dir"), Patterns.of(part, more));
    }

    /**
     * URL of the request has one of the patterns as a slash-delimited part (match method dir).
     *
     * <p>ACL word {@code url_dir}: fetch {@code url}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("url_dir"), patterns);
    }

    /**
     * URL of the request has one of the patterns as a dot-delimited part (match method dom).
     *
     * <p>ACL word {@code url_dom}: fetch {@code url}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlDom(String label, String... more) {
        return TextCriterion.of(Arguments.call("url_dom"), Patterns.of(label, more));
    }

    /**
     * URL of the request has one of the patterns as a dot-delimited part (match method dom).
     *
     * <p>ACL word {@code url_dom}: fetch {@code url}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("url_dom"), patterns);
    }

    /**
     * URL of the request ends with one of the patterns (match method end).
     *
     * <p>ACL word {@code url_end}: fetch {@code url}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlEnd(String suffix, String... more) {
        return TextCriterion.of(Arguments.call("url_end"), Patterns.of(suffix, more));
    }

    /**
     * URL of the request ends with one of the patterns (match method end).
     *
     * <p>ACL word {@code url_end}: fetch {@code url}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("url_end"), patterns);
    }

    /**
     * URL of the request has one of the lengths in bytes (match method len).
     *
     * <p>ACL word {@code url_len}: fetch {@code url}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison urlLen() {
        return new IntComparison(Criterion.of(Arguments.call("url_len")));
    }

    /**
     * URL of the request matches one of the regular expressions (match method reg). Prefer another method where
     * one does.
     *
     * <p>ACL word {@code url_reg}: fetch {@code url}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlReg(String regex, String... more) {
        return TextCriterion.of(Arguments.call("url_reg"), Patterns.of(regex, more));
    }

    /**
     * URL of the request matches one of the regular expressions (match method reg). Prefer another method where
     * one does.
     *
     * <p>ACL word {@code url_reg}: fetch {@code url}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("url_reg"), patterns);
    }

    /**
     * URL of the request contains one of the patterns (match method sub).
     *
     * <p>ACL word {@code url_sub}: fetch {@code url}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlSub(String part, String... more) {
        return TextCriterion.of(Arguments.call("url_sub"), Patterns.of(part, more));
    }

    /**
     * URL of the request contains one of the patterns (match method sub).
     *
     * <p>ACL word {@code url_sub}: fetch {@code url}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("url_sub"), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpBeg(String param, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("urlp_beg",
                Word.of(param)), Patterns.of(prefix, more));
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpBeg(Word param, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("urlp_beg", param), Patterns.of(prefix, more));
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpBeg(Word param, Word delimiter, String prefix, String... more) {
        return TextCriterion.of(Arguments.call("urlp_beg", param,
                delimiter), Patterns.of(prefix, more));
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param prefix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpBegIgnoreCase(Word param, Word delimiter, String prefix,
            String... more) {
        return TextCriterion.of(Arguments.call("urlp_beg", param, delimiter,
                Word.of("i")), Patterns.of(prefix, more));
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBeg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg"), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBeg(String param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg", Word.of(param)), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBeg(Word param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg", param), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBeg(String param, String delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg", Word.of(param),
                Word.of(delimiter)), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBeg(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg", param, delimiter), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBegIgnoreCase(String param, String delimiter,
            Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg", Word.of(param), Word.of(delimiter),
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string starts with one of the patterns (match method beg). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_beg}: fetch {@code urlp}, match {@code beg}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpBegIgnoreCase(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_beg", param, delimiter,
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDir(String param, String part, String... more) {
        return TextCriterion.of(Arguments.call("urlp_dir",
                Word.of(param)), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDir(Word param, String part, String... more) {
        return TextCriterion.of(Arguments.call("urlp_dir", param), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDir(Word param, Word delimiter, String part, String... more) {
        return TextCriterion.of(Arguments.call("urlp_dir", param,
                delimiter), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDirIgnoreCase(Word param, Word delimiter, String part,
            String... more) {
        return TextCriterion.of(Arguments.call("urlp_dir", param, delimiter,
                Word.of("i")), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDir(Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir"), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDir(String param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir", Word.of(param)), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDir(Word param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir", param), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDir(String param, String delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir", Word.of(param),
                Word.of(delimiter)), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDir(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir", param, delimiter), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDirIgnoreCase(String param, String delimiter,
            Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir", Word.of(param), Word.of(delimiter),
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a slash-delimited part (match method dir). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dir}: fetch {@code urlp}, match {@code dir}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDirIgnoreCase(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dir", param, delimiter,
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDom(String param, String label, String... more) {
        return TextCriterion.of(Arguments.call("urlp_dom",
                Word.of(param)), Patterns.of(label, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDom(Word param, String label, String... more) {
        return TextCriterion.of(Arguments.call("urlp_dom", param), Patterns.of(label, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDom(Word param, Word delimiter, String label, String... more) {
        return TextCriterion.of(Arguments.call("urlp_dom", param,
                delimiter), Patterns.of(label, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param label what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpDomIgnoreCase(Word param, Word delimiter, String label,
            String... more) {
        return TextCriterion.of(Arguments.call("urlp_dom", param, delimiter,
                Word.of("i")), Patterns.of(label, more));
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDom(Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom"), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDom(String param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom", Word.of(param)), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDom(Word param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom", param), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDom(String param, String delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom", Word.of(param),
                Word.of(delimiter)), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDom(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom", param, delimiter), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDomIgnoreCase(String param, String delimiter,
            Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom", Word.of(param), Word.of(delimiter),
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string has one of the patterns as a dot-delimited part (match method dom). Every
     * one of that name is tried.
     *
     * <p>ACL word {@code urlp_dom}: fetch {@code urlp}, match {@code dom}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpDomIgnoreCase(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_dom", param, delimiter,
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpEnd(String param, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("urlp_end",
                Word.of(param)), Patterns.of(suffix, more));
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpEnd(Word param, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("urlp_end", param), Patterns.of(suffix, more));
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpEnd(Word param, Word delimiter, String suffix, String... more) {
        return TextCriterion.of(Arguments.call("urlp_end", param,
                delimiter), Patterns.of(suffix, more));
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param suffix what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpEndIgnoreCase(Word param, Word delimiter, String suffix,
            String... more) {
        return TextCriterion.of(Arguments.call("urlp_end", param, delimiter,
                Word.of("i")), Patterns.of(suffix, more));
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEnd(Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end"), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEnd(String param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end", Word.of(param)), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEnd(Word param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end", param), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEnd(String param, String delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end", Word.of(param),
                Word.of(delimiter)), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEnd(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end", param, delimiter), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEndIgnoreCase(String param, String delimiter,
            Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end", Word.of(param), Word.of(delimiter),
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string ends with one of the patterns (match method end). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_end}: fetch {@code urlp}, match {@code end}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpEndIgnoreCase(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_end", param, delimiter,
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @return the comparison to make
     */
    public static IntComparison urlpLen() {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len")));
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @return the comparison to make
     */
    public static IntComparison urlpLen(String param) {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len", Word.of(param))));
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the comparison to make
     */
    public static IntComparison urlpLen(Word param) {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len", param)));
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the comparison to make
     */
    public static IntComparison urlpLen(String param, String delimiter) {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len", Word.of(param),
                Word.of(delimiter))));
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the comparison to make
     */
    public static IntComparison urlpLen(Word param, Word delimiter) {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len", param, delimiter)));
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the comparison to make
     */
    public static IntComparison urlpLenIgnoreCase(String param, String delimiter) {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len", Word.of(param),
                Word.of(delimiter), Word.of("i"))));
    }

    /**
     * A parameter of the query string has one of the lengths in bytes (match method len). Every one of that name
     * is tried.
     *
     * <p>ACL word {@code urlp_len}: fetch {@code urlp}, match {@code len}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the comparison to make
     */
    public static IntComparison urlpLenIgnoreCase(Word param, Word delimiter) {
        return new IntComparison(Criterion.of(Arguments.call("urlp_len", param, delimiter,
                Word.of("i"))));
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpReg(String param, String regex, String... more) {
        return TextCriterion.of(Arguments.call("urlp_reg",
                Word.of(param)), Patterns.of(regex, more));
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpReg(Word param, String regex, String... more) {
        return TextCriterion.of(Arguments.call("urlp_reg", param), Patterns.of(regex, more));
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpReg(Word param, Word delimiter, String regex, String... more) {
        return TextCriterion.of(Arguments.call("urlp_reg", param,
                delimiter), Patterns.of(regex, more));
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param regex what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpRegIgnoreCase(Word param, Word delimiter, String regex,
            String... more) {
        return TextCriterion.of(Arguments.call("urlp_reg", param, delimiter,
                Word.of("i")), Patterns.of(regex, more));
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpReg(Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg"), patterns);
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpReg(String param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg", Word.of(param)), patterns);
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpReg(Word param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg", param), patterns);
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpReg(String param, String delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg", Word.of(param),
                Word.of(delimiter)), patterns);
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpReg(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg", param, delimiter), patterns);
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpRegIgnoreCase(String param, String delimiter,
            Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg", Word.of(param), Word.of(delimiter),
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string matches one of the regular expressions (match method reg). Every one of that
     * name is tried. Prefer another method where one does.
     *
     * <p>ACL word {@code urlp_reg}: fetch {@code urlp}, match {@code reg}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpRegIgnoreCase(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_reg", param, delimiter,
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpSub(String param, String part, String... more) {
        return TextCriterion.of(Arguments.call("urlp_sub",
                Word.of(param)), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpSub(Word param, String part, String... more) {
        return TextCriterion.of(Arguments.call("urlp_sub", param), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpSub(Word param, Word delimiter, String part, String... more) {
        return TextCriterion.of(Arguments.call("urlp_sub", param,
                delimiter), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param part what to compare with
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public static TextCriterion urlpSubIgnoreCase(Word param, Word delimiter, String part,
            String... more) {
        return TextCriterion.of(Arguments.call("urlp_sub", param, delimiter,
                Word.of("i")), Patterns.of(part, more));
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSub(Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub"), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSub(String param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub", Word.of(param)), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSub(Word param, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub", param), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSub(String param, String delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub", Word.of(param),
                Word.of(delimiter)), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSub(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub", param, delimiter), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSubIgnoreCase(String param, String delimiter,
            Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub", Word.of(param), Word.of(delimiter),
                Word.of("i")), patterns);
    }

    /**
     * A parameter of the query string contains one of the patterns (match method sub). Every one of that name is
     * tried.
     *
     * <p>ACL word {@code urlp_sub}: fetch {@code urlp}, match {@code sub}. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param patterns what to compare with
     * @return the criterion
     */
    public static TextCriterion urlpSubIgnoreCase(Word param, Word delimiter, Patterns patterns) {
        return TextCriterion.of(Arguments.call("urlp_sub", param, delimiter,
                Word.of("i")), patterns);
    }
}
