// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.argument.OneOf;
import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.FixTag;
import io.haproxy4j.config.value.JsonOutput;
import io.haproxy4j.config.value.JwtAlgorithm;
import io.haproxy4j.config.value.JwtCertificateAlgorithm;
import io.haproxy4j.config.value.MqttConnackField;
import io.haproxy4j.config.value.MqttConnectField;
import io.haproxy4j.config.value.ProtobufType;

/**
 * What can be done with bytes.
 */
abstract class BinaryConverters extends CommonConverters<BinaryExpr> {
    BinaryConverters(Sample sample) {
        super(sample);
    }

    /**
     * The value as text, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public StringExpr asString() {
        return new StringExpr(sample().castTo());
    }

    /**
     * Decrypts AES-CBC data. Nonce, key and extra data are base64 text or variables with base64 text; the result
     * is raw. Undefined when the check of the extra data fails.
     *
     * <p>Converter {@code aes_cbc_dec}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @return the expression
     */
    public BinaryExpr aesCbcDec(int bits, String nonce, String key) {
        return new BinaryExpr(sample().then("aes_cbc_dec", OneOf.word("aes_cbc_dec bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key)));
    }

    /**
     * Decrypts AES-CBC data. Nonce, key and extra data are base64 text or variables with base64 text; the result
     * is raw. Undefined when the check of the extra data fails.
     *
     * <p>Converter {@code aes_cbc_dec}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr aesCbcDec(int bits, Word nonce, Word key) {
        return new BinaryExpr(sample().then("aes_cbc_dec", OneOf.word("aes_cbc_dec bits", bits,
                128, 192, 256), nonce, key));
    }

    /**
     * Decrypts AES-CBC data. Nonce, key and extra data are base64 text or variables with base64 text; the result
     * is raw. Undefined when the check of the extra data fails.
     *
     * <p>Converter {@code aes_cbc_dec}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @param aad aad, with its scope, such as {@code txn.name}; or aad
     * @return the expression
     */
    public BinaryExpr aesCbcDec(int bits, String nonce, String key, String aad) {
        return new BinaryExpr(sample().then("aes_cbc_dec", OneOf.word("aes_cbc_dec bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key), Word.of(aad)));
    }

    /**
     * Decrypts AES-CBC data. Nonce, key and extra data are base64 text or variables with base64 text; the result
     * is raw. Undefined when the check of the extra data fails.
     *
     * <p>Converter {@code aes_cbc_dec}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @param aad aad, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr aesCbcDec(int bits, Word nonce, Word key, Word aad) {
        return new BinaryExpr(sample().then("aes_cbc_dec", OneOf.word("aes_cbc_dec bits", bits,
                128, 192, 256), nonce, key, aad));
    }

    /**
     * Encrypts the input with AES-CBC into raw bytes. Nonce, key and extra data are base64 text or variables with
     * base64 text.
     *
     * <p>Converter {@code aes_cbc_enc}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @return the expression
     */
    public BinaryExpr aesCbcEnc(int bits, String nonce, String key) {
        return new BinaryExpr(sample().then("aes_cbc_enc", OneOf.word("aes_cbc_enc bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key)));
    }

    /**
     * Encrypts the input with AES-CBC into raw bytes. Nonce, key and extra data are base64 text or variables with
     * base64 text.
     *
     * <p>Converter {@code aes_cbc_enc}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr aesCbcEnc(int bits, Word nonce, Word key) {
        return new BinaryExpr(sample().then("aes_cbc_enc", OneOf.word("aes_cbc_enc bits", bits,
                128, 192, 256), nonce, key));
    }

    /**
     * Encrypts the input with AES-CBC into raw bytes. Nonce, key and extra data are base64 text or variables with
     * base64 text.
     *
     * <p>Converter {@code aes_cbc_enc}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @param aad aad, with its scope, such as {@code txn.name}; or aad
     * @return the expression
     */
    public BinaryExpr aesCbcEnc(int bits, String nonce, String key, String aad) {
        return new BinaryExpr(sample().then("aes_cbc_enc", OneOf.word("aes_cbc_enc bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key), Word.of(aad)));
    }

    /**
     * Encrypts the input with AES-CBC into raw bytes. Nonce, key and extra data are base64 text or variables with
     * base64 text.
     *
     * <p>Converter {@code aes_cbc_enc}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @param aad aad, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr aesCbcEnc(int bits, Word nonce, Word key, Word aad) {
        return new BinaryExpr(sample().then("aes_cbc_enc", OneOf.word("aes_cbc_enc bits", bits,
                128, 192, 256), nonce, key, aad));
    }

    /**
     * Decrypts AES-GCM data and verifies its tag. All arguments but the size are base64 text or variables with
     * base64 text; the result is raw, undefined when tag or extra data do not fit.
     *
     * <p>Converter {@code aes_gcm_dec}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @param tag tag, with its scope, such as {@code txn.name}; or the tag
     * @return the expression
     */
    public BinaryExpr aesGcmDec(int bits, String nonce, String key, String tag) {
        return new BinaryExpr(sample().then("aes_gcm_dec", OneOf.word("aes_gcm_dec bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key), Word.of(tag)));
    }

    /**
     * Decrypts AES-GCM data and verifies its tag. All arguments but the size are base64 text or variables with
     * base64 text; the result is raw, undefined when tag or extra data do not fit.
     *
     * <p>Converter {@code aes_gcm_dec}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @param tag the tag, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr aesGcmDec(int bits, Word nonce, Word key, Word tag) {
        return new BinaryExpr(sample().then("aes_gcm_dec", OneOf.word("aes_gcm_dec bits", bits,
                128, 192, 256), nonce, key, tag));
    }

    /**
     * Decrypts AES-GCM data and verifies its tag. All arguments but the size are base64 text or variables with
     * base64 text; the result is raw, undefined when tag or extra data do not fit.
     *
     * <p>Converter {@code aes_gcm_dec}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @param tag tag, with its scope, such as {@code txn.name}; or the tag
     * @param aad aad var (since HAProxy 3.4), with its scope, such as {@code txn.name}; or aad (since HAProxy 3.4)
     * @return the expression
     */
    public BinaryExpr aesGcmDec(int bits, String nonce, String key, String tag, String aad) {
        return new BinaryExpr(sample().then("aes_gcm_dec", OneOf.word("aes_gcm_dec bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key), Word.of(tag), Word.of(aad)));
    }

    /**
     * Decrypts AES-GCM data and verifies its tag. All arguments but the size are base64 text or variables with
     * base64 text; the result is raw, undefined when tag or extra data do not fit.
     *
     * <p>Converter {@code aes_gcm_dec}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @param tag the tag, or a word that has an environment variable in it, whose value must have no single quote
     * @param aad aad (since HAProxy 3.4), or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public BinaryExpr aesGcmDec(int bits, Word nonce, Word key, Word tag, Word aad) {
        return new BinaryExpr(sample().then("aes_gcm_dec", OneOf.word("aes_gcm_dec bits", bits,
                128, 192, 256), nonce, key, tag, aad));
    }

    /**
     * Encrypts the input with AES-GCM into raw bytes and stores the authentication tag, in base64, in a variable.
     *
     * <p>Converter {@code aes_gcm_enc}, gives bytes. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @param tag the tag, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public BinaryExpr aesGcmEnc(int bits, String nonce, String key, String tag) {
        return new BinaryExpr(sample().then("aes_gcm_enc", OneOf.word("aes_gcm_enc bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key), Variable.word(tag)));
    }

    /**
     * Encrypts the input with AES-GCM into raw bytes and stores the authentication tag, in base64, in a variable.
     *
     * <p>Converter {@code aes_gcm_enc}, gives bytes. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @param tag the tag, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public BinaryExpr aesGcmEnc(int bits, Word nonce, Word key, String tag) {
        return new BinaryExpr(sample().then("aes_gcm_enc", OneOf.word("aes_gcm_enc bits", bits,
                128, 192, 256), nonce, key, Variable.word(tag)));
    }

    /**
     * Encrypts the input with AES-GCM into raw bytes and stores the authentication tag, in base64, in a variable.
     *
     * <p>Converter {@code aes_gcm_enc}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, with its scope, such as {@code txn.name}; or nonce
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @param tag the tag, with its scope, such as {@code txn.name}
     * @param aad aad var (since HAProxy 3.4), with its scope, such as {@code txn.name}; or aad (since HAProxy 3.4)
     * @return the expression
     */
    public BinaryExpr aesGcmEnc(int bits, String nonce, String key, String tag, String aad) {
        return new BinaryExpr(sample().then("aes_gcm_enc", OneOf.word("aes_gcm_enc bits", bits,
                128, 192, 256), Word.of(nonce), Word.of(key), Variable.word(tag), Word.of(aad)));
    }

    /**
     * Encrypts the input with AES-GCM into raw bytes and stores the authentication tag, in base64, in a variable.
     *
     * <p>Converter {@code aes_gcm_enc}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 128, 192, 256
     * @param nonce nonce, or a word that has an environment variable in it, whose value must have no single quote
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @param tag the tag, with its scope, such as {@code txn.name}
     * @param aad aad (since HAProxy 3.4), or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public BinaryExpr aesGcmEnc(int bits, Word nonce, Word key, String tag, Word aad) {
        return new BinaryExpr(sample().then("aes_gcm_enc", OneOf.word("aes_gcm_enc bits", bits,
                128, 192, 256), nonce, key, Variable.word(tag), aad));
    }

    /**
     * Writes the input as binary digits, eight per byte. Makes prefix matching possible on addresses.
     *
     * <p>Converter {@code base2}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr base2() {
        return new StringExpr(sample().then("base2"));
    }

    /**
     * Encodes the input as base64 text, for instance to pass binary data in a header.
     *
     * <p>Converter {@code base64}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr base64() {
        return new StringExpr(sample().then("base64"));
    }

    /**
     * Writes each chunk of big-endian bytes as an unsigned decimal number with a separator between them. Truncate
     * set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code be2dec}, gives text. Configuration manual, section 7.3.1.
     *
     * @param separator separator
     * @param chunkSize chunk size, from 1 to 8
     * @return the expression
     */
    public StringExpr be2dec(String separator, int chunkSize) {
        return new StringExpr(sample().then("be2dec", Word.of(separator),
                Word.number("be2dec chunk size", chunkSize, 1, 8)));
    }

    /**
     * Writes each chunk of big-endian bytes as an unsigned decimal number with a separator between them. Truncate
     * set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code be2dec}, gives text. Configuration manual, section 7.3.1.
     *
     * @param separator separator, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param chunkSize chunk size, from 1 to 8
     * @return the expression
     */
    public StringExpr be2dec(Word separator, int chunkSize) {
        return new StringExpr(sample().then("be2dec", separator, Word.number("be2dec chunk size",
                chunkSize, 1, 8)));
    }

    /**
     * Writes each chunk of big-endian bytes as an unsigned decimal number with a separator between them. Truncate
     * set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code be2dec}, gives text. Configuration manual, section 7.3.1.
     *
     * @param separator separator
     * @param chunkSize chunk size, from 1 to 8
     * @param truncate truncate, from 0 to 1
     * @return the expression
     */
    public StringExpr be2dec(String separator, int chunkSize, int truncate) {
        return new StringExpr(sample().then("be2dec", Word.of(separator),
                Word.number("be2dec chunk size", chunkSize, 1, 8), Word.number("be2dec truncate",
                truncate, 0, 1)));
    }

    /**
     * Writes each chunk of big-endian bytes as an unsigned decimal number with a separator between them. Truncate
     * set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code be2dec}, gives text. Configuration manual, section 7.3.1.
     *
     * @param separator separator, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param chunkSize chunk size, from 1 to 8
     * @param truncate truncate, from 0 to 1
     * @return the expression
     */
    public StringExpr be2dec(Word separator, int chunkSize, int truncate) {
        return new StringExpr(sample().then("be2dec", separator, Word.number("be2dec chunk size",
                chunkSize, 1, 8), Word.number("be2dec truncate", truncate, 0, 1)));
    }

    /**
     * Writes the input as hexadecimal digits with a separator after each chunk of bytes. Truncate set to 1 drops
     * an incomplete chunk at the end.
     *
     * <p>Converter {@code be2hex}, gives text. HAProxy's default: no separator. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr be2hex() {
        return new StringExpr(sample().then("be2hex"));
    }

    /**
     * Writes the input as hexadecimal digits with a separator after each chunk of bytes. Truncate set to 1 drops
     * an incomplete chunk at the end.
     *
     * <p>Converter {@code be2hex}, gives text. HAProxy's default: no separator. Configuration manual, section 7.3.1.
     *
     * @param separator separator
     * @param chunkSize chunk size, at least 1
     * @return the expression
     */
    public StringExpr be2hex(String separator, long chunkSize) {
        return new StringExpr(sample().then("be2hex", Word.of(separator),
                Word.number("be2hex chunk size", chunkSize, 1, Long.MAX_VALUE)));
    }

    /**
     * Writes the input as hexadecimal digits with a separator after each chunk of bytes. Truncate set to 1 drops
     * an incomplete chunk at the end.
     *
     * <p>Converter {@code be2hex}, gives text. HAProxy's default: no separator. Configuration manual, section 7.3.1.
     *
     * @param separator separator, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param chunkSize chunk size, at least 1
     * @return the expression
     */
    public StringExpr be2hex(Word separator, long chunkSize) {
        return new StringExpr(sample().then("be2hex", separator, Word.number("be2hex chunk size",
                chunkSize, 1, Long.MAX_VALUE)));
    }

    /**
     * Writes the input as hexadecimal digits with a separator after each chunk of bytes. Truncate set to 1 drops
     * an incomplete chunk at the end.
     *
     * <p>Converter {@code be2hex}, gives text. HAProxy's default: no separator. Configuration manual, section 7.3.1.
     *
     * @param separator separator
     * @param chunkSize chunk size, at least 1
     * @param truncate truncate, from 0 to 1
     * @return the expression
     */
    public StringExpr be2hex(String separator, long chunkSize, int truncate) {
        return new StringExpr(sample().then("be2hex", Word.of(separator),
                Word.number("be2hex chunk size", chunkSize, 1, Long.MAX_VALUE),
                Word.number("be2hex truncate", truncate, 0, 1)));
    }

    /**
     * Writes the input as hexadecimal digits with a separator after each chunk of bytes. Truncate set to 1 drops
     * an incomplete chunk at the end.
     *
     * <p>Converter {@code be2hex}, gives text. HAProxy's default: no separator. Configuration manual, section 7.3.1.
     *
     * @param separator separator, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param chunkSize chunk size, at least 1
     * @param truncate truncate, from 0 to 1
     * @return the expression
     */
    public StringExpr be2hex(Word separator, long chunkSize, int truncate) {
        return new StringExpr(sample().then("be2hex", separator, Word.number("be2hex chunk size",
                chunkSize, 1, Long.MAX_VALUE), Word.number("be2hex truncate", truncate, 0, 1)));
    }

    /**
     * Takes a slice of the input, from an offset to the end or of a given length. Empty when the offset lies
     * behind the end.
     *
     * <p>Converter {@code bytes}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param offset offset, at least 0
     * @return the expression
     */
    public BinaryExpr bytes(long offset) {
        return new BinaryExpr(sample().then("bytes", Word.number("bytes offset", offset, 0,
                Long.MAX_VALUE)));
    }

    /**
     * Takes a slice of the input, from an offset to the end or of a given length. Empty when the offset lies
     * behind the end.
     *
     * <p>Converter {@code bytes}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param offset offset, at least 0
     * @param length length, at least 0
     * @return the expression
     */
    public BinaryExpr bytes(long offset, long length) {
        return new BinaryExpr(sample().then("bytes", Word.number("bytes offset", offset, 0,
                Long.MAX_VALUE), Word.number("bytes length", length, 0, Long.MAX_VALUE)));
    }

    /**
     * Takes a slice of the input, from an offset to the end or of a given length. Empty when the offset lies
     * behind the end.
     *
     * <p>Converter {@code bytes}, gives bytes. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param offset offset, at least 0
     * @param lengthVar length var (since HAProxy 3.0), with its scope, such as {@code txn.name}
     * @return the expression
     */
    public BinaryExpr bytes(long offset, String lengthVar) {
        return new BinaryExpr(sample().then("bytes", Word.number("bytes offset", offset, 0,
                Long.MAX_VALUE), Variable.word(lengthVar)));
    }

    /**
     * Takes a slice of the input, from an offset to the end or of a given length. Empty when the offset lies
     * behind the end.
     *
     * <p>Converter {@code bytes}, gives bytes. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param offsetVar offset var (since HAProxy 3.0), with its scope, such as {@code txn.name}
     * @return the expression
     */
    public BinaryExpr bytes(String offsetVar) {
        return new BinaryExpr(sample().then("bytes", Variable.word(offsetVar)));
    }

    /**
     * Takes a slice of the input, from an offset to the end or of a given length. Empty when the offset lies
     * behind the end.
     *
     * <p>Converter {@code bytes}, gives bytes. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param offsetVar offset var (since HAProxy 3.0), with its scope, such as {@code txn.name}
     * @param length length, at least 0
     * @return the expression
     */
    public BinaryExpr bytes(String offsetVar, long length) {
        return new BinaryExpr(sample().then("bytes", Variable.word(offsetVar),
                Word.number("bytes length", length, 0, Long.MAX_VALUE)));
    }

    /**
     * Takes a slice of the input, from an offset to the end or of a given length. Empty when the offset lies
     * behind the end.
     *
     * <p>Converter {@code bytes}, gives bytes. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param offsetVar offset var (since HAProxy 3.0), with its scope, such as {@code txn.name}
     * @param lengthVar length var (since HAProxy 3.0), with its scope, such as {@code txn.name}
     * @return the expression
     */
    public BinaryExpr bytes(String offsetVar, String lengthVar) {
        return new BinaryExpr(sample().then("bytes", Variable.word(offsetVar),
                Variable.word(lengthVar)));
    }

    /**
     * 32-bit CRC32 hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code crc32}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr crc32() {
        return new IntExpr(sample().then("crc32"));
    }

    /**
     * 32-bit CRC32 hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code crc32}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @param avalanche avalanche, from 0 to 1
     * @return the expression
     */
    public IntExpr crc32(int avalanche) {
        return new IntExpr(sample().then("crc32", Word.number("crc32 avalanche", avalanche, 0, 1)));
    }

    /**
     * 32-bit CRC32C hash of the input, to agree with other software that uses it. 1 mixes the bits further. Not
     * for security.
     *
     * <p>Converter {@code crc32c}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr crc32c() {
        return new IntExpr(sample().then("crc32c"));
    }

    /**
     * 32-bit CRC32C hash of the input, to agree with other software that uses it. 1 mixes the bits further. Not
     * for security.
     *
     * <p>Converter {@code crc32c}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @param avalanche avalanche, from 0 to 1
     * @return the expression
     */
    public IntExpr crc32c(int avalanche) {
        return new IntExpr(sample().then("crc32c", Word.number("crc32c avalanche", avalanche, 0,
                1)));
    }

    /**
     * Message digest of the input by any algorithm the TLS library knows; raw bytes, use hex to print them.
     *
     * <p>Converter {@code digest}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm: letters, digits and {@code _.:-}
     * @return the expression
     */
    public BinaryExpr digest(String algorithm) {
        return new BinaryExpr(sample().then("digest", Word.name(algorithm)));
    }

    /**
     * 32-bit DJB2 hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code djb2}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr djb2() {
        return new IntExpr(sample().then("djb2"));
    }

    /**
     * 32-bit DJB2 hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code djb2}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @param avalanche avalanche, from 0 to 1
     * @return the expression
     */
    public IntExpr djb2(int avalanche) {
        return new IntExpr(sample().then("djb2", Word.number("djb2 avalanche", avalanche, 0, 1)));
    }

    /**
     * What follows the Ethernet header and VLAN tags of a frame, usually the IP packet. Input is a SYN saved with
     * tcp-ss 2.
     *
     * <p>Converter {@code eth.data}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ethData() {
        return new BinaryExpr(sample().then("eth.data"));
    }

    /**
     * Destination MAC address of an Ethernet frame, 6 bytes. Input is a SYN saved with tcp-ss 2.
     *
     * <p>Converter {@code eth.dst}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ethDst() {
        return new BinaryExpr(sample().then("eth.dst"));
    }

    /**
     * Ethernet header of a frame, VLAN tags included. Input is a SYN saved with tcp-ss 2.
     *
     * <p>Converter {@code eth.hdr}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ethHdr() {
        return new BinaryExpr(sample().then("eth.hdr"));
    }

    /**
     * Protocol number of an Ethernet frame behind its VLAN tags, 2048 for IPv4. Input is a SYN saved with tcp-ss
     * 2.
     *
     * <p>Converter {@code eth.proto}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ethProto() {
        return new IntExpr(sample().then("eth.proto"));
    }

    /**
     * Source MAC address of an Ethernet frame, 6 bytes. Input is a SYN saved with tcp-ss 2.
     *
     * <p>Converter {@code eth.src}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ethSrc() {
        return new BinaryExpr(sample().then("eth.src"));
    }

    /**
     * Innermost VLAN id of an Ethernet frame. Undefined when it has no tag; input is a SYN saved with tcp-ss 2.
     *
     * <p>Converter {@code eth.vlan}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ethVlan() {
        return new IntExpr(sample().then("eth.vlan"));
    }

    /**
     * True when the input is a valid FIX message as far as its mandatory tags and checksum go. Only the first
     * message of each side can be seen.
     *
     * <p>Converter {@code fix_is_valid}, gives true or false. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr fixIsValid() {
        return new BoolExpr(sample().then("fix_is_valid"));
    }

    /**
     * Value of a tag in a FIX message. Validate the message with fix_is_valid first.
     *
     * <p>Converter {@code fix_tag_value}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param tag tag, at least 1
     * @return the expression
     */
    public BinaryExpr fixTagValue(long tag) {
        return new BinaryExpr(sample().then("fix_tag_value", Word.number("fix_tag_value tag", tag,
                1, Long.MAX_VALUE)));
    }

    /**
     * Value of a tag in a FIX message. Validate the message with fix_is_valid first.
     *
     * <p>Converter {@code fix_tag_value}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param tagName tag name: {@code BeginString}, {@code BodyLength}, {@code MsgType}, {@code SenderCompID},
     *     {@code TargetCompID}, {@code CheckSum}
     * @return the expression
     */
    public BinaryExpr fixTagValue(FixTag tagName) {
        return new BinaryExpr(sample().then("fix_tag_value", Word.of(tagName.word())));
    }

    /**
     * True when the input contains control characters: those of a bit mask, where bits 0 to 31 stand for their
     * codes and bit 32 for DEL, all of them (any), or those forbidden in HTTP headers (http).
     *
     * <p>Converter {@code has_ctl}, gives true or false. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param mask mask, from 0 to 8589934591
     * @return the expression
     */
    public BoolExpr hasCtl(long mask) {
        return new BoolExpr(sample().then("has_ctl", Word.number("has_ctl mask", mask, 0,
                8589934591L)));
    }

    /**
     * True when the input contains control characters: those of a bit mask, where bits 0 to 31 stand for their
     * codes and bit 32 for DEL, all of them (any), or those forbidden in HTTP headers (http).
     *
     * <p>Converter {@code has_ctl}, gives true or false. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr hasCtlAny() {
        return new BoolExpr(sample().then("has_ctl", Word.of("any")));
    }

    /**
     * True when the input contains control characters: those of a bit mask, where bits 0 to 31 stand for their
     * codes and bit 32 for DEL, all of them (any), or those forbidden in HTTP headers (http).
     *
     * <p>Converter {@code has_ctl}, gives true or false. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr hasCtlHttp() {
        return new BoolExpr(sample().then("has_ctl", Word.of("http")));
    }

    /**
     * Writes the input as upper-case hexadecimal digits, two per byte.
     *
     * <p>Converter {@code hex}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr hex() {
        return new StringExpr(sample().then("hex"));
    }

    /**
     * Keyed message digest (HMAC) of the input, raw bytes. The key is base64 text or a variable with base64 text.
     *
     * <p>Converter {@code hmac}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm: letters, digits and {@code _.:-}
     * @param key key, with its scope, such as {@code txn.name}; or the key
     * @return the expression
     */
    public BinaryExpr hmac(String algorithm, String key) {
        return new BinaryExpr(sample().then("hmac", Word.name(algorithm), Word.of(key)));
    }

    /**
     * Keyed message digest (HMAC) of the input, raw bytes. The key is base64 text or a variable with base64 text.
     *
     * <p>Converter {@code hmac}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm: letters, digits and {@code _.:-}
     * @param key the key, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr hmac(String algorithm, Word key) {
        return new BinaryExpr(sample().then("hmac", Word.name(algorithm), key));
    }

    /**
     * What follows the IP header of a packet, with its options or extensions skipped, usually TCP. Input is a SYN
     * saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.data}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ipData() {
        return new BinaryExpr(sample().then("ip.data"));
    }

    /**
     * 1 when an IP packet forbids fragmentation, else 0; always 1 for IPv6. Input is a SYN saved with tcp-ss 1 or
     * the output of eth.data.
     *
     * <p>Converter {@code ip.df}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ipDf() {
        return new IntExpr(sample().then("ip.df"));
    }

    /**
     * Destination address of an IP packet. Input is a SYN saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.dst}, gives an IP address. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public AddressExpr ipDst() {
        return new AddressExpr(sample().then("ip.dst"));
    }

    /**
     * Fingerprint of the IP and TCP headers of a SYN, at least 8 bytes, that tells apart hosts behind one address.
     * The argument adds up further parts to append: 1 the TTL, 2 the kinds of TCP options, 4 the source address.
     * Input is a SYN saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.fp}, gives bytes. HAProxy's default: 0. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ipFp() {
        return new BinaryExpr(sample().then("ip.fp"));
    }

    /**
     * Fingerprint of the IP and TCP headers of a SYN, at least 8 bytes, that tells apart hosts behind one address.
     * The argument adds up further parts to append: 1 the TTL, 2 the kinds of TCP options, 4 the source address.
     * Input is a SYN saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.fp}, gives bytes. HAProxy's default: 0. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @param parts parts, from 0 to 7
     * @return the expression
     */
    public BinaryExpr ipFp(int parts) {
        return new BinaryExpr(sample().then("ip.fp", Word.number("ip.fp parts", parts, 0, 7)));
    }

    /**
     * IP header of a packet with its options or extensions. Input is a SYN saved with tcp-ss 1 or the output of
     * eth.data.
     *
     * <p>Converter {@code ip.hdr}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ipHdr() {
        return new BinaryExpr(sample().then("ip.hdr"));
    }

    /**
     * Transport protocol number of an IP packet, 6 for TCP. Input is a SYN saved with tcp-ss 1 or the output of
     * eth.data.
     *
     * <p>Converter {@code ip.proto}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ipProto() {
        return new IntExpr(sample().then("ip.proto"));
    }

    /**
     * Source address of an IP packet. Input is a SYN saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.src}, gives an IP address. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public AddressExpr ipSrc() {
        return new AddressExpr(sample().then("ip.src"));
    }

    /**
     * Type of service or traffic class of an IP packet, 0 to 255. Input is a SYN saved with tcp-ss 1 or the output
     * of eth.data.
     *
     * <p>Converter {@code ip.tos}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ipTos() {
        return new IntExpr(sample().then("ip.tos"));
    }

    /**
     * Time to live or hop limit of an IP packet, which hints at the client's system and distance. Input is a SYN
     * saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.ttl}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ipTtl() {
        return new IntExpr(sample().then("ip.ttl"));
    }

    /**
     * IP version of a packet, 4 or 6. Input is a SYN saved with tcp-ss 1 or the output of eth.data.
     *
     * <p>Converter {@code ip.ver}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr ipVer() {
        return new IntExpr(sample().then("ip.ver"));
    }

    /**
     * Decrypts a JSON Web Token in JWE compact form with a certificate that is already loaded and has its jwt
     * option on. Gives an empty result when anything is wrong.
     *
     * <p>Converter {@code jwt_decrypt_cert}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param certificate certificate, with its scope, such as {@code txn.name}; or the certificate, as a path
     * @return the expression
     */
    public BinaryExpr jwtDecryptCert(String certificate) {
        return new BinaryExpr(sample().then("jwt_decrypt_cert", Word.of(certificate)));
    }

    /**
     * Decrypts a JSON Web Token in JWE compact form with a certificate that is already loaded and has its jwt
     * option on. Gives an empty result when anything is wrong.
     *
     * <p>Converter {@code jwt_decrypt_cert}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param certificate the certificate, as a path, or a word that has an environment variable in it, whose value
     *     must have no single quote
     * @return the expression
     */
    public BinaryExpr jwtDecryptCert(Word certificate) {
        return new BinaryExpr(sample().then("jwt_decrypt_cert", certificate));
    }

    /**
     * Decrypts a JSON Web Token in JWE compact form with a JSON Web Key of type oct, EC or RSA, given as text or
     * in a variable. Gives an empty result when anything is wrong.
     *
     * <p>Converter {@code jwt_decrypt_jwk}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param jwk jwk, with its scope, such as {@code txn.name}; or jwk
     * @return the expression
     */
    public BinaryExpr jwtDecryptJwk(String jwk) {
        return new BinaryExpr(sample().then("jwt_decrypt_jwk", Word.of(jwk)));
    }

    /**
     * Decrypts a JSON Web Token in JWE compact form with a JSON Web Key of type oct, EC or RSA, given as text or
     * in a variable. Gives an empty result when anything is wrong.
     *
     * <p>Converter {@code jwt_decrypt_jwk}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param jwk jwk, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr jwtDecryptJwk(Word jwk) {
        return new BinaryExpr(sample().then("jwt_decrypt_jwk", jwk));
    }

    /**
     * Decrypts a JSON Web Token in JWE compact form with a shared secret in base64, given as text or in a
     * variable. Gives an empty result when anything is wrong.
     *
     * <p>Converter {@code jwt_decrypt_secret}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param secret secret, with its scope, such as {@code txn.name}; or secret
     * @return the expression
     */
    public BinaryExpr jwtDecryptSecret(String secret) {
        return new BinaryExpr(sample().then("jwt_decrypt_secret", Word.of(secret)));
    }

    /**
     * Decrypts a JSON Web Token in JWE compact form with a shared secret in base64, given as text or in a
     * variable. Gives an empty result when anything is wrong.
     *
     * <p>Converter {@code jwt_decrypt_secret}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param secret secret, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public BinaryExpr jwtDecryptSecret(Word secret) {
        return new BinaryExpr(sample().then("jwt_decrypt_secret", secret));
    }

    /**
     * Decodes the header of a JSON Web Token, or picks a value out of it by a JSON path. The signature is not
     * verified.
     *
     * <p>Converter {@code jwt_header_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole header. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public AnyExpr jwtHeaderQuery() {
        return new AnyExpr(sample().then("jwt_header_query"));
    }

    /**
     * Decodes the header of a JSON Web Token, or picks a value out of it by a JSON path. The signature is not
     * verified.
     *
     * <p>Converter {@code jwt_header_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole header. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path
     * @return the expression
     */
    public AnyExpr jwtHeaderQuery(String jsonPath) {
        return new AnyExpr(sample().then("jwt_header_query", Word.of(jsonPath)));
    }

    /**
     * Decodes the header of a JSON Web Token, or picks a value out of it by a JSON path. The signature is not
     * verified.
     *
     * <p>Converter {@code jwt_header_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole header. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AnyExpr jwtHeaderQuery(Word jsonPath) {
        return new AnyExpr(sample().then("jwt_header_query", jsonPath));
    }

    /**
     * Decodes the header of a JSON Web Token, or picks a value out of it by a JSON path. The signature is not
     * verified.
     *
     * <p>Converter {@code jwt_header_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole header. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path
     * @param outputType output type: {@code int}
     * @return the expression
     */
    public AnyExpr jwtHeaderQuery(String jsonPath, JsonOutput outputType) {
        return new AnyExpr(sample().then("jwt_header_query", Word.of(jsonPath),
                Word.of(outputType.word())));
    }

    /**
     * Decodes the header of a JSON Web Token, or picks a value out of it by a JSON path. The signature is not
     * verified.
     *
     * <p>Converter {@code jwt_header_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole header. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param outputType output type: {@code int}
     * @return the expression
     */
    public AnyExpr jwtHeaderQuery(Word jsonPath, JsonOutput outputType) {
        return new AnyExpr(sample().then("jwt_header_query", jsonPath, Word.of(outputType.word())));
    }

    /**
     * Decodes the payload of a JSON Web Token, or picks a claim out of it by a JSON path. The signature is not
     * verified: use jwt_verify before trusting it.
     *
     * <p>Converter {@code jwt_payload_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole payload. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public AnyExpr jwtPayloadQuery() {
        return new AnyExpr(sample().then("jwt_payload_query"));
    }

    /**
     * Decodes the payload of a JSON Web Token, or picks a claim out of it by a JSON path. The signature is not
     * verified: use jwt_verify before trusting it.
     *
     * <p>Converter {@code jwt_payload_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole payload. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path
     * @return the expression
     */
    public AnyExpr jwtPayloadQuery(String jsonPath) {
        return new AnyExpr(sample().then("jwt_payload_query", Word.of(jsonPath)));
    }

    /**
     * Decodes the payload of a JSON Web Token, or picks a claim out of it by a JSON path. The signature is not
     * verified: use jwt_verify before trusting it.
     *
     * <p>Converter {@code jwt_payload_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole payload. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AnyExpr jwtPayloadQuery(Word jsonPath) {
        return new AnyExpr(sample().then("jwt_payload_query", jsonPath));
    }

    /**
     * Decodes the payload of a JSON Web Token, or picks a claim out of it by a JSON path. The signature is not
     * verified: use jwt_verify before trusting it.
     *
     * <p>Converter {@code jwt_payload_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole payload. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path
     * @param outputType output type: {@code int}
     * @return the expression
     */
    public AnyExpr jwtPayloadQuery(String jsonPath, JsonOutput outputType) {
        return new AnyExpr(sample().then("jwt_payload_query", Word.of(jsonPath),
                Word.of(outputType.word())));
    }

    /**
     * Decodes the payload of a JSON Web Token, or picks a claim out of it by a JSON path. The signature is not
     * verified: use jwt_verify before trusting it.
     *
     * <p>Converter {@code jwt_payload_query}, gives a value of the type it was stored with. HAProxy's default: the
     * whole payload. Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param outputType output type: {@code int}
     * @return the expression
     */
    public AnyExpr jwtPayloadQuery(Word jsonPath, JsonOutput outputType) {
        return new AnyExpr(sample().then("jwt_payload_query", jsonPath,
                Word.of(outputType.word())));
    }

    /**
     * Verifies the signature of a JSON Web Token with a secret or the file of a public key: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true. Fix the algorithm, never
     * trust the token's.
     *
     * <p>Converter {@code jwt_verify}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param algorithmVar algorithm, with its scope, such as {@code txn.name}
     * @param secret key, with its scope, such as {@code txn.name}; or public key, as a path; or secret
     * @return the expression
     */
    public IntExpr jwtVerify(String algorithmVar, String secret) {
        return new IntExpr(sample().then("jwt_verify", Variable.word(algorithmVar),
                Word.of(secret)));
    }

    /**
     * Verifies the signature of a JSON Web Token with a secret or the file of a public key: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true. Fix the algorithm, never
     * trust the token's.
     *
     * <p>Converter {@code jwt_verify}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param algorithmVar algorithm, with its scope, such as {@code txn.name}
     * @param secret secret, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr jwtVerify(String algorithmVar, Word secret) {
        return new IntExpr(sample().then("jwt_verify", Variable.word(algorithmVar), secret));
    }

    /**
     * Verifies the signature of a JSON Web Token with a secret or the file of a public key: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true. Fix the algorithm, never
     * trust the token's.
     *
     * <p>Converter {@code jwt_verify}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm
     * @param secret key, with its scope, such as {@code txn.name}; or public key, as a path; or secret
     * @return the expression
     */
    public IntExpr jwtVerify(JwtAlgorithm algorithm, String secret) {
        return new IntExpr(sample().then("jwt_verify", Word.of(algorithm.word()), Word.of(secret)));
    }

    /**
     * Verifies the signature of a JSON Web Token with a secret or the file of a public key: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true. Fix the algorithm, never
     * trust the token's.
     *
     * <p>Converter {@code jwt_verify}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm
     * @param secret secret, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr jwtVerify(JwtAlgorithm algorithm, Word secret) {
        return new IntExpr(sample().then("jwt_verify", Word.of(algorithm.word()), secret));
    }

    /**
     * Verifies the signature of a JSON Web Token with a certificate that has its jwt option on: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true.
     *
     * <p>Converter {@code jwt_verify_cert}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param algorithmVar algorithm, with its scope, such as {@code txn.name}
     * @param certificate certificate, with its scope, such as {@code txn.name}; or the certificate, as a path
     * @return the expression
     */
    public IntExpr jwtVerifyCert(String algorithmVar, String certificate) {
        return new IntExpr(sample().then("jwt_verify_cert", Variable.word(algorithmVar),
                Word.of(certificate)));
    }

    /**
     * Verifies the signature of a JSON Web Token with a certificate that has its jwt option on: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true.
     *
     * <p>Converter {@code jwt_verify_cert}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param algorithmVar algorithm, with its scope, such as {@code txn.name}
     * @param certificate the certificate, as a path, or a word that has an environment variable in it, whose value
     *     must have no single quote
     * @return the expression
     */
    public IntExpr jwtVerifyCert(String algorithmVar, Word certificate) {
        return new IntExpr(sample().then("jwt_verify_cert", Variable.word(algorithmVar),
                certificate));
    }

    /**
     * Verifies the signature of a JSON Web Token with a certificate that has its jwt option on: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true.
     *
     * <p>Converter {@code jwt_verify_cert}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm
     * @param certificate certificate, with its scope, such as {@code txn.name}; or the certificate, as a path
     * @return the expression
     */
    public IntExpr jwtVerifyCert(JwtCertificateAlgorithm algorithm, String certificate) {
        return new IntExpr(sample().then("jwt_verify_cert", Word.of(algorithm.word()),
                Word.of(certificate)));
    }

    /**
     * Verifies the signature of a JSON Web Token with a certificate that has its jwt option on: 1 good, 0 bad,
     * negative for other errors. Compare with 1, a negative number would count as true.
     *
     * <p>Converter {@code jwt_verify_cert}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @param algorithm algorithm
     * @param certificate the certificate, as a path, or a word that has an environment variable in it, whose value
     *     must have no single quote
     * @return the expression
     */
    public IntExpr jwtVerifyCert(JwtCertificateAlgorithm algorithm, Word certificate) {
        return new IntExpr(sample().then("jwt_verify_cert", Word.of(algorithm.word()),
                certificate));
    }

    /**
     * Writes each chunk of little-endian bytes as an unsigned decimal number with a separator between them.
     * Truncate set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code le2dec}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param separator separator
     * @param chunkSize chunk size, from 1 to 8
     * @return the expression
     */
    public StringExpr le2dec(String separator, int chunkSize) {
        return new StringExpr(sample().then("le2dec", Word.of(separator),
                Word.number("le2dec chunk size", chunkSize, 1, 8)));
    }

    /**
     * Writes each chunk of little-endian bytes as an unsigned decimal number with a separator between them.
     * Truncate set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code le2dec}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param separator separator, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param chunkSize chunk size, from 1 to 8
     * @return the expression
     */
    public StringExpr le2dec(Word separator, int chunkSize) {
        return new StringExpr(sample().then("le2dec", separator, Word.number("le2dec chunk size",
                chunkSize, 1, 8)));
    }

    /**
     * Writes each chunk of little-endian bytes as an unsigned decimal number with a separator between them.
     * Truncate set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code le2dec}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param separator separator
     * @param chunkSize chunk size, from 1 to 8
     * @param truncate truncate, from 0 to 1
     * @return the expression
     */
    public StringExpr le2dec(String separator, int chunkSize, int truncate) {
        return new StringExpr(sample().then("le2dec", Word.of(separator),
                Word.number("le2dec chunk size", chunkSize, 1, 8), Word.number("le2dec truncate",
                truncate, 0, 1)));
    }

    /**
     * Writes each chunk of little-endian bytes as an unsigned decimal number with a separator between them.
     * Truncate set to 1 drops an incomplete chunk at the end.
     *
     * <p>Converter {@code le2dec}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param separator separator, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param chunkSize chunk size, from 1 to 8
     * @param truncate truncate, from 0 to 1
     * @return the expression
     */
    public StringExpr le2dec(Word separator, int chunkSize, int truncate) {
        return new StringExpr(sample().then("le2dec", separator, Word.number("le2dec chunk size",
                chunkSize, 1, 8), Word.number("le2dec truncate", truncate, 0, 1)));
    }

    /**
     * Value of a field, or of an MQTT 5 property by its number, in an MQTT CONNECT or CONNACK message. Only the
     * first message of each side can be seen.
     *
     * <p>Converter {@code mqtt_field_value}, gives text. Configuration manual, section 7.3.1.
     *
     * @param connectField connect field
     * @return the expression
     */
    public StringExpr mqttFieldValueConnect(MqttConnectField connectField) {
        return new StringExpr(sample().then("mqtt_field_value", Word.of("CONNECT"),
                Word.of(connectField.word())));
    }

    /**
     * Value of a field, or of an MQTT 5 property by its number, in an MQTT CONNECT or CONNACK message. Only the
     * first message of each side can be seen.
     *
     * <p>Converter {@code mqtt_field_value}, gives text. Configuration manual, section 7.3.1.
     *
     * @param connectProperty connect property, at least 1
     * @return the expression
     */
    public StringExpr mqttFieldValueConnect(long connectProperty) {
        return new StringExpr(sample().then("mqtt_field_value", Word.of("CONNECT"),
                Word.number("mqtt_field_value connect property", connectProperty, 1,
                Long.MAX_VALUE)));
    }

    /**
     * Value of a field, or of an MQTT 5 property by its number, in an MQTT CONNECT or CONNACK message. Only the
     * first message of each side can be seen.
     *
     * <p>Converter {@code mqtt_field_value}, gives text. Configuration manual, section 7.3.1.
     *
     * @param connackField connack field: {@code flags}, {@code protocol_version}, {@code reason_code}
     * @return the expression
     */
    public StringExpr mqttFieldValueConnack(MqttConnackField connackField) {
        return new StringExpr(sample().then("mqtt_field_value", Word.of("CONNACK"),
                Word.of(connackField.word())));
    }

    /**
     * Value of a field, or of an MQTT 5 property by its number, in an MQTT CONNECT or CONNACK message. Only the
     * first message of each side can be seen.
     *
     * <p>Converter {@code mqtt_field_value}, gives text. Configuration manual, section 7.3.1.
     *
     * @param connackProperty connack property, at least 1
     * @return the expression
     */
    public StringExpr mqttFieldValueConnack(long connackProperty) {
        return new StringExpr(sample().then("mqtt_field_value", Word.of("CONNACK"),
                Word.number("mqtt_field_value connack property", connackProperty, 1,
                Long.MAX_VALUE)));
    }

    /**
     * True when the input is a valid MQTT 3.1, 3.1.1 or 5.0 message. Only the first message of each side can be
     * seen.
     *
     * <p>Converter {@code mqtt_is_valid}, gives true or false. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr mqttIsValid() {
        return new BoolExpr(sample().then("mqtt_is_valid"));
    }

    /**
     * Takes a field out of a protocol buffers message by its number, dotted for nested messages. With a type the
     * result is an integer, else raw bytes. Text needs no type.
     *
     * <p>Converter {@code protobuf}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field
     * @return the expression
     */
    public BinaryExpr protobuf(String field) {
        return new BinaryExpr(sample().then("protobuf", Word.of(field)));
    }

    /**
     * Takes a field out of a protocol buffers message by its number, dotted for nested messages. With a type the
     * result is an integer, else raw bytes. Text needs no type.
     *
     * <p>Converter {@code protobuf}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr protobuf(Word field) {
        return new BinaryExpr(sample().then("protobuf", field));
    }

    /**
     * Takes a field out of a protocol buffers message by its number, dotted for nested messages. With a type the
     * result is an integer, else raw bytes. Text needs no type.
     *
     * <p>Converter {@code protobuf}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field
     * @param fieldType field type
     * @return the expression
     */
    public BinaryExpr protobuf(String field, ProtobufType fieldType) {
        return new BinaryExpr(sample().then("protobuf", Word.of(field), Word.of(fieldType.word())));
    }

    /**
     * Takes a field out of a protocol buffers message by its number, dotted for nested messages. With a type the
     * result is an integer, else raw bytes. Text needs no type.
     *
     * <p>Converter {@code protobuf}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field, or a word that has an environment variable in it, whose value must have no single quote
     * @param fieldType field type
     * @return the expression
     */
    public BinaryExpr protobuf(Word field, ProtobufType fieldType) {
        return new BinaryExpr(sample().then("protobuf", field, Word.of(fieldType.word())));
    }

    /**
     * 32-bit SDBM hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code sdbm}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr sdbm() {
        return new IntExpr(sample().then("sdbm"));
    }

    /**
     * 32-bit SDBM hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code sdbm}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @param avalanche avalanche, from 0 to 1
     * @return the expression
     */
    public IntExpr sdbm(int avalanche) {
        return new IntExpr(sample().then("sdbm", Word.number("sdbm avalanche", avalanche, 0, 1)));
    }

    /**
     * True when the input equals the content of a variable, found out in constant time, so that a secret cannot be
     * guessed from the delay.
     *
     * <p>Converter {@code secure_memcmp}, gives true or false. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public BoolExpr secureMemcmp(String variable) {
        return new BoolExpr(sample().then("secure_memcmp", Variable.word(variable)));
    }

    /**
     * SHA-1 digest of the input, 20 raw bytes. No longer safe against forgery.
     *
     * <p>Converter {@code sha1}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr sha1() {
        return new BinaryExpr(sample().then("sha1"));
    }

    /**
     * SHA-2 digest of the input, raw bytes; use hex to print them.
     *
     * <p>Converter {@code sha2}, gives bytes. HAProxy's default: 256. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr sha2() {
        return new BinaryExpr(sample().then("sha2"));
    }

    /**
     * SHA-2 digest of the input, raw bytes; use hex to print them.
     *
     * <p>Converter {@code sha2}, gives bytes. HAProxy's default: 256. Configuration manual, section 7.3.1.
     *
     * @param bits bits, one of 224, 256, 384, 512
     * @return the expression
     */
    public BinaryExpr sha2(int bits) {
        return new BinaryExpr(sample().then("sha2", OneOf.word("sha2 bits", bits,
                224, 256, 384, 512)));
    }

    /**
     * Destination port in a TCP header. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.dst}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpDst() {
        return new IntExpr(sample().then("tcp.dst"));
    }

    /**
     * The eight flags of a TCP header as a number, FIN being 1 and SYN 2. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.flags}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpFlags() {
        return new IntExpr(sample().then("tcp.flags"));
    }

    /**
     * Maximum segment size in bytes a TCP header announces, 0 without that option; input is the output of ip.data.
     *
     * <p>Converter {@code tcp.options.mss}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpOptionsMss() {
        return new IntExpr(sample().then("tcp.options.mss"));
    }

    /**
     * 1 when a TCP header permits selective acknowledgements, else 0. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.options.sack}, gives an integer. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpOptionsSack() {
        return new IntExpr(sample().then("tcp.options.sack"));
    }

    /**
     * 1 when a TCP header has a timestamp, else 0. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.options.tsopt}, gives an integer. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpOptionsTsopt() {
        return new IntExpr(sample().then("tcp.options.tsopt"));
    }

    /**
     * Timestamp the peer put into a TCP header, in units only it knows. Undefined without that option; input is
     * the output of ip.data.
     *
     * <p>Converter {@code tcp.options.tsval}, gives an integer. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpOptionsTsval() {
        return new IntExpr(sample().then("tcp.options.tsval"));
    }

    /**
     * Window scaling factor a TCP header announces, as a power of two, 0 without that option. Input is the output
     * of ip.data.
     *
     * <p>Converter {@code tcp.options.wscale}, gives an integer. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpOptionsWscale() {
        return new IntExpr(sample().then("tcp.options.wscale"));
    }

    /**
     * 1 when a TCP header has a window scale option, else 0. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.options.wsopt}, gives an integer. Since HAProxy 3.4. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpOptionsWsopt() {
        return new IntExpr(sample().then("tcp.options.wsopt"));
    }

    /**
     * Kinds of all options of a TCP header in their order, one byte each. A good part of a fingerprint; input is
     * the output of ip.data.
     *
     * <p>Converter {@code tcp.options_list}, gives bytes. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr tcpOptionsList() {
        return new BinaryExpr(sample().then("tcp.options_list"));
    }

    /**
     * Sequence number in a TCP header. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.seq}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpSeq() {
        return new IntExpr(sample().then("tcp.seq"));
    }

    /**
     * Source port in a TCP header. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.src}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpSrc() {
        return new IntExpr(sample().then("tcp.src"));
    }

    /**
     * Window size in a TCP header, not scaled. Input is the output of ip.data.
     *
     * <p>Converter {@code tcp.win}, gives an integer. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tcpWin() {
        return new IntExpr(sample().then("tcp.win"));
    }

    /**
     * Encodes the input in the URL-safe base64 alphabet, without padding.
     *
     * <p>Converter {@code ub64enc}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr ub64enc() {
        return new StringExpr(sample().then("ub64enc"));
    }

    /**
     * Takes a field out of a gRPC message by its number, dotted for nested messages. With a type the result is an
     * integer, else raw bytes. Further steps into it use protobuf.
     *
     * <p>Converter {@code ungrpc}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field
     * @return the expression
     */
    public BinaryExpr ungrpc(String field) {
        return new BinaryExpr(sample().then("ungrpc", Word.of(field)));
    }

    /**
     * Takes a field out of a gRPC message by its number, dotted for nested messages. With a type the result is an
     * integer, else raw bytes. Further steps into it use protobuf.
     *
     * <p>Converter {@code ungrpc}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public BinaryExpr ungrpc(Word field) {
        return new BinaryExpr(sample().then("ungrpc", field));
    }

    /**
     * Takes a field out of a gRPC message by its number, dotted for nested messages. With a type the result is an
     * integer, else raw bytes. Further steps into it use protobuf.
     *
     * <p>Converter {@code ungrpc}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field
     * @param fieldType field type
     * @return the expression
     */
    public BinaryExpr ungrpc(String field, ProtobufType fieldType) {
        return new BinaryExpr(sample().then("ungrpc", Word.of(field), Word.of(fieldType.word())));
    }

    /**
     * Takes a field out of a gRPC message by its number, dotted for nested messages. With a type the result is an
     * integer, else raw bytes. Further steps into it use protobuf.
     *
     * <p>Converter {@code ungrpc}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @param field field, or a word that has an environment variable in it, whose value must have no single quote
     * @param fieldType field type
     * @return the expression
     */
    public BinaryExpr ungrpc(Word field, ProtobufType fieldType) {
        return new BinaryExpr(sample().then("ungrpc", field, Word.of(fieldType.word())));
    }

    /**
     * 32-bit WT6 hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code wt6}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr wt6() {
        return new IntExpr(sample().then("wt6"));
    }

    /**
     * 32-bit WT6 hash of the input, as the load balancing hashes compute it. 1 mixes the bits further. Not for
     * security.
     *
     * <p>Converter {@code wt6}, gives an integer. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @param avalanche avalanche, from 0 to 1
     * @return the expression
     */
    public IntExpr wt6(int avalanche) {
        return new IntExpr(sample().then("wt6", Word.number("wt6 avalanche", avalanche, 0, 1)));
    }

    /**
     * 64-bit XXH3 hash of the input, fast and even; fit for table keys, not for security.
     *
     * <p>Converter {@code xxh3}, gives an integer. HAProxy's default: seed 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr xxh3() {
        return new IntExpr(sample().then("xxh3"));
    }

    /**
     * 64-bit XXH3 hash of the input, fast and even; fit for table keys, not for security.
     *
     * <p>Converter {@code xxh3}, gives an integer. HAProxy's default: seed 0. Configuration manual, section 7.3.1.
     *
     * @param seed seed
     * @return the expression
     */
    public IntExpr xxh3(long seed) {
        return new IntExpr(sample().then("xxh3", Word.of(seed)));
    }

    /**
     * 32-bit xxHash of the input, fast and even; fit for table keys, not for security.
     *
     * <p>Converter {@code xxh32}, gives an integer. HAProxy's default: seed 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr xxh32() {
        return new IntExpr(sample().then("xxh32"));
    }

    /**
     * 32-bit xxHash of the input, fast and even; fit for table keys, not for security.
     *
     * <p>Converter {@code xxh32}, gives an integer. HAProxy's default: seed 0. Configuration manual, section 7.3.1.
     *
     * @param seed seed
     * @return the expression
     */
    public IntExpr xxh32(long seed) {
        return new IntExpr(sample().then("xxh32", Word.of(seed)));
    }

    /**
     * 64-bit xxHash of the input, fast and even; fit for table keys, not for security.
     *
     * <p>Converter {@code xxh64}, gives an integer. HAProxy's default: seed 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr xxh64() {
        return new IntExpr(sample().then("xxh64"));
    }

    /**
     * 64-bit xxHash of the input, fast and even; fit for table keys, not for security.
     *
     * <p>Converter {@code xxh64}, gives an integer. HAProxy's default: seed 0. Configuration manual, section 7.3.1.
     *
     * @param seed seed
     * @return the expression
     */
    public IntExpr xxh64(long seed) {
        return new IntExpr(sample().then("xxh64", Word.of(seed)));
    }
}
