// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.CountingRules;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Side;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.frames.Frame;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.theme.Palette;

/**
 * The content of the page: rules and filter above, the tree of differences on the left, the selected one on the right. Three
 * frames are compared all at once; of more, the one that is shown and the one that it is held against.
 */
final class DifferencesPane extends Composite implements PagePane {

    /** As many frames as can be compared at once. */
    private static final int MOST_SIDES = 3;

    private final OpenImage image;
    private final Frames frames;
    private final Label title;
    private final Label rules;
    private final FilterControls controls;
    private final DifferenceTree tree;
    private final DifferenceDetails details;
    private List<Integer> compared = List.of();
    private CountingRules by;
    private Comparison comparison;

    DifferencesPane(Composite parent, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.image = image;
        frames = image.frames();
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        rules = new Label(head, SWT.WRAP);
        rules.setForeground(Palette.current().dim());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(rules);
        controls = new FilterControls(this, this::filter, this::compare);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(controls);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new DifferenceTree(sash, image);
        details = new DifferenceDetails(sash, image, editor, this::showOnly);
        sash.setWeights(42, 58);
        tree.onSelection(this::show);
        tree.onCounted(this::counted);
        Runnable turned = this::refresh;
        frames.addListener(turned);
        addListener(SWT.Dispose, _ -> frames.removeListener(turned));
        compare();
    }

    /** Compares other frames, where others are shown and held against each other now. */
    void refresh() {
        if (!isDisposed() && image.state() == OpenImage.State.OPEN && !chosen().equals(compared)) {
            compare();
        }
    }

    /** The frames to compare, in the order of time. */
    private List<Integer> chosen() {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < frames.all().size(); i++) {
            if (frames.all().size() <= MOST_SIDES || i == frames.shownIndex() || i == frames.otherIndex()) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private void compare() {
        compared = chosen();
        by = controls.rules();
        List<Integer> of = compared;
        CountingRules with = by;
        say("Opening the frames…");
        rules.setText(String.join(" ", with.sentences()));
        layout(true, true);
        ReadJob.start(
                "Opening the frames of " + image.name(),
                image,
                progress -> Comparison.of(sides(of, progress), with),
                made -> {
                    if (!isDisposed() && compared.equals(of) && by.equals(with)) {
                        comparison = made;
                        say(made.title());
                        details.setComparison(made, of);
                        filter();
                    }
                },
                this::failed);
    }

    @SuppressWarnings("resource") // the frames close their snapshots; sides of what is open own nothing
    private List<Side> sides(List<Integer> of, Progress progress) throws Exception {
        List<Side> sides = new ArrayList<>();
        for (int index : of) {
            Frame frame = frames.all().get(index);
            sides.add(Side.of(frame.name(), frame.open(progress)));
        }
        return sides;
    }

    private void failed(Problem problem) {
        if (!isDisposed()) {
            say("✖ " + problem.sentence());
        }
    }

    private void say(String text) {
        title.setText(text.replace("&", "&&"));
    }

    private void filter() {
        if (comparison != null) {
            tree.show(comparison, controls.filter());
        }
    }

    private void showOnly(Fate fate) {
        controls.showOnly(fate);
        filter();
    }

    private void show(DifferenceNode node) {
        details.show(node);
    }

    private void counted() {
        if (tree.tree().selectedNode() != null && tree.tree().selectedNode().value() instanceof DifferenceNode node) {
            details.counted(node);
        }
    }

    DifferenceTree tree() {
        return tree;
    }

    DifferenceDetails details() {
        return details;
    }

    FilterControls controls() {
        return controls;
    }

    @Override
    public boolean setFocus() {
        return tree.tree().control().setFocus();
    }
}
