// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.FieldTextException;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.ImageCopy;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.memory.overlay.PatchFile;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/**
 * Edits handovers over an image that stays as it is. Each change is a command with undo and redo; all of them together
 * are a byte-exact patch, to be saved as such or as a new image, or written to a live target.
 *
 * <p>Changes are made by one thread (a window's own); memory may be read by others. What was decoded before a change shows
 * what was there before: find handovers anew over {@link #source()}, after {@link #addListener} told of a change.
 */
public final class HandoverEditor {

    private final HandoverSource source;
    private final Overlay memory;
    private final BasicCommandStack commands = new BasicCommandStack();
    private final List<Consumer<Patch>> listeners = new CopyOnWriteArrayList<>();

    /** @param below what is edited; its memory stays the caller's and unchanged */
    @SuppressWarnings("resource") // the overlay holds nothing but heap
    public HandoverEditor(HandoverSource below) {
        memory = new Overlay(below.memory());
        source = below.over(memory);
    }

    /** The memory with its changes: find and decode handovers over this. */
    public HandoverSource source() {
        return source;
    }

    /** The memory with its changes. */
    public Overlay memory() {
        return memory;
    }

    /** For undo, redo, and their labels. Its listeners are told by the thread that changes something. */
    public CommandStack commands() {
        return commands;
    }

    /** Tells {@code listener} after each change, undo and redo what has changed. */
    public void addListener(Consumer<Patch> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Patch> listener) {
        listeners.remove(listener);
    }

    /**
     * Changes a field of a structure that was decoded over {@link #source()}.
     *
     * @param text as it was typed
     * @throws FieldTextException when the text is no value of the field; says what is accepted
     * @throws EditException when the field's memory can't be read
     */
    public void change(Structure structure, FieldValue field, String text) throws FieldTextException, EditException {
        long address = structure.getAddress() + field.getOffset();
        byte[] before = new byte[(int) field.getSize()];
        try {
            new PhysicalReader(memory).read(address, before, 0, before.length);
        } catch (MemoryFaultException e) {
            throw new EditException(field.getName() + " can't be changed: " + e.getMessage(), e);
        }
        byte[] after = Structures.encode(structure, field, text, before);
        write(
                "Change " + field.getName() + " of " + structure.getName(),
                List.of(new ByteWrite(address, after)),
                structure);
    }

    /**
     * Does what an action says.
     *
     * @throws EditException when it can't be done; nothing was changed then
     */
    public void perform(
            EditAction action, Handover handover, Structure structure, Map<String, String> values, Progress progress)
            throws EditException {
        String label = action.label().replace("…", "");
        write(label, action.writes(handover, structure, values, progress), structure);
    }

    /**
     * Writes bytes, as one command; nothing happens where they are there already.
     *
     * @param label for undo and redo
     * @param writes of two to one byte the later counts
     * @param affected what the command is about, or null
     * @throws EditException when there is no memory; nothing was changed then
     */
    public void write(String label, List<ByteWrite> writes, Object affected) throws EditException {
        Patch.Builder patch = new Patch.Builder();
        try {
            for (ByteWrite write : writes) {
                patch.write(memory, write.address(), write.bytes());
            }
        } catch (MemoryFaultException e) {
            throw new EditException(label + ": " + e.getMessage(), e);
        }
        execute(label, patch.build(), affected);
    }

    /**
     * Applies a patch, as one command.
     *
     * @throws IOException when it doesn't fit; nothing was changed then
     */
    public void apply(String label, Patch patch) throws IOException {
        patch.check(memory);
        execute(label, patch, null);
    }

    private void execute(String label, Patch patch, Object affected) {
        if (!patch.isEmpty()) {
            commands.execute(new WriteCommand(label, memory, patch, affected, this::tell));
        }
    }

    private void tell(Patch changed) {
        listeners.forEach(listener -> listener.accept(changed));
    }

    /** Whether there are changes since the last save, or since the beginning; never when memory is as in the image. */
    public boolean isDirty() {
        return commands.isSaveNeeded() && memory.isChanged();
    }

    /** All that differs from the image now. */
    public Patch patch() {
        return memory.patch();
    }

    /** Forgets every change, and what could be undone: the memory below has them now, or nobody wants them. */
    public void discard() {
        Patch changed = patch();
        memory.revert();
        commands.flush();
        tell(changed);
    }

    /** Saves what differs from the image as a patch file. */
    public void savePatch(Path file) throws IOException {
        PatchFile.write(patch(), "for " + memory.path().getFileName(), file);
        commands.saveIsDone();
    }

    /** Saves a new image with the changes; see {@link ImageCopy#save}. */
    public void saveImage(Path file, boolean replace, Progress progress) throws IOException {
        ImageCopy.save(memory, file, replace, progress);
        commands.saveIsDone();
    }
}
