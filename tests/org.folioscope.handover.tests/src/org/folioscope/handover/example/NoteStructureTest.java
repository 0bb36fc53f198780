// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.structure.FieldTextException;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What structures show and take of the bytes, by the example of notes. */
@SuppressWarnings("resource") // memory in the heap
class NoteStructureTest {

    private final Overlay memory = NoteMaker.three();
    private final Structure note = notes(memory).getFirst();

    private static List<Structure> notes(Overlay memory) {
        Handovers handovers = Handovers.find(
                HandoverSource.of(memory, null), List.of(new NoteFinder()), Scan.WITHOUT_KERNEL, Progress.NONE);
        Structure root = handovers.list().getFirst().decoded(Progress.NONE).root();
        return Structures.children(root, Progress.NONE);
    }

    private FieldValue field(String name) {
        return Structures.fields(note).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .get();
    }

    private byte[] bytes(FieldValue field) {
        byte[] bytes = new byte[(int) field.getSize()];
        new PhysicalReader(memory).read(note.getAddress() + field.getOffset(), bytes, 0, bytes.length);
        return bytes;
    }

    @Test
    void showsEachField() {
        List<String> texts = new ArrayList<>();
        Structures.fields(note).forEach(each -> texts.add(each.getName() + "=" + each.getText()));
        assertEquals(
                List.of(
                        "magic=0x65746f6e",
                        "flags=READ | URGENT",
                        "colour=pink",
                        "order=9",
                        "next=0x30000",
                        "written=2026-01-01T00:00:00.000000001Z",
                        "lines=258",
                        "values[0]=10",
                        "values[1]=20",
                        "values[2]=30",
                        "values[3]=40",
                        "text=milk"),
                texts);
        assertEquals(0x30000, field("next").getLink());
        assertEquals("note 1", field("next").getMeaning());
        assertEquals(-1, field("flags").getLink());
        assertEquals("bread", notes(memory).get(1).getSummary());
        assertEquals(note, note.eContents().getFirst().eContainer());
    }

    @Test
    void takesBackWhatItShows() throws FieldTextException {
        for (FieldValue each : Structures.fields(note)) {
            assertArrayEquals(bytes(each), Structures.encode(note, each, each.getText(), bytes(each)), each.getName());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "flags, URGENT | 0x10, 1200",
        "flags, 0, 0000",
        "colour, yellow, 00",
        "colour, 77, 4d",
        "order, 31, ff",
        "next, 0x123456789a, 9a78563412000000",
        "lines, 0x01020304, 01020304",
        "values[2], 515, 0302",
        "written, -1, ffffffffffffffff",
        "text, a\\x80b, 61806200000000000000000000000000000000000000000000000000",
    })
    void takesWhatIsTyped(String name, String typed, String hex) throws FieldTextException {
        FieldValue field = field(name);
        assertEquals(hex, java.util.HexFormat.of().formatHex(Structures.encode(note, field, typed, bytes(field))));
    }

    @ParameterizedTest
    @CsvSource({
        "flags, SHOUTED, names of flags",
        "colour, green, 'one of'",
        "order, 32, has 5 bits",
        "lines, 0x100000000, has 32 bits",
        "written, noon, a time such as",
        "text, 01234567890123456789012345678, at most 28 bytes",
        "text, a\\q, \\xNN",
    })
    void refusesWhatIsNoValue(String name, String typed, String said) {
        FieldValue field = field(name);
        String message = assertThrows(
                        FieldTextException.class, () -> Structures.encode(note, field, typed, bytes(field)))
                .getMessage();
        assertTrue(message.contains(said), message);
    }

    @Test
    void readsAgainWhatHasChanged() {
        assertEquals("milk", field("text").getText());
        memory.write(0x10000 + 36, new byte[] {'s', 'i'});
        Structures.refresh(note);
        assertEquals("silk", field("text").getText());
    }

    @Test
    void saysWhatCannotBeRead() {
        Structure beyond = org.folioscope.handover.structure.StructureBuilder.of(
                        HandoverSource.of(memory, null), NoteFormat.NOTE, NoteMaker.SIZE - 8)
                .build();
        List<FieldValue> fields = Structures.fields(beyond);
        assertEquals("0x0", fields.getFirst().getText());
        FieldValue next = fields.get(4);
        assertTrue(next.getText().startsWith("(physical address 0x100000"), next.getText());
        assertEquals(false, next.isEditable());
    }
}
