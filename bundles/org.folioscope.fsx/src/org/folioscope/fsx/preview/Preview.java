// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.preview;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.FileModel;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.model.Segment;
import org.folioscope.fsx.model.Step;
import org.folioscope.fsx.script.FsxScript;

/** The file after each operation of a script, to be drawn: by the window, as text, as a picture. Immutable. */
public final class Preview {

    /** Segments that are kept; behind these, only sizes are. */
    private static final int MOST_SEGMENTS = 1 << 20;

    private final List<Row> rows;
    private final int largest;
    private final FileModel file;

    /**
     * The file after an operation.
     *
     * @param segments what its bytes are, from 0 on; empty where there are too many to keep them all
     */
    public record Row(Step step, List<Segment> segments) {

        /** The file's size, bytes. */
        public int size() {
            return step.sizeAfter();
        }

        /** Whether the operation of this row made a segment what it is. */
        public boolean isOwn(Segment segment) {
            return segment.operation() == step.line().number();
        }
    }

    private Preview(List<Row> rows, int largest, FileModel file) {
        this.rows = List.copyOf(rows);
        this.largest = largest;
        this.file = file;
    }

    /** Plays a script, whose problems are passed over. */
    public static Preview of(FsxScript script, ModelOptions options, Progress progress) {
        List<Row> rows = new ArrayList<>();
        int[] most = {1, 0};
        Replay replay = Replay.of(script, options, progress, (step, file) -> {
            List<Segment> segments = most[1] < MOST_SEGMENTS ? file.segments() : List.of();
            most[0] = Math.max(
                    most[0],
                    Math.max(
                            file.size(),
                            segments.isEmpty() ? 0 : segments.getLast().end()));
            most[1] += segments.size();
            rows.add(new Row(step, segments));
        });
        return new Preview(rows, most[0], replay.file());
    }

    /** One for each operation, in order. */
    public List<Row> rows() {
        return rows;
    }

    /** The largest offset that any row shows, bytes; at least 1. What strips are drawn to. */
    public int largest() {
        return largest;
    }

    /** The file at the end. */
    public FileModel file() {
        return file;
    }
}
