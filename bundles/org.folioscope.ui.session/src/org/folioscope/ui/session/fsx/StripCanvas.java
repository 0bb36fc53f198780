// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.folioscope.base.Numbers;
import org.folioscope.fsx.model.Segment;
import org.folioscope.fsx.model.Step;
import org.folioscope.fsx.preview.Preview;
import org.folioscope.session.fsx.ScriptOutcome;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** The file after each operation of a script, a strip below the other; paints the rows that are to be seen. */
final class StripCanvas extends Canvas {

    private static final int MARGIN = 6;
    private static final int HATCH = 6;

    /** Characters of the words before a strip. */
    private static final int WORDS = 34;

    private final IntConsumer chosen;
    private Preview preview;
    private ScriptOutcome outcome;
    private int selected = -1;

    /** @param chosen takes the line of the script, from 1, whose strip was clicked or moved to */
    StripCanvas(Composite parent, IntConsumer chosen) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        Painted.adopt(this);
        setFont(JFaceResources.getTextFont());
        AccessibleName.set(this, "The file after each operation");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> scroll());
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseMove, event -> setToolTipText(tip(event.x, event.y)));
        getVerticalBar().addListener(SWT.Selection, _ -> redraw());
        Palette.onChange(this, this::redraw);
    }

    void show(Preview shown) {
        preview = shown;
        selected = Math.min(selected, rows().size() - 1);
        scroll();
        redraw();
    }

    /**
     * Marks what a run has found: with ✖ the operation that is guilty, with ! the one that failed by it, with a line where the first
     * wrong byte is from one to the other.
     *
     * @param how it went; null for no marks
     */
    void mark(ScriptOutcome how) {
        outcome = how;
        if (how != null && !how.isFine()) {
            reveal(rowOf(how.guiltyOperation()));
        }
        redraw();
    }

    private int rowOf(int operation) {
        return operation <= rows().size() ? operation - 1 : -1;
    }

    /** Marks the strip of a line of the script, from 1, and shows it; none where the line has no operation. */
    void select(int line) {
        int row = -1;
        for (int i = 0; i < rows().size(); i++) {
            if (rows().get(i).step().line().line() == line) {
                row = i;
            }
        }
        selected = row;
        reveal(row);
        redraw();
    }

    private void reveal(int row) {
        ScrollBar bar = getVerticalBar();
        if (row >= 0) {
            int top = bar.getSelection();
            int visible = Math.max(1, getClientArea().height / rowHeight());
            bar.setSelection(row < top ? row : row >= top + visible ? row - visible + 1 : top);
        }
    }

    private List<Preview.Row> rows() {
        return preview == null ? List.of() : preview.rows();
    }

    /** Pixels. */
    int rowHeight() {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height + MARGIN;
    }

    private void scroll() {
        ScrollBar bar = getVerticalBar();
        int visible = Math.max(1, getClientArea().height / rowHeight());
        int most = Math.max(1, rows().size());
        bar.setValues(
                Math.min(bar.getSelection(), Math.max(0, most - visible)),
                0,
                most,
                Math.min(visible, most),
                1,
                visible);
        bar.setVisible(rows().size() > visible);
    }

    private void clicked(Event event) {
        setFocus();
        choose(getVerticalBar().getSelection() + event.y / rowHeight());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(selected + 1);
            case SWT.ARROW_UP -> choose(selected - 1);
            default -> {}
        }
    }

    private void choose(int row) {
        if (row >= 0 && row < rows().size()) {
            selected = row;
            reveal(row);
            redraw();
            chosen.accept(rows().get(row).step().line().line());
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.current();
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setForeground(palette.line());
        gc.drawLine(0, 0, area.width, 0);
        int height = rowHeight();
        int left = left(gc);
        int top = getVerticalBar().getSelection();
        for (int i = top; i < rows().size() && (i - top) * height < area.height; i++) {
            row(
                    gc,
                    palette,
                    i,
                    new Rectangle(left, (i - top) * height, Math.max(1, area.width - left - MARGIN), height));
        }
    }

    private static int left(GC gc) {
        return 2 * MARGIN + (int) (WORDS * gc.getFontMetrics().getAverageCharacterWidth());
    }

    private void row(GC gc, Palette palette, int index, Rectangle place) {
        Preview.Row row = rows().get(index);
        if (index == selected) {
            gc.setBackground(palette.selection());
            gc.fillRectangle(0, place.y, getClientArea().width, place.height);
        }
        Step step = row.step();
        boolean skipped = step.outcome() == Step.Outcome.SKIPPED;
        gc.setForeground(skipped ? palette.dim() : index == selected ? palette.selectionText() : palette.foreground());
        char mark = mark(step.line().number());
        if (mark != ' ') {
            gc.setForeground(palette.damaged());
        }
        String words = String.format(
                "%c%4d %-15s %s",
                mark,
                step.line().number(),
                step.line().operation().text(),
                skipped ? "skipped" : Numbers.hex(row.size()));
        gc.drawText(words, MARGIN, place.y + MARGIN / 2, true);
        for (Segment segment : row.segments()) {
            int x = x(segment.start(), place);
            segment(
                    gc,
                    palette,
                    segment,
                    row.isOwn(segment),
                    new Rectangle(x, place.y + 3, Math.max(1, x(segment.end(), place) - x), place.height - 7));
        }
        if (isWrongHere(step.line().number())) {
            int wrong = x((int) outcome.firstWrongByte(), place);
            gc.setForeground(palette.damaged());
            gc.setBackground(palette.damaged());
            gc.setLineWidth(2);
            gc.drawLine(wrong, place.y, wrong, place.y + place.height);
            gc.setLineWidth(1);
            gc.fillPolygon(new int[] {wrong - 4, place.y, wrong + 4, place.y, wrong, place.y + 6});
        }
        int end = x(row.size(), place);
        gc.setForeground(palette.foreground());
        gc.setLineWidth(2);
        gc.drawLine(end, place.y + 1, end, place.y + place.height - 2);
        gc.setLineWidth(1);
    }

    private char mark(int operation) {
        if (outcome == null || outcome.isFine()) {
            return ' ';
        }
        return operation == outcome.guiltyOperation()
                ? '✖'
                : operation == outcome.report().failedOperation() ? '!' : ' ';
    }

    /** Whether the wrong byte is to be seen in the strip of an operation: behind the one that should have made it right. */
    private boolean isWrongHere(int operation) {
        return outcome != null && outcome.firstWrongByte() >= 0 && operation >= outcome.guiltyOperation();
    }

    private int x(int offset, Rectangle place) {
        return place.x + (int) ((long) offset * place.width / preview.largest());
    }

    private static void segment(GC gc, Palette palette, Segment segment, boolean own, Rectangle place) {
        Color fill = switch (segment.state()) {
            case HOLE -> palette.hole();
            case ALLOCATED -> palette.dirty();
            case WRITTEN -> palette.writeback();
        };
        gc.setBackground(fill);
        gc.setAlpha(own ? 255 : 110);
        gc.fillRectangle(place);
        gc.setAlpha(255);
        gc.setForeground(own ? palette.foreground() : palette.dim());
        if (segment.state() == Segment.State.ALLOCATED) {
            gc.setClipping(place);
            for (int x = place.x - place.height; x < place.x + place.width; x += HATCH) {
                gc.drawLine(x, place.y + place.height, x + place.height, place.y);
            }
            gc.setClipping((Rectangle) null);
        }
        gc.setLineStyle(segment.state() == Segment.State.HOLE ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
        String letter = segment.state().name().substring(0, 1);
        Point size = gc.textExtent(own ? letter : letter.toLowerCase(Locale.ROOT));
        if (place.width > size.x + 4) {
            gc.setForeground(palette.foreground());
            gc.drawText(
                    own ? letter : letter.toLowerCase(Locale.ROOT),
                    place.x + (place.width - size.x) / 2,
                    place.y + (place.height - size.y) / 2,
                    true);
        }
    }

    private String said(int operation) {
        String said = switch (mark(operation)) {
            case '✖' -> "\n✖ this operation is guilty";
            case '!' -> "\n! here it was noticed";
            default -> "";
        };
        return said
                + (isWrongHere(operation) ? "\nthe first wrong byte is " + Numbers.hex(outcome.firstWrongByte()) : "");
    }

    /** What lies below the mouse, in words; null for nothing. */
    String tip(int x, int y) {
        int index = getVerticalBar().getSelection() + y / rowHeight();
        if (index >= rows().size()) {
            return null;
        }
        Preview.Row row = rows().get(index);
        GC gc = new GC(this);
        int left = left(gc);
        gc.dispose();
        int width = Math.max(1, getClientArea().width - left - MARGIN);
        String note = (row.step().note().isEmpty() ? "" : "\n" + row.step().note())
                + said(row.step().line().number());
        if (x < left) {
            return row.step().line().text().strip() + note;
        }
        long offset = (long) (x - left) * preview.largest() / width;
        for (Segment segment : row.segments()) {
            if (offset >= segment.start() && offset < segment.end()) {
                String by = segment.operation() == 0 ? "" : ", by operation " + segment.operation();
                return Numbers.hex(segment.start()) + " to " + Numbers.hex(segment.end()) + ": "
                        + segment.state().name().toLowerCase(Locale.ROOT) + by + note;
            }
        }
        return "behind the end" + note;
    }
}
