// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.locks.graph.WaitGraph;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.place.LockPlace;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.wait.Wait;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawn graph of tasks that a test makes: what is seen of a deadlock, what mouse and keys do, the files. */
class GraphPaneTest {

    private static final long UNINTERRUPTIBLE = 2;

    @TempDir
    private Path folder;

    private Shell shell;
    private GraphPane pane;
    private final List<Edge> edges = new ArrayList<>();

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 500);
        pane = new GraphPane(shell, this, "made");
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static Task task(long pid) {
        return new Task(pid, pid, pid, "task" + pid, UNINTERRUPTIBLE, 0, 0, 0, false, 0, 0, -1);
    }

    private void waits(long waiter, long lock, long owner) {
        BlockedTask blocked = new BlockedTask(
                task(waiter), new CallStack(List.of(), ""), new Wait(LockKind.MUTEX, lock, Mode.EXCLUSIVE, "made"));
        ContendedLock contended = new ContendedLock(
                new LockState(LockKind.MUTEX, lock, "held, 1 task waiting", true, owner, false, List.of()),
                new LockPlace("mutex" + lock, "", 0, ""),
                List.of(blocked));
        edges.add(new Edge(blocked, contended, task(owner), true));
    }

    private GraphCanvas draw() {
        WaitGraph graph = new WaitGraph(edges);
        pane.show(graph, false);
        Workbench.await(() -> pane.canvas().drawing() != null, "the graph is drawn");
        Workbench.settle();
        return pane.canvas();
    }

    private static Box box(GraphCanvas canvas, long address) {
        return canvas.drawing().boxes().stream()
                .filter(box -> Long.valueOf(address).equals(GraphCanvas.addressOf(box)))
                .findFirst()
                .orElseThrow();
    }

    private static void mouse(GraphCanvas canvas, int kind, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        canvas.notifyListeners(kind, event);
    }

    private static void click(GraphCanvas canvas, Box box) {
        Rectangle at = canvas.placeOf(box);
        mouse(canvas, SWT.MouseDown, at.x + at.width / 2, at.y + at.height / 2);
        mouse(canvas, SWT.MouseUp, at.x + at.width / 2, at.y + at.height / 2);
    }

    private static void type(GraphCanvas canvas, int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    private static ImageData seen(GraphCanvas canvas) {
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        canvas.notifyListeners(SWT.Paint, event);
        ImageData data = image.getImageData();
        gc.dispose();
        image.dispose();
        return data;
    }

    private static int count(ImageData data, RGB color, Rectangle in) {
        int found = 0;
        for (int y = Math.max(0, in.y); y < Math.min(data.height, in.y + in.height); y++) {
            for (int x = Math.max(0, in.x); x < Math.min(data.width, in.x + in.width); x++) {
                found += data.palette.getRGB(data.getPixel(x, y)).equals(color) ? 1 : 0;
            }
        }
        return found;
    }

    private static Rectangle around(Rectangle box) {
        return new Rectangle(box.x - 12, box.y - 12, box.width + 24, box.height + 24);
    }

    @Test
    void deadlockIsRedThickAndHasASign() {
        waits(1, 100, 2);
        waits(2, 200, 1);
        waits(3, 100, 2);
        GraphCanvas canvas = draw();
        ImageData picture = seen(canvas);
        RGB red = GraphPainter.current().red().getRGB();
        Rectangle inCircle = canvas.placeOf(box(canvas, 100));
        Rectangle beside = canvas.placeOf(box(canvas, 3));
        assertTrue(count(picture, red, around(inCircle)) > 2 * inCircle.width, "drawn with thick red lines");
        assertEquals(0, count(picture, red, beside), "who only waits for one of them is not part of it");
        Rectangle corner = new Rectangle(inCircle.x + inCircle.width, inCircle.y - 8, 5, 8);
        assertTrue(count(picture, red, corner) > 5, "the sign stands on the corner of the box");
    }

    @Test
    void graphWithoutACircleHasNothingRed() {
        waits(1, 100, 2);
        waits(2, 200, 3);
        GraphCanvas canvas = draw();
        ImageData picture = seen(canvas);
        RGB red = GraphPainter.current().red().getRGB();
        assertEquals(0, count(picture, red, new Rectangle(0, 0, picture.width, picture.height)));
    }

    @Test
    void clickSelectsAndTells() {
        waits(1, 100, 2);
        GraphCanvas canvas = draw();
        List<Box> told = new ArrayList<>();
        canvas.onSelection(told::add);
        click(canvas, box(canvas, 100));
        click(canvas, box(canvas, 1));
        assertEquals(List.of(Kind.LOCK, Kind.TASK), told.stream().map(Box::kind).toList());
        assertEquals(1, canvas.selectedBox().task().pid());
        canvas.select(null);
        assertNull(canvas.selectedBox());
        assertEquals(2, told.size(), "only the user's selection is told");
    }

    @Test
    void draggingMovesAndSelectsNothing() {
        waits(1, 100, 2);
        GraphCanvas canvas = draw();
        List<Box> told = new ArrayList<>();
        canvas.onSelection(told::add);
        Rectangle before = canvas.placeOf(box(canvas, 100));
        mouse(canvas, SWT.MouseDown, before.x + 5, before.y + 5);
        mouse(canvas, SWT.MouseMove, before.x + 45, before.y + 25);
        mouse(canvas, SWT.MouseUp, before.x + 45, before.y + 25);
        Rectangle after = canvas.placeOf(box(canvas, 100));
        assertEquals(before.x + 40, after.x, 1);
        assertEquals(before.y + 20, after.y, 1);
        assertTrue(told.isEmpty());
    }

    @Test
    void keysZoomStepAndShowAll() {
        for (int pid = 1; pid < 40; pid++) {
            waits(pid, 1000 + pid, pid + 1);
        }
        GraphCanvas canvas = draw();
        List<Box> told = new ArrayList<>();
        canvas.onSelection(told::add);
        type(canvas, SWT.PAGE_DOWN, '\0');
        type(canvas, SWT.PAGE_DOWN, '\0');
        assertEquals(2, told.size());
        assertNotEquals(told.get(0), told.get(1));
        Rectangle shown = canvas.placeOf(canvas.selectedBox());
        assertTrue(canvas.getClientArea().intersects(shown), "what is selected comes into view");
        int width = shown.width;
        type(canvas, 0, '+');
        assertTrue(canvas.placeOf(canvas.selectedBox()).width > width);
        type(canvas, 0, '0');
        Rectangle area = canvas.getClientArea();
        for (Box box : canvas.drawing().boxes()) {
            assertTrue(area.intersects(canvas.placeOf(box)), "all boxes are in view");
        }
    }

    @Test
    void hoveringTellsTheTextOfABox() {
        waits(1, 100, 2);
        waits(2, 200, 1);
        GraphCanvas canvas = draw();
        Rectangle at = canvas.placeOf(box(canvas, 100));
        mouse(canvas, SWT.MouseMove, at.x + 4, at.y + 4);
        assertTrue(canvas.getToolTipText().contains("mutex100"), canvas.getToolTipText());
        assertTrue(canvas.getToolTipText().contains("in a deadlock"), canvas.getToolTipText());
    }

    @Test
    void graphIsExportedAsSvgPngAndForGraphviz() throws Exception {
        waits(1, 100, 2);
        waits(2, 200, 1);
        GraphCanvas canvas = draw();
        Path svg = folder.resolve("locks.svg");
        export(svg);
        assertTrue(Files.readString(svg, StandardCharsets.UTF_8).startsWith("<svg "));
        Path dot = folder.resolve("locks.dot");
        export(dot);
        assertTrue(Files.readString(dot, StandardCharsets.UTF_8).startsWith("digraph "));
        Path png = folder.resolve("locks.png");
        export(png);
        ImageData picture = new ImageData(png.toString());
        assertEquals(canvas.drawing().width(), picture.width);
        assertEquals(canvas.drawing().height(), picture.height);
        RGB red = GraphPainter.current().red().getRGB();
        assertTrue(count(picture, red, new Rectangle(0, 0, picture.width, picture.height)) > 100);
    }

    private void export(Path file) {
        pane.export(file);
        Workbench.await(() -> pane.words().equals("Saved " + file), "the file is written");
    }

    @Test
    void noWaitsAreSaid() {
        GraphCanvas canvas = draw();
        assertTrue(canvas.drawing().boxes().isEmpty());
        seen(canvas);
        click(canvas, new Box(Kind.MORE, List.of(), List.of(), List.of(), false, 0, 0, 10, 10));
        assertNull(canvas.selectedBox());
    }
}
