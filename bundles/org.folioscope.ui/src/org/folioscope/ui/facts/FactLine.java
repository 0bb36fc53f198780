// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.facts;

import org.folioscope.ui.links.Place;

/**
 * Something that is known.
 *
 * @param name what
 * @param value of it
 * @param meaning of the value, or who says so; may be empty
 * @param place where it leads to; null nowhere
 */
public record FactLine(String name, String value, String meaning, Place place) {

    public static FactLine of(String name, String value, String meaning) {
        return new FactLine(name, value, meaning, null);
    }
}
