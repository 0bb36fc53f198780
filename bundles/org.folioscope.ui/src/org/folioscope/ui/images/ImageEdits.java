// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.CommandStack;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.edit.ByteWrite;
import org.folioscope.handover.edit.EditException;
import org.folioscope.handover.edit.HandoverEditor;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.Patch;

/**
 * What the user has changed in an open image: an overlay over memory that stays as it is, and the commands that can be
 * taken back. Belongs to the user interface thread; any thread may read the memory. Has nothing before the image is open.
 */
public final class ImageEdits {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Snapshot, HandoverEditor> frames = new IdentityHashMap<>();
    private HandoverEditor editor;
    private Snapshot of;

    ImageEdits() {}

    /** Memory with the changes. It stays the same object until the image is read anew. */
    public Overlay memory() {
        return editor.memory();
    }

    /** The same with the kernel in it. */
    public HandoverSource source() {
        return editor.source();
    }

    /** Takes back and does again what {@link #write} did; null before the image is open. */
    public CommandStack commands() {
        return editor == null ? null : editor.commands();
    }

    /**
     * Writes bytes, as one command.
     *
     * @param label for undo and redo
     * @param affected what it is about, or null
     * @throws EditException when there is no memory; nothing was changed then
     */
    public void write(String label, List<ByteWrite> writes, Object affected) throws EditException {
        editor.write(label, writes, affected);
    }

    /** Whether memory differs from the image and that was not saved yet. */
    public boolean isDirty() {
        return editor != null && editor.isDirty() || frames.values().stream().anyMatch(HandoverEditor::isDirty);
    }

    /** All that differs from the image now. */
    public Patch patch() {
        return editor.patch();
    }

    /** Saves what differs from the image as a patch file; for a worker thread, while the user waits. */
    public void savePatch(Path file) throws IOException {
        editor.savePatch(file);
    }

    /** Saves a new image with the changes; for a worker thread, while the user waits. */
    public void saveImage(Path file, boolean replace, Progress progress) throws IOException {
        editor.saveImage(file, replace, progress);
    }

    /** What is shown of a change is out of date: it was saved, or written to the VM. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Forgets all changes, so that nothing asks to save them: they were written to the VM, or nobody wants them. */
    public void discard() {
        if (editor != null) {
            editor.discard();
            frames.values().forEach(HandoverEditor::discard);
            changed();
        }
    }

    /** {@code listener} is told of each change, and when one is taken back or saved. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The image was read anew: what the user has changed is changed again where it still fits. */
    @SuppressWarnings("resource") // the image closes its snapshots
    void rebase(Snapshot snapshot) {
        if (snapshot == of) {
            return;
        }
        Patch patch = editor == null ? Patch.NOTHING : editor.patch();
        frames.remove(of);
        of = snapshot;
        editor = editorOf(snapshot);
        if (!patch.isEmpty()) {
            try {
                editor.apply("Changes Made Before", patch);
            } catch (IOException e) {
                ILog.of(ImageEdits.class)
                        .warn("Changes of " + snapshot.memory().path() + " are lost: " + e.getMessage(), e);
            }
        }
    }

    private HandoverEditor editorOf(Snapshot snapshot) {
        HandoverEditor made = new HandoverEditor(HandoverSource.of(snapshot));
        made.commands().addCommandStackListener(_ -> changed()); // once the stack knows what can be undone
        return made;
    }

    /** Another frame is shown: each has changes of its own. */
    void turn(Snapshot frame) {
        if (frame == of) {
            return;
        }
        frames.put(of, editor);
        of = frame;
        editor = frames.computeIfAbsent(frame, this::editorOf);
        changed();
    }
}
