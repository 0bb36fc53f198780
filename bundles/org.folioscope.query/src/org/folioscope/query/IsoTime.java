// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.time.Instant;

/**
 * Writes instants as {@link Instant#toString()} does for the years 0 to 9999, but without the formatter, whose classes
 * take longer to start than a small listing.
 */
final class IsoTime {

    private static final long DAY = 86_400;

    private IsoTime() {}

    static void write(ByteSink out, Instant time) {
        long days = Math.floorDiv(time.getEpochSecond(), DAY);
        int second = (int) Math.floorMod(time.getEpochSecond(), DAY);
        // Days since 1 March of year 0, in cycles of 400 years: the leap day comes last, so months count up evenly.
        long shifted = days + 719_468;
        long cycle = Math.floorDiv(shifted, 146_097);
        int dayOfCycle = (int) Math.floorMod(shifted, 146_097);
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int month = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * month + 2) / 5 + 1;
        long year = cycle * 400 + yearOfCycle + (month >= 10 ? 1 : 0);
        if (year < 0 || year > 9999) {
            out.ascii(time.toString());
            return;
        }
        digits(out, (int) year, 4);
        out.put('-');
        digits(out, month < 10 ? month + 3 : month - 9, 2);
        out.put('-');
        digits(out, day, 2);
        out.put('T');
        digits(out, second / 3600, 2);
        out.put(':');
        digits(out, second / 60 % 60, 2);
        out.put(':');
        digits(out, second % 60, 2);
        fraction(out, time.getNano());
        out.put('Z');
    }

    /** None, three, six or nine digits, as many as it takes. */
    private static void fraction(ByteSink out, int nanos) {
        if (nanos == 0) {
            return;
        }
        out.put('.');
        if (nanos % 1_000_000 == 0) {
            digits(out, nanos / 1_000_000, 3);
        } else if (nanos % 1000 == 0) {
            digits(out, nanos / 1000, 6);
        } else {
            digits(out, nanos, 9);
        }
    }

    private static void digits(ByteSink out, int value, int count) {
        int power = 1;
        for (int i = 1; i < count; i++) {
            power *= 10;
        }
        for (int rest = value; power > 0; power /= 10) {
            out.put('0' + rest / power % 10);
        }
    }
}
