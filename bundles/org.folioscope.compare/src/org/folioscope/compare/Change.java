// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.List;
import java.util.StringJoiner;

/**
 * One thing that is not the same on all sides, in words: a field with its values, a range of bytes.
 *
 * @param name as the format's source calls the field ("child_ino"), or what the bytes are: "bytes 0x18 to 0x1f"
 * @param values one for each side, as people read it; null on a side that doesn't have it
 * @param offset of the bytes from the start of what they belong to; -1 where it is about no bytes
 * @param length of them, bytes; 0 where it is about no bytes
 */
public record Change(String name, List<String> values, long offset, long length) {

    public Change {
        values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
    }

    /** A fact that is about no bytes in particular. */
    public static Change of(String name, List<String> values) {
        return new Change(name, values, -1, 0);
    }

    /** "child_ino 3 → 0". */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" → ", name + " ", "");
        values.forEach(value -> text.add(value == null ? "none" : value));
        return text.toString();
    }
}
