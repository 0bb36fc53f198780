// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/**
 * Fields and children of a {@link Structure}, read when first asked for. Reading may take time (a VM's memory, a long
 * chain): not for the thread of a window. Safe for use by several threads.
 */
public final class Structures {

    private Structures() {}

    /** The members of {@code structure} with their values; {@link Structure#getFields()} has them from then on. */
    public static List<FieldValue> fields(Structure structure) {
        if (structure instanceof LoadedStructure loaded) {
            loaded.loadFields();
        }
        return structure.getFields();
    }

    /** The children of {@code structure}; {@link Structure#getChildren()} has them from then on. */
    public static List<Structure> children(Structure structure, Progress progress) {
        if (structure instanceof LoadedStructure loaded) {
            loaded.loadChildren(progress);
        }
        return structure.getChildren();
    }

    /** Forgets the values of the fields of {@code structure}, so that they are read again: memory has changed. */
    public static void refresh(Structure structure) {
        if (structure instanceof LoadedStructure loaded) {
            loaded.forgetFields();
        }
    }

    /**
     * The bytes that the field holds when {@code text} is typed into it, for an edit.
     *
     * @param before what it holds now: {@link FieldValue#getSize()} bytes
     * @return as many bytes
     * @throws FieldTextException when the text is no value of the field; says what is accepted
     */
    public static byte[] encode(Structure structure, FieldValue field, String text, byte[] before)
            throws FieldTextException {
        RawField raw = structure instanceof LoadedStructure loaded ? loaded.field(field) : null;
        if (raw == null || raw.isFixed()) {
            throw new FieldTextException(field.getName() + " of " + structure.getName() + " can't be changed");
        }
        return FieldText.encode(raw, text, before);
    }
}
