// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.netfs.picture.Cursor;
import org.folioscope.netfs.picture.FileRange;
import org.folioscope.netfs.picture.FileView;
import org.folioscope.netfs.picture.Lane;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.PictureLayout;
import org.folioscope.netfs.picture.Ruler;
import org.folioscope.netfs.picture.StateBox;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.netfs.picture.StretchState;
import org.folioscope.netfs.picture.Tone;
import org.folioscope.ui.testing.Workbench;
import org.folioscope.ui.theme.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The control that paints a request: what mouse and keys do, and that every state is painted. In the UI thread. */
class LaneCanvasTest {

    private static final int PAGE = 4096;

    private Shell shell;

    @AfterEach
    void close() {
        if (shell != null) {
            shell.dispose();
        }
    }

    private static Stretch stretch(long start, long length, StretchState state, String title) {
        return new Stretch(
                new FileRange(start, length),
                state,
                new FileRange(start, length / 3),
                title,
                List.of("a fact"),
                "netfs_io_subrequest",
                start + 1);
    }

    /** A stretch of each state, a page each; the requests are about 32 pages of a file of 4096. */
    private static LanePicture picture() {
        StretchState[] states = StretchState.values();
        List<Stretch> folios = IntStream.range(0, states.length)
                .mapToObj(i -> stretch((16L + i) * PAGE, PAGE, states[i], "page " + i))
                .toList();
        List<Stretch> uploads = List.of(
                stretch(16L * PAGE, 8L * PAGE, StretchState.DONE, "[0:1]"),
                stretch(28L * PAGE, 20L * PAGE, StretchState.FAILED, "[0:2]"));
        return new LanePicture(
                "made",
                null,
                List.of(new StateBox("issuer", "issuing", true, ""), new StateBox("collector", "idle", false, "")),
                new Ruler(
                        4096L * PAGE,
                        List.of(new Cursor("i_size", 4096L * PAGE, "the size")),
                        List.of(new FileRange(0, 64L * PAGE))),
                List.of(new Cursor("collected", 24L * PAGE, "so far")),
                List.of(
                        new Lane("folios", "", false, folios, null),
                        new Lane("upload", "active", true, uploads, new FileRange(0, 24L * PAGE))));
    }

    private LaneCanvas open() {
        shell = new Shell(Workbench.shell());
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 500);
        LaneCanvas canvas = new LaneCanvas(shell);
        shell.open();
        canvas.show(picture(), false);
        Workbench.settle();
        return canvas;
    }

    private static void mouse(LaneCanvas canvas, int type, int x, int y, int count) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.count = count;
        canvas.notifyListeners(type, event);
    }

    private static void press(LaneCanvas canvas, char key) {
        Event event = new Event();
        event.character = key;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void whatTheLanesAreAboutFillsItAtFirst() {
        LaneCanvas canvas = open();
        FileView view = canvas.view();
        assertFalse(view.isWhole());
        assertTrue(view.sees(16L * PAGE) && view.sees(48L * PAGE) && !view.sees(100L * PAGE));
        press(canvas, '0');
        assertTrue(canvas.view().isWhole());
        press(canvas, '1');
        assertEquals(view, canvas.view());
    }

    @Test
    void wheelZoomsAboutThePointerDraggingMovesAndTheScrollBarFollows() {
        LaneCanvas canvas = open();
        FileView before = canvas.view();
        int x = PictureLayout.plotLeft() + 300;
        long under = before.position(300);
        mouse(canvas, SWT.MouseVerticalWheel, x, 200, 3);
        assertTrue(canvas.view().bytesPerDot() < before.bytesPerDot());
        assertEquals(under, canvas.view().position(300), before.bytesPerDot() + 1);
        FileView near = canvas.view();
        int thumb = canvas.getHorizontalBar().getSelection();
        mouse(canvas, SWT.MouseDown, x, 300, 1);
        mouse(canvas, SWT.MouseMove, x - 100, 300, 0);
        mouse(canvas, SWT.MouseUp, x - 100, 300, 1);
        assertEquals(near.left() + 100 * near.bytesPerDot(), canvas.view().left(), 1);
        assertTrue(canvas.getHorizontalBar().getSelection() >= thumb);
        assertNull(canvas.selected(), "dragging selects nothing");
    }

    @Test
    void clickSelectsADoubleClickOpensHoveringTellsAndKeysGoOn() {
        LaneCanvas canvas = open();
        List<Object> selected = new ArrayList<>();
        List<Object> opened = new ArrayList<>();
        canvas.onSelection(selected::add);
        canvas.onOpen(opened::add);
        Stretch upload = canvas.picture().lanes().get(1).stretches().getFirst();
        Rectangle at = canvas.where(upload).orElseThrow();
        int x = at.x + at.width / 3;
        int y = at.y + 3;
        mouse(canvas, SWT.MouseMove, x, y, 0);
        assertTrue(canvas.getToolTipText().startsWith("[0:1]: done\n0x10000 – 0x17fff"), canvas.getToolTipText());
        mouse(canvas, SWT.MouseDown, x, y, 1);
        mouse(canvas, SWT.MouseUp, x, y, 1);
        assertEquals(List.of(upload), selected);
        mouse(canvas, SWT.MouseDoubleClick, x, y, 2);
        assertEquals(List.of(upload), opened);
        Workbench.key(canvas, SWT.PAGE_DOWN);
        assertEquals("[0:2]", ((Stretch) selected.getLast()).title());
        Workbench.key(canvas, SWT.CR);
        assertEquals(2, opened.size());
        canvas.show(picture(), true);
        assertEquals("[0:2]", ((Stretch) canvas.selected()).title(), "stays selected when it is read anew");
        canvas.show(picture(), false);
        assertNull(canvas.selected());
    }

    @Test
    void everyStateIsPaintedInItsColor() {
        LaneCanvas canvas = open();
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        canvas.notifyListeners(SWT.Paint, event);
        ImageData data = image.getImageData();
        for (Stretch each : canvas.picture().lanes().getFirst().stretches()) {
            Rectangle at = canvas.where(each).orElseThrow();
            int tone = each.state() == StretchState.GAP
                    ? Tone.HOLE.rgb(Palette.isDark())
                    : each.state().tone().rgb(Palette.isDark());
            int pixel = data.palette
                    .getRGB(data.getPixel(at.x + at.width / 2, at.y))
                    .hashCode();
            assertEquals(rgb(tone), pixel, "the edge of " + each.state());
        }
        gc.dispose();
        image.dispose();
    }

    private static int rgb(int value) {
        return new org.eclipse.swt.graphics.RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff).hashCode();
    }

    @Test
    void nothingIsDrawnOfNothing() {
        LaneCanvas canvas = open();
        canvas.sayEmpty("no request");
        canvas.show(null, false);
        mouse(canvas, SWT.MouseDown, 200, 200, 1);
        mouse(canvas, SWT.MouseUp, 200, 200, 1);
        press(canvas, '+');
        Workbench.settle();
        assertNull(canvas.view());
    }
}
