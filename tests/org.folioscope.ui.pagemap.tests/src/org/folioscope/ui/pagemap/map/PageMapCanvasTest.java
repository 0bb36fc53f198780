// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.ui.testing.Workbench;
import org.folioscope.ui.theme.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map of page frames as a widget. Runs in the UI thread. */
class PageMapCanvasTest {

    /** 256 GiB. */
    private static final long FRAMES = 1 << 26;

    private final PlainColoring coloring = new PlainColoring(FRAMES, 1 << 20);
    private final List<Long> chosen = new ArrayList<>();
    private Shell shell;
    private PageMapCanvas map;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        map = new PageMapCanvas(shell);
        map.onSelection(chosen::add);
        shell.setSize(900, 600);
        shell.open();
        map.show(MapCells.of(coloring, Progress.NONE), coloring.frames());
        coloring.mostInWindow.set(0);
        Workbench.await(() -> map.getClientArea().width > 400, "the map has its size");
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void press(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        map.notifyListeners(SWT.KeyDown, event);
    }

    /** Whether all in view is painted, and the colour of a class in it. */
    private boolean shows(int index) {
        int color = coloring.classes().get(index).rgb(Palette.isDark());
        return map.painted().stream().map(Image::getImageData).anyMatch(data -> has(data, color));
    }

    private static boolean has(ImageData data, int color) {
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                if ((rgb.red << 16 | rgb.green << 8 | rgb.blue) == color) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void allOfMemoryIsSeenFirstAndSingleFramesByAKey() {
        assertTrue(map.framesPerDot() > 16, "a dot is " + map.framesPerDot());
        assertFalse(map.canZoomOut());
        Workbench.await(() -> shows(1), "the map is painted");
        press('1', '1');
        assertEquals(1, map.framesPerDot());
        Workbench.await(() -> shows(1), "the map is painted at the other scale");
        press('0', '0');
        assertFalse(map.canZoomOut());
    }

    @Test
    void theSelectedFrameStaysInViewWhileZooming() {
        map.select(FRAMES - 1);
        while (map.canZoomIn()) {
            press('+', '+');
        }
        Workbench.await(() -> shows(2), "the last frame, which is a rare one, is in view");
        assertEquals(FRAMES - 1, map.selected());
    }

    @Test
    void keysSelectDots() {
        press(SWT.HOME, '\0');
        long dot = map.framesPerDot();
        press(SWT.ARROW_RIGHT, '\0');
        press(SWT.ARROW_RIGHT, '\0');
        press(SWT.ARROW_LEFT, '\0');
        assertEquals(List.of(0L, dot, 2 * dot, dot), chosen);
        press(SWT.ARROW_DOWN, '\0');
        long row = map.selected() - dot;
        assertTrue(row > 100 * dot, "a row has " + row / dot + " dots");
        press(SWT.ARROW_UP, '\0');
        press(SWT.END, '\0');
        assertEquals(FRAMES - dot, map.selected());
    }

    @Test
    void aClickSelectsTheDotUnderIt() {
        Event event = new Event();
        event.x = map.getClientArea().width - 60;
        event.y = 41;
        event.button = 1;
        map.notifyListeners(SWT.MouseDown, event);
        assertEquals(1, chosen.size());
        assertEquals("plain", map.classAt(chosen.getFirst()).text());
    }

    @Test
    void theWindowNeverWaitsForMemory() {
        Workbench.await(() -> shows(1), "the map is painted");
        for (int i = 0; i < 30; i++) {
            press(i % 4 == 0 ? '+' : SWT.PAGE_DOWN, i % 4 == 0 ? '+' : '\0');
            map.update();
        }
        Workbench.settle();
        assertEquals(0, coloring.mostInWindow.get(), "nothing is read in the thread of the window to paint");
    }

    @Test
    void otherCellsTakeTheSamePlace() {
        map.select(12_345);
        press('1', '1');
        PlainColoring other = new PlainColoring(FRAMES, 2);
        Workbench.await(() -> shows(1), "the first is painted");
        map.show(MapCells.of(other, Progress.NONE), coloring.frames());
        Workbench.await(() -> shows(2), "the other is painted, every second frame of which is rare");
        assertEquals(12_345, map.selected());
        assertEquals(1, map.framesPerDot());
    }
}
