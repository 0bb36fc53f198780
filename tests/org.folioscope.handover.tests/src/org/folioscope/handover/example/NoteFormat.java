// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.example;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** A handover for tests, and an example of one: notes, each in a page, chained by their addresses. */
final class NoteFormat {

    /** "note", least significant byte first. */
    static final long MAGIC_VALUE = 0x65746f6e;

    static final RawField MAGIC =
            RawField.u32("magic", 0, "Says that this is a note").hex();
    static final RawField FLAGS =
            RawField.u16("flags", 4, "What is so of the note").flags("READ", "URGENT");
    static final RawField COLOUR = RawField.u8("colour", 6, "Of its paper").choice(Map.of(0L, "yellow", 1L, "pink"));
    static final RawField ORDER = RawField.u8("order", 7, "Lowest five bits").bits(0, 5);
    static final RawField NEXT = RawField.u64("next", 8, "Physical address of the next note; 0 = last")
            .address();
    static final RawField WRITTEN =
            RawField.u64("written", 16, "When it was written").time();
    static final RawField LINES =
            RawField.u32("lines", 24, "How many lines it has").bigEndian();
    static final RawField VALUES = RawField.u16("values", 28, "Four numbers").array(4);
    static final RawField TEXT = RawField.text("text", 36, 28, "Its text, NUL-terminated");

    static final RawStruct NOTE = new RawStruct(
            "notes.note",
            "struct note",
            64,
            "invented for tests",
            MAGIC,
            FLAGS,
            COLOUR,
            ORDER,
            NEXT,
            WRITTEN,
            LINES,
            VALUES,
            TEXT);

    private NoteFormat() {}
}
