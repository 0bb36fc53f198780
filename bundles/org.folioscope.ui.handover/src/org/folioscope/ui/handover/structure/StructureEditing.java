// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.edit.ByteWrite;
import org.folioscope.handover.edit.EditAction;
import org.folioscope.handover.edit.EditException;
import org.folioscope.handover.structure.FieldTextException;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;

/**
 * Changes structures, by commands that can be taken back. What has to be written is found out in the background; why it
 * can't be is told in place.
 */
public final class StructureEditing {

    private final OpenImage image;
    private final Consumer<String> say;

    /** @param say takes a sentence to tell in place, empty for none */
    public StructureEditing(OpenImage image, Consumer<String> say) {
        this.image = image;
        this.say = say;
    }

    /**
     * What is to be written.
     *
     * @param refusal why nothing is; empty where something is
     */
    private record Prepared(List<ByteWrite> writes, String refusal) {}

    /** Prepares writes; called on a worker thread. */
    @FunctionalInterface
    private interface Preparation {
        List<ByteWrite> writes(Progress progress) throws EditException, FieldTextException;
    }

    /** Writes what was typed into the bytes of {@code field}. */
    @SuppressWarnings("resource") // the image keeps its edits
    public void change(Structure structure, FieldValue field, String text) {
        Overlay memory = image.edits().memory();
        prepare("Change " + field.getName() + " of " + structure.getName(), structure, _ -> {
            long address = structure.getAddress() + field.getOffset();
            byte[] before = new byte[Math.toIntExact(field.getSize())];
            new PhysicalReader(memory).read(address, before, 0, before.length);
            return List.of(new ByteWrite(address, Structures.encode(structure, field, text, before)));
        });
    }

    /** Does what {@code action} says. */
    public void perform(EditAction action, Handover handover, Structure structure, Map<String, String> values) {
        prepare(
                action.label().replace("…", "") + " in " + structure.getName(),
                structure,
                progress -> action.writes(handover, structure, values, progress));
    }

    private void prepare(String label, Structure structure, Preparation preparation) {
        ReadJob.start(
                label,
                image,
                progress -> prepared(preparation, progress),
                prepared -> execute(label, structure, prepared),
                problem -> say.accept("✖ " + problem.sentence()));
    }

    private static Prepared prepared(Preparation preparation, Progress progress) {
        try {
            return new Prepared(preparation.writes(progress), "");
        } catch (EditException | FieldTextException e) {
            return new Prepared(List.of(), e.getMessage());
        }
    }

    private void execute(String label, Structure structure, Prepared prepared) {
        say.accept(prepared.refusal().isEmpty() ? "" : "✖ " + prepared.refusal());
        try {
            if (prepared.refusal().isEmpty()) {
                image.edits().write(label, prepared.writes(), structure);
            }
        } catch (EditException e) {
            say.accept("✖ " + e.getMessage());
        }
    }
}
