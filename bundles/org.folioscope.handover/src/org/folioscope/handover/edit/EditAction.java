// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.model.Structure;

/**
 * A change that is more than one field: creating a file of a pkernfs region, say. It tells which bytes have to change and
 * writes nothing. Stateless; listed in {@link EditActions}.
 */
public interface EditAction {

    /** Stable id, kind of handover first: "pkernfs.create". */
    String id();

    /** As a menu shows it: "Create File…". */
    String label();

    /** Whether it can be asked of {@code structure}; cheap. */
    boolean isFor(Handover handover, Structure structure);

    /** What has to be known for it; empty where nothing is asked. */
    List<Input> inputs();

    /**
     * The bytes that change.
     *
     * @param values of the inputs, by name
     * @throws EditException when it can't be done; says why
     */
    List<ByteWrite> writes(Handover handover, Structure structure, Map<String, String> values, Progress progress)
            throws EditException;

    /**
     * Something that a person types.
     *
     * @param name stable: "name"
     * @param title for people: "Name"
     * @param help one line
     * @param usual the text to begin with
     */
    record Input(String name, String title, String help, String usual) {}
}
