// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a filter into its terms: where blanks, quotes, the minus sign and the operators are. */
final class FilterWords {

    /** How a column is compared with the value. */
    enum Operator {
        CONTAINS(":"),
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    /**
     * A term as it was typed.
     *
     * @param negated whether a minus sign stands before it
     * @param key the column, or null for a bare word
     * @param value without its quotes
     */
    record Word(boolean negated, String key, Operator operator, String value) {}

    private final String text;
    private int at;

    private FilterWords(String text) {
        this.text = text;
    }

    static List<Word> split(String text) throws QueryException {
        FilterWords words = new FilterWords(text);
        List<Word> result = new ArrayList<>();
        while (words.skipBlanks()) {
            result.add(words.next());
        }
        return result;
    }

    private boolean skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Word next() throws QueryException {
        boolean negated =
                text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (negated) {
            at++;
        }
        int afterKey = at;
        while (afterKey < text.length() && isKeyCharacter(text.charAt(afterKey), afterKey == at)) {
            afterKey++;
        }
        Operator operator = afterKey == at ? null : operatorAt(afterKey);
        String key = null;
        if (operator != null) {
            key = text.substring(at, afterKey);
            at = afterKey + operator.sign.length();
        } else {
            operator = Operator.CONTAINS;
        }
        return new Word(negated, key, operator, value());
    }

    private static boolean isKeyCharacter(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c == '_' || !first && (c >= '0' && c <= '9' || c == '.');
    }

    private Operator operatorAt(int place) {
        Operator found = null;
        for (Operator each : Operator.values()) {
            if (text.startsWith(each.sign, place) && (found == null || each.sign.length() > found.sign.length())) {
                found = each;
            }
        }
        return found;
    }

    /** Up to the next blank that is not in quotes; a backslash in quotes takes the next character as it is. */
    private String value() throws QueryException {
        StringBuilder value = new StringBuilder();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            char c = text.charAt(at++);
            if (c == '"') {
                quoted(value);
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private void quoted(StringBuilder value) throws QueryException {
        int opened = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            value.append(c == '\\' && at < text.length() ? text.charAt(at++) : c);
        }
        throw new QueryException("the quote at character " + opened + " of the filter is not closed: " + text);
    }
}
