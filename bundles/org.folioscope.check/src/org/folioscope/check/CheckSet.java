// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.List;

/**
 * The checks of one subsystem. One class for each, listed in {@link Checks}.
 *
 * @param kind of the handovers that they are about, or a word for several
 * @param title for people: "pkernfs"
 * @param checks in the order of their ids
 */
public record CheckSet(String kind, String title, List<Check<?>> checks) {

    public CheckSet {
        checks = List.copyOf(checks);
    }
}
