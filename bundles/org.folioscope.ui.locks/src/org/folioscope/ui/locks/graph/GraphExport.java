// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.graph;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.locks.graph.GraphDrawing;
import org.folioscope.locks.graph.GraphFile;
import org.folioscope.locks.graph.WaitGraph;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.theme.Palette;

/** Saves a wait-for graph: SVG, PNG, or for Graphviz, by the ending of the file's name. */
final class GraphExport {

    /** Of a PNG: what is larger is drawn smaller. */
    private static final double MOST_DOTS = 16e6;

    private GraphExport() {}

    /**
     * Asks where to, and writes.
     *
     * @param family the image whose tasks they are
     * @param image its name
     * @param say takes what came of it, for people
     */
    static void save(
            Shell shell, Object family, String image, WaitGraph graph, GraphDrawing drawing, Consumer<String> say) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export Wait-For Graph");
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.dot"});
        dialog.setFilterNames(new String[] {"SVG picture", "PNG picture", "Graphviz"});
        dialog.setOverwrite(true);
        dialog.setFileName(image.replaceAll("[^A-Za-z0-9._-]+", "-") + "-locks.svg");
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen), family, graph, drawing, say);
        }
    }

    /** Writes the file in the background. For the user interface thread. */
    static void write(Path file, Object family, WaitGraph graph, GraphDrawing drawing, Consumer<String> say) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean dark = Palette.isDark();
        ImageData picture = name.endsWith(".png") ? picture(drawing) : null;
        ReadJob.start(
                "Exporting the wait-for graph",
                family,
                _ -> {
                    if (picture != null) {
                        ImageLoader loader = new ImageLoader();
                        loader.data = new ImageData[] {picture};
                        loader.save(file.toString(), SWT.IMAGE_PNG);
                    } else {
                        writeText(file, name.endsWith(".dot") || name.endsWith(".gv"), graph, dark);
                    }
                    return file;
                },
                written -> say.accept("Saved " + written),
                problem -> say.accept("✖ " + problem.sentence()));
    }

    private static void writeText(Path file, boolean dot, WaitGraph graph, boolean dark) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            if (dot) {
                GraphFile.writeDot(graph, out);
            } else {
                GraphFile.writeSvg(graph, dark, out);
            }
        }
    }

    private static ImageData picture(GraphDrawing drawing) {
        double dots = (double) drawing.width() * drawing.height();
        double scale = Math.min(1, Math.sqrt(MOST_DOTS / Math.max(1, dots)));
        int width = Math.max(1, (int) (drawing.width() * scale));
        int height = Math.max(1, (int) (drawing.height() * scale));
        Display display = Display.getCurrent();
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        Transform transform = new Transform(display);
        try {
            GraphPainter painter = GraphPainter.current();
            painter.clear(gc, new Rectangle(0, 0, width, height));
            transform.scale((float) scale, (float) scale);
            gc.setTransform(transform);
            painter.paint(gc, drawing, null, new Rectangle(0, 0, drawing.width(), drawing.height()));
            return image.getImageData();
        } finally {
            transform.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
