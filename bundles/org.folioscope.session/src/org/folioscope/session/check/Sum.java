// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import org.folioscope.base.Numbers;
import org.folioscope.session.SessionException;

/** Small arithmetic for addresses: numbers with + - *, from left to right but * first: "0x3fe4e*4096+0x18". */
public final class Sum {

    private Sum() {}

    /**
     * The value, an unsigned 64-bit number.
     *
     * @throws SessionException when it is none
     */
    public static long of(String text) throws SessionException {
        long sum = 0;
        int at = 0;
        char sign = '+';
        String digits = text.replaceAll("\\s", "");
        while (true) {
            int end = at;
            while (end < digits.length() && digits.charAt(end) != '+' && digits.charAt(end) != '-') {
                end++;
            }
            long product = product(digits.substring(at, end), text);
            sum = sign == '+' ? sum + product : sum - product;
            if (end == digits.length()) {
                return sum;
            }
            sign = digits.charAt(end);
            at = end + 1;
        }
    }

    private static long product(String factors, String text) throws SessionException {
        long product = 1;
        for (String factor : factors.split("\\*", -1)) {
            try {
                product *= Numbers.parse(factor);
            } catch (NumberFormatException _) {
                throw new SessionException(
                        "expected numbers with + - * such as \"0x3fe4e*4096+0x18\", found \"" + text + "\"");
            }
        }
        return product;
    }
}
