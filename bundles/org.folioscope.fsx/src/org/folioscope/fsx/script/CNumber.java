// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

/** Numbers as strtoul(3) with base 0 takes them: 0x for hexadecimal, a leading 0 for octal, else decimal. */
final class CNumber {

    private CNumber() {}

    /**
     * The value, 0 to 2^63-1.
     *
     * @throws NumberFormatException with a sentence that says what was expected
     */
    static long parse(String text) {
        boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
        int radix = hexadecimal ? 16 : text.startsWith("0") && text.length() > 1 ? 8 : 10;
        String digits = hexadecimal ? text.substring(2) : text;
        if (digits.isEmpty()) {
            throw new NumberFormatException("expected digits behind \"" + text + "\"");
        }
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit > 'f' || Character.digit(digit, radix) < 0) {
                throw new NumberFormatException(
                        radix == 8 && digit >= '8' && digit <= '9'
                                ? "\"" + text + "\" begins with 0 and so is octal, where there is no " + digit
                                : "expected a number such as 0x2a, 42 or 052, found \"" + text + "\"");
            }
        }
        try {
            return Long.parseLong(digits, radix);
        } catch (NumberFormatException _) {
            throw new NumberFormatException("expected a number below 2^63, found \"" + text + "\"");
        }
    }
}
