// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.AbstractCommand;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.memory.overlay.Patch.Change;

/** Writes bytes into an overlay; undoing brings back the bytes that were there, byte for byte. */
final class WriteCommand extends AbstractCommand {

    private final Overlay memory;
    private final Patch patch;
    private final Object affected;
    private final Consumer<Patch> listener;

    /**
     * @param patch what changes, made for the memory as it is
     * @param affected what the window selects afterwards; may be null
     * @param listener told of what has changed
     */
    WriteCommand(String label, Overlay memory, Patch patch, Object affected, Consumer<Patch> listener) {
        super(label);
        this.memory = memory;
        this.patch = patch;
        this.affected = affected;
        this.listener = listener;
    }

    @Override
    protected boolean prepare() {
        return !patch.isEmpty();
    }

    @Override
    public void execute() {
        write(patch);
    }

    @Override
    public void undo() {
        write(patch.inverse());
    }

    @Override
    public void redo() {
        write(patch);
    }

    private void write(Patch changes) {
        for (Change change : changes.changes()) {
            memory.write(change.address(), change.after());
        }
        listener.accept(changes);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected == null ? List.of() : List.of(affected);
    }

    /** What it changes. */
    Patch patch() {
        return patch;
    }
}
