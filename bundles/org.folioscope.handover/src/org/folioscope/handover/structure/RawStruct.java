// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.util.List;

/**
 * The layout of a structure: what it is called, how large it is, where that is known from, and its fields. Decoders keep
 * them as constants.
 *
 * @param kind stable id, kind of handover first: "pkernfs.inode"
 * @param title for people: "struct pkernfs_inode"
 * @param size bytes
 * @param source where the layout is known from: kernel release, commit or message
 * @param fields ascending by offset
 */
public record RawStruct(String kind, String title, long size, String source, List<RawField> fields) {

    public RawStruct(String kind, String title, long size, String source, RawField... fields) {
        this(kind, title, size, source, List.of(fields));
    }

    public RawStruct {
        fields = List.copyOf(fields);
    }

    /**
     * The field {@code name}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public RawField field(String name) {
        for (RawField field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        throw new IllegalArgumentException(title + " has no field " + name);
    }
}
