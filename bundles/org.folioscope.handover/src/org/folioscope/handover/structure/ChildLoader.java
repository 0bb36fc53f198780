// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.model.Structure;

/** Makes the children of a structure when somebody asks for them. May be called by any thread, once at a time. */
@FunctionalInterface
public interface ChildLoader {

    /**
     * Hands each child to {@code each}, in the order in which they are shown.
     *
     * @throws org.folioscope.memory.MemoryFaultException when memory is missing; the children so far stay, and the
     *     structure gets a finding
     */
    void load(Progress progress, Consumer<Structure> each);
}
