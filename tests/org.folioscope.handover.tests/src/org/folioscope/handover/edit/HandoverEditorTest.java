// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.example.NoteChain;
import org.folioscope.handover.example.NoteFinder;
import org.folioscope.handover.example.NoteMaker;
import org.folioscope.handover.structure.FieldTextException;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.memory.overlay.PatchFile;
import org.folioscope.model.FieldKind;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits are commands: exact, undone to the same bytes, and nothing else changes. */
@SuppressWarnings("resource") // memory in the heap
class HandoverEditorTest {

    private final Overlay image = NoteMaker.three();
    private final HandoverEditor editor = new HandoverEditor(HandoverSource.of(image, null));

    private static byte[] bytes(PhysicalMemory memory) {
        byte[] bytes = new byte[(int) NoteMaker.SIZE];
        new PhysicalReader(memory).read(0, bytes, 0, bytes.length);
        return bytes;
    }

    private Handovers find() {
        return Handovers.find(editor.source(), List.of(new NoteFinder()), Scan.WITHOUT_KERNEL, Progress.NONE);
    }

    private List<Structure> notes() {
        Structure root = find().list().getFirst().decoded(Progress.NONE).root();
        return Structures.children(root, Progress.NONE);
    }

    private static FieldValue field(Structure structure, String name) {
        return Structures.fields(structure).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .get();
    }

    @Test
    void aChangeIsDecodedAndUndone() throws FieldTextException, EditException {
        byte[] before = bytes(image);
        Structure second = notes().get(1);
        editor.change(second, field(second, "next"), "0x0");
        assertTrue(editor.isDirty());
        assertEquals("Change next of note 1", editor.commands().getUndoCommand().getLabel());
        assertEquals(
                2, find().subjects(NoteChain.class, Progress.NONE).getFirst().addresses().length);
        assertEquals("0x0", field(notes().get(1), "next").getText());
        assertEquals(1, editor.patch().changes().size());

        editor.commands().undo();
        assertFalse(editor.isDirty());
        assertTrue(editor.patch().isEmpty());
        assertEquals(
                3, find().subjects(NoteChain.class, Progress.NONE).getFirst().addresses().length);
        editor.commands().redo();
        assertEquals(
                2, find().subjects(NoteChain.class, Progress.NONE).getFirst().addresses().length);
        assertArrayEquals(before, bytes(image), "the image below has changed");
    }

    @Test
    void whatIsDiscardedCannotBeUndoneAndAsksForNoSave() throws FieldTextException, EditException {
        Structure second = notes().get(1);
        editor.change(second, field(second, "next"), "0x0");
        editor.discard();
        assertFalse(editor.isDirty());
        assertFalse(editor.commands().canUndo());
        assertTrue(editor.patch().isEmpty());
        assertEquals(
                3, find().subjects(NoteChain.class, Progress.NONE).getFirst().addresses().length);
    }

    /** Random changes, undos and redos: each changes its own bits and no others. */
    @Test
    void randomEditsTouchNothingElse() throws FieldTextException, EditException {
        Random random = new Random(11);
        List<byte[]> states = new ArrayList<>(List.of(bytes(image)));
        int now = 0;
        for (int round = 0; round < 400; round++) {
            int what = random.nextInt(4);
            if (what == 0 && now > 0) {
                editor.commands().undo();
                now--;
            } else if (what == 1 && now < states.size() - 1) {
                editor.commands().redo();
                now++;
            } else {
                List<Structure> notes = notes();
                Structure note = notes.get(random.nextInt(notes.size()));
                List<FieldValue> fields = Structures.fields(note);
                FieldValue field = fields.get(random.nextInt(fields.size()));
                if (field.getName().equals("magic") || field.getName().equals("next")) {
                    continue; // the notes themselves stay
                }
                byte[] expected = states.get(now).clone();
                String text = typed(field, random, expected, (int) note.getAddress());
                editor.change(note, field, text);
                if (!java.util.Arrays.equals(expected, states.get(now))) {
                    states.subList(now + 1, states.size()).clear();
                    states.add(expected);
                    now++;
                }
            }
            assertArrayEquals(states.get(now), bytes(editor.memory()), "round " + round);
            assertEquals(now > 0, editor.commands().canUndo());
        }
        while (editor.commands().canUndo()) {
            editor.commands().undo();
        }
        assertTrue(editor.patch().isEmpty());
        assertArrayEquals(states.getFirst(), bytes(editor.memory()));
    }

    /** A text to type into {@code field}; puts what it means into {@code expected} by the format's description. */
    private static String typed(FieldValue field, Random random, byte[] expected, int note) {
        int at = note + (int) field.getOffset();
        int size = (int) field.getSize();
        if (field.getKind() == FieldKind.TEXT) {
            String word = "w" + random.nextInt(1000);
            java.util.Arrays.fill(expected, at, at + size, (byte) 0);
            System.arraycopy(word.getBytes(), 0, expected, at, word.length());
            return word;
        }
        if (field.getName().equals("order")) {
            int order = random.nextInt(32);
            expected[at] = (byte) (expected[at] & 0xe0 | order);
            return Integer.toString(order);
        }
        long number = random.nextLong() >>> 64 - 8 * size;
        for (int i = 0; i < size; i++) {
            expected[at + i] = (byte) (number >>> 8 * (field.getName().equals("lines") ? size - 1 - i : i));
        }
        return field.getKind() == FieldKind.TIME ? Long.toString(number) : "0x" + Long.toHexString(number);
    }

    @Test
    void anEditThatCannotBeDoneChangesNothing() {
        List<ByteWrite> writes =
                List.of(new ByteWrite(0x10000, new byte[] {1}), new ByteWrite(NoteMaker.SIZE, new byte[] {1}));
        assertThrows(EditException.class, () -> editor.write("Try", writes, null));
        assertFalse(editor.commands().canUndo());
        assertTrue(editor.patch().isEmpty());
    }

    @Test
    void whatChangesNothingIsNoCommand() throws FieldTextException, EditException {
        Structure note = notes().getFirst();
        editor.change(note, field(note, "text"), field(note, "text").getText());
        assertFalse(editor.commands().canUndo());
    }

    @Test
    void tellsWhatHasChangedAndSavesIt(@TempDir Path folder) throws IOException, FieldTextException, EditException {
        List<Patch> told = new ArrayList<>();
        editor.addListener(told::add);
        Structure note = notes().getFirst();
        editor.change(note, field(note, "colour"), "yellow");
        Patch change = told.getFirst();
        assertEquals(0x10006, change.changes().getFirst().address());
        editor.commands().undo();
        assertEquals(change.inverse(), told.getLast());
        editor.commands().redo();

        Path file = folder.resolve("colour.patch");
        editor.savePatch(file);
        assertFalse(editor.isDirty());
        HandoverEditor other = new HandoverEditor(HandoverSource.of(NoteMaker.three(), null));
        other.apply("Apply patch", PatchFile.read(file));
        assertArrayEquals(bytes(editor.memory()), bytes(other.memory()));
        assertThrows(IOException.class, () -> other.apply("Apply patch", PatchFile.read(file)));
    }
}
