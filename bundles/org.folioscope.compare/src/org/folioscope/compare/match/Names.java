// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.regex.Pattern;

/** Names of structures, as far as they mean the same on another side. */
final class Names {

    private static final Pattern ADDRESS = Pattern.compile(" (at )?0x[0-9a-f]+$");

    private Names() {}

    /** The name without an address at its end: "chunk at 0x1000" is any chunk, and the order tells which. */
    static String withoutAddress(String name) {
        return name.startsWith("token ") ? name : ADDRESS.matcher(name).replaceFirst("");
    }
}
