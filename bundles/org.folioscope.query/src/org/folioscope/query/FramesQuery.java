// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.Frame;
import org.folioscope.query.Column.Kind;

/** The frames of a flipbook. */
public final class FramesQuery implements TableQuery<Frame> {

    private static final List<Column<Frame>> COLUMNS = List.of(
            new Column<>("frame", "Frame", "Its number, 1 for the first", Kind.COUNT, frame -> (long) frame.number()),
            new Column<>("time", "Time", "When it was added, UTC", Kind.TIME, Frame::time),
            new Column<>("label", "Label", "A few words of the user's", Kind.TEXT, Frame::label),
            new Column<>("pages", "Pages", "Page frames that it has", Kind.COUNT, Frame::pages),
            new Column<>(
                    "newpages",
                    "New pages",
                    "Pages whose content no earlier frame has: what is stored with this one",
                    Kind.COUNT,
                    Frame::newPages),
            new Column<>("stored", "Stored", "What it added to the file, bytes", Kind.BYTES, Frame::storedBytes),
            new Column<>("findings", "Findings", "How many were stored with it", Kind.COUNT, frame ->
                    (long) frame.findings().size()),
            new Column<>("format", "Format", "Of the image that it was taken from", Kind.TEXT, Frame::format),
            new Column<>(
                    "source",
                    "Source",
                    "That image's file",
                    Kind.TEXT,
                    frame -> frame.source().toString()),
            new Column<>("note", "Note", "More words of the user's", Kind.TEXT, Frame::note),
            new Column<>(
                    "found",
                    "Found",
                    "The findings, one after another",
                    Kind.TEXT,
                    frame -> String.join("; ", frame.findings())),
            new Column<>("torn", "Torn", "Why it may contradict itself", Kind.TEXT, Frame::torn));

    private final Flipbook book;

    public FramesQuery(Flipbook book) {
        this.book = book;
    }

    @Override
    public String id() {
        return "frames";
    }

    @Override
    public String title() {
        return "Frames";
    }

    @Override
    public List<Column<Frame>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Frame>> defaultColumns() {
        return COLUMNS.subList(0, 6);
    }

    @Override
    public List<Column<Frame>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Frame> each) {
        book.frames().forEach(each);
    }
}
