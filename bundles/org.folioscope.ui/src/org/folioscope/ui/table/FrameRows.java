// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.folioscope.compare.Fate;
import org.folioscope.kernel.Snapshot;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.frames.Frame;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.table.RowLights.Answer;

/**
 * What a table knows of the frames of its image: their answers to its question, so that flipping to one that was shown
 * costs nothing, and how the rows that are shown differ from the other frame's. Belongs to the user interface thread, but
 * for what says otherwise. Where the image has one moment alone, it does nothing.
 *
 * @param <R> what a row is
 */
final class FrameRows<R> {

    /** Key of the column that tells how a row differs. */
    static final String CHANGE = LitRow.CHANGE;

    private record Lit<R>(TableRows<R> shown, TableRows<R> other, List<Integer> columns, RowLights<R> lights) {}

    private final OpenImage image;
    private final Runnable lit;
    private final Map<Object, Answer<R>> answers = new IdentityHashMap<>();
    private final List<Lit<R>> known = new ArrayList<>();
    private FrameQuery<R> queries;
    private Job reading;
    private Job comparing;
    private volatile RowLights<R> lights;

    /** @param lit is called when rows were compared with another frame's */
    FrameRows(Object family, Runnable lit) {
        this.image = family instanceof OpenImage open && open.frames() != null ? open : null;
        this.lit = lit;
    }

    boolean hasFrames() {
        return image != null;
    }

    /** {@code changed} is called when what is shown is held against another frame, until {@code control} is disposed. */
    void follow(Control control, Runnable changed) {
        if (image != null) {
            Frames frames = image.frames();
            frames.addListener(changed);
            control.addListener(SWT.Dispose, _ -> {
                frames.removeListener(changed);
                stop();
            });
        }
    }

    void setQueries(FrameQuery<R> by) {
        queries = by;
    }

    /** What the table shows, with a column that tells how a row differs, where there are frames. */
    TableSpec<R> lit(TableSpec<R> spec) {
        if (image == null) {
            return spec;
        }
        List<Column<R>> all = new ArrayList<>(spec.columns());
        all.add(new Column<>(
                CHANGE,
                "Change",
                "What became of the row between the frame that is shown and the other one: kept, moved (addresses alone"
                        + " differ), changed, lost, gained; times and reference counts don't count",
                Kind.TEXT,
                this::word));
        return spec.withFrames(all);
    }

    private String word(R row) {
        RowLights<R> now = lights;
        return now == null ? "" : now.fate(row).word();
    }

    /** How a row that is shown differs; null as long as nobody knows. */
    Fate fate(R row) {
        RowLights<R> now = lights;
        return now == null ? null : now.fate(row);
    }

    boolean differs(R row, int column) {
        RowLights<R> now = lights;
        return now != null && now.differs(row, column);
    }

    /** Another question is asked: all answers are forgotten. */
    void forget() {
        stop();
        answers.clear();
        known.clear();
        lights = null;
    }

    /** The answer of the frame that is shown now no longer counts. */
    @SuppressWarnings("resource") // the frames close their snapshots
    void forgetShown() {
        if (image != null) {
            stop();
            Answer<R> old = answers.remove(image.snapshot());
            known.removeIf(each -> old == null || each.shown() == old.rows() || each.other() == old.rows());
        }
    }

    private void stop() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        if (comparing != null) {
            comparing.cancel();
            comparing = null;
        }
    }

    /** The answer of the frame that is shown now, or null. */
    @SuppressWarnings("resource") // the frames close their snapshots
    Answer<R> ofShown() {
        return image == null ? null : answers.get(image.snapshot());
    }

    /** What the answers of the frame that is shown now are kept by; null where there are no frames. */
    @SuppressWarnings("resource") // the frames close their snapshots
    Object moment() {
        return image == null ? null : image.snapshot();
    }

    /** Keeps a frame's answer, complete. */
    void keep(Object moment, TableRows<R> rows, TableQuery<R> query) {
        if (image != null && moment != null) {
            answers.keySet()
                    .removeIf(each ->
                            !(each instanceof Snapshot frame) || image.frames().of(frame) == null); // read anew since
            answers.put(moment, new Answer<>(rows, query.columns()));
        }
    }

    /**
     * Lights what differs between the rows and those of the other frame, which are read first where nobody did.
     *
     * @param rows those that are shown
     * @param columns indexes of the columns that count
     * @return whether other lights are used now than before
     */
    @SuppressWarnings("resource") // the frames close their snapshots
    boolean light(TableRows<R> rows, List<Integer> columns) {
        if (image == null || image.state() != OpenImage.State.OPEN) {
            return false;
        }
        RowLights<R> before = lights;
        Answer<R> shown = ofShown();
        if (shown == null || shown.rows() != rows) {
            return false; // rows of another frame, as long as nobody sees the table: what is lit there stays
        }
        Answer<R> other = answers.get(image.frames().other().snapshot());
        lights = null;
        if (other == null) {
            readOther();
            return before != null;
        }
        for (Lit<R> each : known) {
            if (each.shown() == rows
                    && each.other() == other.rows()
                    && each.columns().equals(columns)) {
                lights = each.lights();
                return before != lights;
            }
        }
        compare(shown, other, columns);
        return before != null;
    }

    private void compare(Answer<R> shown, Answer<R> other, List<Integer> columns) {
        if (comparing != null) {
            comparing.cancel();
        }
        Frames frames = image.frames();
        Fate absent = frames.shownIndex() < frames.otherIndex() ? Fate.LOST : Fate.GAINED;
        comparing = ReadJob.start(
                "Comparing rows with " + frames.other().name(),
                image,
                progress -> RowLights.of(shown, other, image::identity, columns, absent, progress),
                made -> {
                    comparing = null;
                    known.removeIf(each -> each.shown() == shown.rows());
                    known.add(new Lit<>(shown.rows(), other.rows(), columns, made));
                    lit.run();
                },
                _ -> comparing = null); // what can't be compared is not lit
    }

    @SuppressWarnings("resource") // the frames close their snapshots
    private void readOther() {
        FrameQuery<R> by = queries;
        if (by == null || reading != null) {
            return;
        }
        Frame frame = image.frames().other();
        TableRows<R> rows = new TableRows<>();
        reading = ReadJob.start(
                "Reading " + frame.name(),
                image,
                progress -> {
                    frame.open(progress);
                    TableQuery<R> query = by.of(frame, progress);
                    query.run(progress, rows);
                    return query;
                },
                query -> {
                    reading = null;
                    answers.putIfAbsent(frame.snapshot(), new Answer<>(rows, query.columns()));
                    lit.run();
                },
                _ -> reading = null); // what can't be read is not lit
    }
}
