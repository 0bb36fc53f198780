// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as a person at this machine reads them. */
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Times() {}

    /** The time of day, and the day before it where that is another. */
    public static String clock(Instant time) {
        ZonedDateTime local = time.atZone(ZoneId.systemDefault());
        return local.toLocalDate().equals(LocalDate.now()) ? CLOCK.format(local) : DAY.format(local);
    }
}
