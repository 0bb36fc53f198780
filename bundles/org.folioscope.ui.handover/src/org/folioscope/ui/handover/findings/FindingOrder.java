// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.Comparator;
import org.folioscope.model.Finding;
import org.folioscope.query.Column;

/** The order of the findings: by one column, then by severity, rule, object and place. */
final class FindingOrder {

    /** Severe ones first. */
    static final Comparator<Finding> STANDARD = Comparator.comparing(Finding::getSeverity)
            .thenComparing(by(FindingColumns.RULE))
            .thenComparing(by(FindingColumns.OBJECT))
            .thenComparing(Finding::getAddress, Long::compareUnsigned);

    private FindingOrder() {}

    static Comparator<Finding> of(Column<Finding> column, boolean descending) {
        Comparator<Finding> order = column == FindingColumns.SEVERITY
                ? Comparator.comparing(Finding::getSeverity)
                : column == FindingColumns.ADDRESS
                        ? Comparator.comparing(Finding::getAddress, Long::compareUnsigned)
                        : by(column);
        return (descending ? order.reversed() : order).thenComparing(STANDARD);
    }

    private static Comparator<Finding> by(Column<Finding> column) {
        return (a, b) -> natural(FindingColumns.shown(a, column), FindingColumns.shown(b, column));
    }

    /** Texts by their characters, but numbers in them by value: "inode 9" before "inode 17". */
    static int natural(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                String left = a.substring(firstDigit(a, i, endA), endA);
                String right = b.substring(firstDigit(b, j, endB), endB);
                int order = left.length() != right.length()
                        ? Integer.compare(left.length(), right.length())
                        : left.compareTo(right);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order =
                        Character.compare(Character.toLowerCase(a.charAt(i++)), Character.toLowerCase(b.charAt(j++)));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** Behind leading zeros; of a zero alone its last digit. */
    private static int firstDigit(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
