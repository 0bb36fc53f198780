// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0
package org.folioscope.base;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Stack traces as text, for error reports that a person asked for; nobody sees one otherwise. */
public final class StackTraces {

    private StackTraces() {}

    /** What {@code failure} and its causes say and where each was thrown, one line each, ending in a newline. */
    public static String text(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            text.append(each == failure ? "" : "Caused by: ").append(each).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
