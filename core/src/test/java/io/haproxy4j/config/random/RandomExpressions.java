// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.random;

import static io.haproxy4j.config.expr.Fetches.alwaysTrue;
import static io.haproxy4j.config.expr.Fetches.dst;
import static io.haproxy4j.config.expr.Fetches.dstPort;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.method;
import static io.haproxy4j.config.expr.Fetches.path;
import static io.haproxy4j.config.expr.Fetches.query;
import static io.haproxy4j.config.expr.Fetches.rand;
import static io.haproxy4j.config.expr.Fetches.reqCook;
import static io.haproxy4j.config.expr.Fetches.reqHdr;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.expr.Fetches.str;
import static io.haproxy4j.config.expr.Fetches.urlParam;
import static io.haproxy4j.config.expr.Fetches.var;

import io.haproxy4j.config.expr.AclTest;
import io.haproxy4j.config.expr.AddressExpr;
import io.haproxy4j.config.expr.Condition;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.Fetches;
import io.haproxy4j.config.expr.IntExpr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.expr.StringExpr;
import io.haproxy4j.config.expr.TextCriterion;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Expressions, tests, conditions and formats that rules on requests can have, of any shape the types allow. */
final class RandomExpressions {

    private static final int DEPTH = 3;

    private final Random random;
    private final RandomWords words;

    RandomExpressions(Random random) {
        this.random = random;
        this.words = new RandomWords(random.nextLong());
    }

    /** Text of any kind that HAProxy can take in this place; what it cannot is found out by the library. */
    String text() {
        while (true) {
            String text = words.next();
            boolean fits = str(text).word().problems().isEmpty()
                    && Word.of(text).problems().isEmpty();
            // A brace alone ends an anonymous ACL, and a bracket what stands in a log format.
            if (fits && !text.equals("}") && text.indexOf(']') < 0) {
                return text;
            }
        }
    }

    String network() {
        return random.nextInt(256) + "." + random.nextInt(256) + ".0.0/" + (8 + random.nextInt(9));
    }

    StringExpr string() {
        StringExpr expression = switch (random.nextInt(7)) {
            case 0 -> hdr("host");
            case 1 -> reqHdr("X-" + Integer.toString(random.nextInt(1000), 36));
            case 2 -> path();
            case 3 -> query();
            case 4 -> urlParam("p" + random.nextInt(10));
            case 5 -> reqCook("c" + random.nextInt(10));
            default -> str(text());
        };
        for (int i = random.nextInt(DEPTH); i > 0; i--) {
            expression = switch (random.nextInt(7)) {
                case 0 -> expression.lower();
                case 1 -> expression.upper();
                case 2 -> expression.field(1 + random.nextInt(5), "/");
                case 3 -> expression.word(1 + random.nextInt(5), ".");
                case 4 -> expression.urlDec();
                case 5 -> expression.regsub("a+", "b");
                default ->
                    expression.asBinary().bytes(0, 1 + random.nextInt(20)).asString();
            };
        }
        return expression;
    }

    IntExpr number() {
        IntExpr expression = switch (random.nextInt(4)) {
            case 0 -> dstPort();
            case 1 -> string().length();
            case 2 -> rand(1 + random.nextInt(100));
            default -> Fetches.beConn("be1");
        };
        for (int i = random.nextInt(DEPTH); i > 0; i--) {
            long value = 1L + random.nextInt(1000);
            expression = switch (random.nextInt(5)) {
                case 0 -> expression.add(value);
                case 1 -> expression.mul(value);
                case 2 -> expression.mod(value);
                case 3 -> expression.neg();
                default -> expression.cpl();
            };
        }
        return expression;
    }

    private AddressExpr address() {
        AddressExpr expression = random.nextBoolean() ? src() : dst();
        return random.nextInt(3) == 0 ? expression.ipmask(String.valueOf(8 + random.nextInt(25))) : expression;
    }

    Expr expression() {
        return switch (random.nextInt(6)) {
            case 0 -> number();
            case 1 -> address();
            case 2 -> method();
            case 3 -> var("txn.v" + random.nextInt(5));
            case 4 -> string().asBinary().sha1().hex();
            default -> string();
        };
    }

    AclTest test() {
        return switch (random.nextInt(7)) {
            case 0 -> sslFc();
            case 1 -> alwaysTrue();
            case 2 -> address().matches(network(), network());
            case 3 -> number().gt(random.nextInt(1000));
            case 4 -> number().between(1, 1 + random.nextInt(1000));
            case 5 -> method().matches("GET", "POST");
            default -> text(string());
        };
    }

    private TextCriterion text(StringExpr expression) {
        TextCriterion test = switch (random.nextInt(6)) {
            case 0 -> expression.matches(text(), text());
            case 1 -> expression.matchesBeg(text());
            case 2 -> expression.matchesEnd(text());
            case 3 -> expression.matchesSub(text(), text(), text());
            case 4 -> expression.matchesDom(text());
            default -> expression.matchesReg("^a+[b-z]*(x|y)$");
        };
        return random.nextBoolean() ? test.ignoreCase() : test;
    }

    Condition condition(int depth, List<String> acls) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return !acls.isEmpty() && random.nextInt(3) == 0
                    ? Fetches.acl(acls.get(random.nextInt(acls.size())))
                    : test();
        }
        Condition left = condition(depth - 1, acls);
        return switch (random.nextInt(3)) {
            case 0 -> left.and(condition(depth - 1, acls));
            case 1 -> left.or(condition(depth - 1, acls));
            default -> left.not();
        };
    }

    /** A condition that leaves room for an action in its line. */
    When when(List<String> acls) {
        while (true) {
            Condition condition = condition(random.nextInt(DEPTH), acls);
            When when = random.nextBoolean() ? When.onlyIf(condition) : When.unless(condition);
            if (when.words().size() <= Directive.MAX_WORDS - 10) {
                return when;
            }
        }
    }

    LogFormat format() {
        return format(this::expression);
    }

    /** A format for responses and log lines, where the request is gone. */
    LogFormat formatWithoutRequest() {
        return format(() -> random.nextBoolean() ? address() : var("txn.v" + random.nextInt(5)));
    }

    private LogFormat format(Supplier<Expr> values) {
        LogFormat format = LogFormat.text(text());
        for (int i = random.nextInt(DEPTH); i > 0; i--) {
            format = random.nextBoolean() ? format.thenText(text()) : format.thenExpr(values.get());
        }
        return format;
    }
}
