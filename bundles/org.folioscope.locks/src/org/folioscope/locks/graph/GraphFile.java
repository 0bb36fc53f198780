// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.folioscope.base.Markup;
import org.folioscope.base.Numbers;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.graph.GraphDrawing.Arrow;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.locks.graph.GraphDrawing.Measure;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.task.Task;

/** Writes a {@link WaitGraph} as a file for other programs. Deadlocks are red, thick and named. */
public final class GraphFile {

    /** Of what is part of a deadlock. */
    private static final String RED = "#d01c1c";

    /** How far the second outline of a box for several lies behind the first. */
    private static final int STACK = 4;

    private GraphFile() {}

    /** As SVG 1.1, without scripts and without anything from elsewhere; very large graphs in part. */
    public static void writeSvg(WaitGraph graph, boolean dark, Writer out) throws IOException {
        GraphDrawing drawing = GraphDrawing.of(graph, Measure.MONOSPACE);
        String ink = dark ? "#d8d8d8" : "#202020";
        out.write(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"monospace\" font-size=\"12\" fill=\"%s\">\n",
                drawing.width(),
                drawing.height(),
                ink));
        out.write("<defs>" + head("h", ink) + head("r", RED) + "</defs>\n");
        out.write("<rect width=\"100%\" height=\"100%\" fill=\"" + (dark ? "#1e1e1e" : "#ffffff") + "\"/>\n");
        for (Arrow arrow : drawing.arrows()) {
            writeArrow(arrow, ink, out);
        }
        for (Box box : drawing.boxes()) {
            writeBox(box, dark, ink, out);
        }
        out.write("</svg>\n");
    }

    private static String head(String id, String color) {
        return "<marker id=\"" + id + "\" markerWidth=\"8\" markerHeight=\"8\" refX=\"8\" refY=\"4\" orient=\"auto\""
                + " markerUnits=\"userSpaceOnUse\"><path d=\"M0 0 8 4 0 8z\" fill=\"" + color + "\"/></marker>";
    }

    private static void writeArrow(Arrow arrow, String ink, Writer out) throws IOException {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < arrow.xs().length; i++) {
            points.append(i == 0 ? "" : " ").append(arrow.xs()[i]).append(',').append(arrow.ys()[i]);
        }
        out.write("<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + (arrow.inCircle() ? RED : ink)
                + "\" stroke-width=\"" + (arrow.inCircle() ? 3 : 1) + "\""
                + (arrow.isCertain() ? "" : " stroke-dasharray=\"4 3\"") + " marker-end=\"url(#"
                + (arrow.inCircle() ? "r" : "h") + ")\"/>\n");
        text(arrow.xs()[0] + 4, arrow.ys()[0] - 4, arrow.label(), out);
    }

    private static void writeBox(Box box, boolean dark, String ink, Writer out) throws IOException {
        int corner = box.kind() == Kind.TASK ? 8 : 0;
        String fill = box.kind() == Kind.LOCK ? (dark ? "#3a3420" : "#fff6d8") : (dark ? "#20303c" : "#e6f1fa");
        if (box.count() > 1) { // as of a stack of cards
            writeRect(box, STACK, corner, fill, ink, out);
        }
        writeRect(box, 0, corner, fill, ink, out);
        int y = box.y() + GraphDrawing.PADDING + Measure.MONOSPACE.lineHeight() - 4;
        for (String line : box.lines()) {
            text(box.x() + GraphDrawing.PADDING, y, line, out);
            y += Measure.MONOSPACE.lineHeight();
        }
    }

    private static void writeRect(Box box, int behind, int corner, String fill, String ink, Writer out)
            throws IOException {
        out.write("<rect x=\"" + (box.x() + behind) + "\" y=\"" + (box.y() + behind) + "\" width=\"" + box.width()
                + "\" height=\""
                + box.height() + "\" rx=\"" + corner + "\" fill=\"" + fill + "\" stroke=\""
                + (box.inCircle() ? RED : ink) + "\" stroke-width=\"" + (box.inCircle() ? 3 : 1) + "\"/>\n");
    }

    private static void text(int x, int y, String text, Writer out) throws IOException {
        out.write("<text x=\"" + x + "\" y=\"" + y + "\">" + Markup.escape(text) + "</text>\n");
    }

    /** In the language of Graphviz, the whole graph. */
    public static void writeDot(WaitGraph graph, Writer out) throws IOException {
        Set<Long> circle = new HashSet<>();
        graph.circles()
                .forEach(each -> each.forEach(edge -> {
                    circle.add(edge.waiter().task().address());
                    circle.add(edge.lock().address());
                }));
        Set<Long> told = new HashSet<>();
        Set<String> toldLocks = new HashSet<>();
        out.write(
                "digraph waits {\n  rankdir=LR;\n  node [fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n");
        for (Edge edge : graph.edges()) {
            Task task = edge.waiter().task();
            ContendedLock lock = edge.lock();
            boolean inCircle = circle.contains(task.address());
            if (told.add(task.address())) {
                writeTask(task, inCircle, out);
            }
            out.write("  " + id(task.address()) + " -> " + id(lock) + " [label=\"waits ("
                    + edge.waiter().waitsFor().mode().text() + ")\"" + mark(inCircle) + "];\n");
            if (!toldLocks.add(id(lock))) {
                continue;
            }
            boolean lockInCircle = circle.contains(lock.address());
            out.write("  " + id(lock) + " [shape=box, label="
                    + quoted(lock.title() + "\n" + lock.state().kind().text() + ": "
                            + lock.state().words())
                    + mark(lockInCircle) + "];\n");
            if (edge.owner() == null) {
                continue;
            }
            boolean ownerInCircle = circle.contains(edge.owner().address());
            if (told.add(edge.owner().address())) {
                writeTask(edge.owner(), ownerInCircle, out);
            }
            out.write("  " + id(lock) + " -> " + id(edge.owner().address())
                    + (edge.isCertain() ? " [label=\"held by\"" : " [label=\"last reader\", style=dashed")
                    + mark(lockInCircle && ownerInCircle) + "];\n");
        }
        out.write("}\n");
    }

    private static void writeTask(Task task, boolean inCircle, Writer out) throws IOException {
        out.write("  " + id(task.address()) + " [shape=box, style=rounded, label="
                + quoted(task.title() + "\n" + task.letter()) + mark(inCircle) + "];\n");
    }

    private static String mark(boolean inCircle) {
        return inCircle ? ", color=\"" + RED + "\", penwidth=3" : "";
    }

    private static String id(long address) {
        return "\"" + Numbers.hex(address) + "\"";
    }

    private static String id(ContendedLock lock) {
        return "\"" + lock.state().kind().text() + " " + Numbers.hex(lock.address()) + "\"";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            if (c == '\n') {
                out.append("\\n");
            } else {
                out.appendCodePoint(c < 0x20 ? 0x2400 + c : c);
            }
        });
        return out.append('"').toString();
    }
}
