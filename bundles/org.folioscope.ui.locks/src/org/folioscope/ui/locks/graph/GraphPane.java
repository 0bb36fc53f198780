// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.graph;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.locks.graph.GraphDrawing;
import org.folioscope.locks.graph.GraphDrawing.Measure;
import org.folioscope.locks.graph.WaitGraph;
import org.folioscope.ui.jobs.ReadJob;

/** The wait-for graph, its legend, and the button that exports it. */
public final class GraphPane extends Composite {

    private static final String LEGEND =
            "rounded: task   square: lock   ×3: three that are equal   dashed: last reader   " + GraphPainter.CIRCLE
                    + " red, thick: deadlock";

    private final Object family;
    private final Label words;
    private final Button export;
    private final GraphCanvas canvas;
    private WaitGraph graph;

    /**
     * @param family the image whose tasks they are
     * @param name of it, for files
     */
    public GraphPane(Composite parent, Object family, String name) {
        super(parent, SWT.NONE);
        this.family = family;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 0)
                .spacing(8, 0)
                .applyTo(head);
        words = new Label(head, SWT.NONE);
        words.setText(LEGEND);
        words.setToolTipText(LEGEND);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        export = new Button(head, SWT.PUSH);
        export.setText("&Export…");
        export.setToolTipText("Saves the graph as SVG, PNG, or for Graphviz");
        export.setEnabled(false);
        canvas = new GraphCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        export.addListener(
                SWT.Selection, _ -> GraphExport.save(getShell(), family, name, graph, canvas.drawing(), this::say));
    }

    /** Draws a graph. @param same whether it is the one shown before, read anew */
    public void show(WaitGraph of, boolean same) {
        graph = of;
        Measure measure = GraphPainter.measure(canvas);
        ReadJob.start(
                "Drawing who waits for whom",
                family,
                _ -> GraphDrawing.of(of, measure),
                drawing -> {
                    if (!isDisposed() && graph == of) {
                        canvas.show(drawing, same);
                        export.setEnabled(!of.edges().isEmpty());
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void say(String sentence) {
        if (!isDisposed()) {
            words.setText(sentence.replace("&", "&&"));
            words.setToolTipText(sentence + "\n" + LEGEND);
        }
    }

    /** Writes the graph to a file, by the ending of its name. */
    void export(Path file) {
        GraphExport.write(file, family, graph, canvas.drawing(), this::say);
    }

    /** What is said above the graph. */
    String words() {
        return words.getText();
    }

    public GraphCanvas canvas() {
        return canvas;
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }
}
