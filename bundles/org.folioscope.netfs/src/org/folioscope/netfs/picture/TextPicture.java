// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;

/** A picture in letters, for terminals: a row for each lane, one letter for each piece of the file, positions below. */
public final class TextPicture {

    private static final int NAMES = 10;
    private static final int LEAST = 20;

    private final LanePicture picture;
    private final FileView view;
    private final Set<StretchState> seen = EnumSet.noneOf(StretchState.class);
    private final StringBuilder out = new StringBuilder();

    private TextPicture(LanePicture picture, int width) {
        this.picture = picture;
        int columns = Math.max(LEAST, width - NAMES);
        view = FileView.all(picture.whole(), columns).on(picture.focus());
    }

    /** Writes {@code picture}, what it focuses on in sight, lines of at most {@code width} letters where that is possible. */
    public static String of(LanePicture picture, int width) {
        return new TextPicture(picture, width).write();
    }

    private String write() {
        line(picture.title());
        if (!picture.boxes().isEmpty()) {
            line(picture.boxes().stream()
                    .map(box -> box.name() + ": " + box.state())
                    .collect(Collectors.joining(", ")));
        }
        line("");
        String end = Numbers.hex(view.position(view.width()));
        String from = Numbers.hex(view.position(0));
        line(name("") + from + " ".repeat(Math.max(1, view.width() - from.length() - end.length())) + end);
        picture.lanes().forEach(this::lane);
        positions(picture.cursors());
        if (picture.ruler() != null) {
            positions(picture.ruler().marks());
        }
        line("");
        line(seen.stream().map(each -> letter(each) + " " + each.text()).collect(Collectors.joining(", ")));
        return out.toString();
    }

    private void lane(Lane lane) {
        StretchState[] cells = new StretchState[view.width()];
        boolean[] begins = new boolean[view.width()];
        long reached = -1;
        for (Stretch each : lane.stretches()) {
            if (lane.hasGaps() && reached >= 0 && each.range().start() > reached) {
                fill(cells, reached, each.range().start(), StretchState.GAP);
            }
            reached = Math.max(reached, each.range().end());
            int first = fill(cells, each.range().start(), each.range().end(), each.state());
            // where sub-requests meet is seen only where there is room for more than the line between them
            if (lane.hasGaps() && first >= 0 && view.x(each.range().end()) - first > 2) {
                begins[first] = true;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                seen.add(cells[i]);
            }
            text.append(begins[i] ? '|' : cells[i] == null ? ' ' : letter(cells[i]));
        }
        line(name(lane.name()) + text.toString().stripTrailing());
        if (!lane.state().isEmpty()) {
            line(name("") + "(" + lane.state() + ")");
        }
    }

    /** The first cell that was set; -1 for none in sight. */
    private int fill(StretchState[] cells, long start, long end, StretchState state) {
        int from = Math.max(0, view.x(start));
        int to = Math.min(cells.length, Math.max(from + 1, view.x(end)));
        for (int i = from; i < to; i++) {
            if (cells[i] == null || cells[i].compareTo(state) < 0) {
                cells[i] = state;
            }
        }
        return from < to ? from : -1;
    }

    /** A line for each position, those that are marked there by name. */
    private void positions(List<Cursor> cursors) {
        Map<Long, List<String>> names = new TreeMap<>();
        cursors.forEach(each ->
                names.computeIfAbsent(each.position(), _ -> new ArrayList<>()).add(each.name()));
        names.forEach((position, each) -> {
            String words = String.join(", ", each) + " " + (position < 0 ? "beyond all files" : Numbers.hex(position));
            boolean seenHere = position >= 0 && view.sees(position);
            int x = seenHere ? Math.min(view.x(position), view.width() - 1) : 0;
            char[] room = new char[Math.max(0, x)];
            Arrays.fill(room, ' ');
            String mark = seenHere ? "^ " : position >= 0 && position < view.left() ? "← " : "→ ";
            boolean fits = x + mark.length() + words.length() <= view.width();
            line(name("")
                    + (fits || !seenHere
                            ? new String(room) + mark + words
                            : new String(room, 0, Math.max(0, x - words.length() - 1)) + words + " ^"));
        });
    }

    private static char letter(StretchState state) {
        return state == StretchState.GAP ? '·' : state.letter();
    }

    private static String name(String text) {
        return text + " ".repeat(Math.max(1, NAMES - text.length()));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
