// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folioscope.locks.graph.GraphDrawing.Arrow;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.locks.graph.GraphDrawing.Measure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GraphDrawingTest {

    @Test
    void whoWaitsStandsLeftOfWhatItWaitsFor() {
        GraphDrawing drawing =
                draw(new MadeGraph().waits(1, 100, 2).waits(2, 200, 3).waits(4, 100, 2));
        int[] xs = {box(drawing, 1).x(), box(drawing, 2).x(), box(drawing, 3).x()};
        assertTrue(
                xs[0] < xs[1] && xs[1] < xs[2],
                () -> List.of(xs[0], xs[1], xs[2]).toString());
        assertEquals(xs[0], box(drawing, 4).x());
        assertEquals(6, drawing.boxes().size());
        assertEquals(5, drawing.arrows().size());
        assertApart(drawing);
        Box first = box(drawing, 1);
        assertSame(first, drawing.at(first.x() + 1, first.y() + 1));
    }

    @Test
    void aCircleIsClosedByAnArrowAndMarked() {
        GraphDrawing drawing =
                draw(new MadeGraph().waits(1, 100, 2).waits(2, 200, 1).waits(3, 100, 2));
        assertEquals(4, drawing.boxes().stream().filter(Box::inCircle).count());
        assertEquals(4, drawing.arrows().stream().filter(Arrow::inCircle).count());
        assertEquals(5, drawing.arrows().size());
        assertFalse(box(drawing, 3).inCircle());
        assertApart(drawing);
    }

    @Test
    void thousandsOfEqualWaitersBecomeOneBox() {
        MadeGraph made = new MadeGraph();
        for (int i = 1; i <= 5000; i++) {
            made.waits(i, 10_000, 9_999);
        }
        made.waits(6000, 20_000, 4000);
        GraphDrawing drawing = draw(made);
        Box equals = drawing.of(17);
        assertEquals(List.of("task… ×4,999", "D in ()", "pid 1, 2, 3, 4, 5, 6, …"), equals.lines());
        assertEquals(4999, equals.count());
        assertEquals(1, equals.task().pid());
        assertSame(equals, drawing.of(5000));
        assertEquals(1, drawing.of(4000).count(), "somebody waits for it");
        assertEquals(6, drawing.boxes().size());
        assertEquals(5, drawing.arrows().size());
        assertApart(drawing);
    }

    @Test
    void waitersOfDifferentNamesAreDrawnInPart() {
        MadeGraph made = new MadeGraph();
        for (int i = 0; i < 26; i++) {
            made.named(100 + 2 * i, "a" + (char) ('a' + i)).named(101 + 2 * i, "a" + (char) ('a' + i));
            made.waits(100 + 2 * i, 10_000, 9_999).waits(101 + 2 * i, 10_000, 9_999);
        }
        GraphDrawing drawing = draw(made);
        Box more = drawing.boxes().stream()
                .filter(box -> box.kind() == Kind.MORE)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("and 41 more"), more.lines());
        assertEquals(0, more.count());
        assertApart(drawing);
    }

    /** A hundred tasks, each of which waits for another lock of its own kind: two boxes; a deadlock among them stands apart. */
    @Test
    void equalChainsBecomeOne() {
        MadeGraph made = new MadeGraph();
        for (int i = 1; i <= 100; i++) {
            made.waits(i, "PG_writeback", 10_000 + i, 0);
        }
        made.waits(501, "PG_writeback", 20_001, 502).waits(502, "PG_writeback", 20_002, 501);
        GraphDrawing drawing = draw(made);
        assertEquals(6, drawing.boxes().size());
        assertEquals(100, drawing.of(10_050).count());
        assertEquals("PG_writeback ×100", drawing.of(10_050).lines().getFirst());
        assertEquals(100, drawing.of(77).count());
        assertEquals(1, drawing.of(501).count());
        assertEquals(4, drawing.boxes().stream().filter(Box::inCircle).count());
        assertApart(drawing);
    }

    @Test
    void twoThatAreEqualHaveABoxEach() {
        GraphDrawing drawing =
                draw(new MadeGraph().waits(1, 100, 9).waits(2, 100, 9).waits(3, 200, 9));
        assertEquals(6, drawing.boxes().size());
        assertTrue(drawing.boxes().stream().allMatch(box -> box.count() == 1));
    }

    @Test
    void aHundredThousandInOneLineAreDrawnInPart() {
        MadeGraph made = new MadeGraph();
        for (int i = 0; i < 100_000; i++) {
            made.waits(i + 1, 1_000_000 + i, i + 2);
        }
        GraphDrawing drawing = draw(made);
        assertTrue(
                drawing.boxes().size() <= GraphNodes.MOST + 2,
                () -> "boxes: " + drawing.boxes().size());
    }

    @Test
    void thousandsOfChainsAreDrawnInPart() {
        MadeGraph made = new MadeGraph();
        for (int i = 1; i <= 5000; i++) {
            made.waits(i, 10_000 + i, 0);
        }
        GraphDrawing drawing = draw(made);
        assertTrue(drawing.boxes().size() <= GraphNodes.MOST + 2);
        assertEquals(
                List.of("and 4000 more chains"),
                new ArrayList<>(drawing.boxes()).getLast().lines());
    }

    @Test
    void filesSayTheSameAsTheGraph() throws Exception {
        WaitGraph graph = new MadeGraph()
                .waits(1, 100, 2)
                .waits(2, 200, 1)
                .waits(3, 100, 2, false)
                .graph();
        StringWriter svg = new StringWriter();
        GraphFile.writeSvg(graph, false, svg);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.toString())));
        assertEquals(5, document.getElementsByTagName("polyline").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("mutex100 of <file & \"co\">"));
        String dot = dot(graph);
        assertTrue(
                dot.contains("\"0x1\" -> \"mutex 0x64\" [label=\"waits (exclusive)\", color=\"#d01c1c\", penwidth=3];"),
                dot);
        assertTrue(dot.contains("mutex100 of <file & \\\"co\\\">\\nmutex: held\""), dot);
        assertEquals(2, dot.lines().filter(line -> line.contains("held by")).count(), dot);
    }

    private static String dot(WaitGraph graph) throws IOException {
        StringWriter out = new StringWriter();
        GraphFile.writeDot(graph, out);
        return out.toString();
    }

    private static GraphDrawing draw(MadeGraph made) {
        return GraphDrawing.of(made.graph(), Measure.MONOSPACE);
    }

    private static Box box(GraphDrawing drawing, long pid) {
        return drawing.boxes().stream()
                .filter(box -> box.task() != null && box.task().pid() == pid)
                .findFirst()
                .orElseThrow();
    }

    private static void assertApart(GraphDrawing drawing) {
        List<Box> boxes = new ArrayList<>(drawing.boxes());
        for (int i = 0; i < boxes.size(); i++) {
            Box a = boxes.get(i);
            assertTrue(a.x() >= 0 && a.y() >= 0 && a.x() + a.width() <= drawing.width(), a::toString);
            assertTrue(a.y() + a.height() <= drawing.height(), a::toString);
            for (Box b : boxes.subList(i + 1, boxes.size())) {
                boolean apart = a.x() + a.width() <= b.x()
                        || b.x() + b.width() <= a.x()
                        || a.y() + a.height() <= b.y()
                        || b.y() + b.height() <= a.y();
                assertTrue(apart, () -> a + " and " + b);
            }
        }
    }
}
