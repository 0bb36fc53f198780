// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.Locale;

/** State of a cookie, in the order of enum fscache_cookie_state (include/linux/fscache.h, the same from 6.1 to 7.2). */
public enum CookieState {
    QUIESCENT('-'),
    LOOKING_UP('L'),
    CREATING('C'),
    ACTIVE('A'),
    INVALIDATING('I'),
    FAILED('F'),
    LRU_DISCARDING('U'),
    WITHDRAWING('W'),
    RELINQUISHING('R'),
    DROPPED('D'),
    /** A number beyond these. */
    UNKNOWN('?');

    private final char letter;

    CookieState(char letter) {
        this.letter = letter;
    }

    /** As /proc/fs/netfs/cookies shows it (fscache_cookie_states of fs/netfs/fscache_cookie.c). */
    public char letter() {
        return letter;
    }

    /** For people: "looking up". */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static CookieState of(long number) {
        return number >= 0 && number < UNKNOWN.ordinal() ? values()[(int) number] : UNKNOWN;
    }
}
