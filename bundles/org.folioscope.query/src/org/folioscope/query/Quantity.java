// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

/** Numbers as a person types them in a filter: decimal, 0x-hex, or with a unit: "4K", "1.5MiB". Units are powers of 1024. */
public final class Quantity {

    private static final String UNITS = "KMGTPE";

    private Quantity() {}

    /**
     * The number, an unsigned 64-bit value.
     *
     * @throws NumberFormatException when {@code text} is none, has a fraction of a byte, or is beyond 64 bits
     */
    public static long parse(String text) {
        String digits = text.replace("_", "");
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return Long.parseUnsignedLong(digits, 2, digits.length(), 16);
        }
        int end = 0;
        while (end < digits.length() && (digits.charAt(end) == '.' || Character.digit(digits.charAt(end), 10) >= 0)) {
            end++;
        }
        if (end == digits.length() && digits.indexOf('.') < 0) {
            return Long.parseUnsignedLong(digits);
        }
        int shift = shift(digits.substring(end));
        java.math.BigDecimal value = new java.math.BigDecimal(digits.substring(0, end))
                .multiply(new java.math.BigDecimal(java.math.BigInteger.ONE.shiftLeft(shift)));
        try {
            java.math.BigInteger whole = value.toBigIntegerExact();
            if (whole.bitLength() <= 64) {
                return whole.longValue();
            }
        } catch (ArithmeticException _) {
            // told below
        }
        throw new NumberFormatException(text);
    }

    /** Which power of two a unit is: none or "B", "K", "KB", "KiB" and so on. */
    private static int shift(String unit) {
        if (unit.isEmpty() || unit.equalsIgnoreCase("B")) {
            return 0;
        }
        int power = UNITS.indexOf(Character.toUpperCase(unit.charAt(0))) + 1;
        String rest = unit.substring(1);
        if (power == 0 || !(rest.isEmpty() || rest.equalsIgnoreCase("B") || rest.equalsIgnoreCase("iB"))) {
            throw new NumberFormatException(unit);
        }
        return 10 * power;
    }
}
