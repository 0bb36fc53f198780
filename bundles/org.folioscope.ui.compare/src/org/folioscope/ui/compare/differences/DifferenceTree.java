// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceFilter;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.tree.Group;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/**
 * The tree of a comparison: each kind of thing at the top, whatever the filter, with counts as soon as they are known. Long
 * lists are shown in pieces whose nodes are made when somebody looks, so that millions of pages take no room.
 */
final class DifferenceTree {

    /** Nodes of a piece of a long list. */
    private static final int PIECE = 1000;

    private final OpenImage image;
    private final LazyTree tree;
    private Comparison comparison;
    private DifferenceFilter filter = DifferenceFilter.DIFFERENCES;
    private Job counting;
    private Runnable counted = () -> {};

    DifferenceTree(Composite parent, OpenImage image) {
        this.image = image;
        tree = new LazyTree(parent, "Differences", image);
    }

    LazyTree tree() {
        return tree;
    }

    /** {@code listener} takes the node that the user selects. */
    void onSelection(Consumer<DifferenceNode> listener) {
        tree.addSelectionChangedListener(_ -> {
            if (tree.selectedNode() != null && tree.selectedNode().value() instanceof DifferenceNode node) {
                listener.accept(node);
            }
        });
    }

    /** {@code listener} is told each time something at the top was counted. */
    void onCounted(Runnable listener) {
        counted = listener;
    }

    /** Shows a comparison by a filter; the nodes that are still there stay open and selected. */
    void show(Comparison of, DifferenceFilter by) {
        boolean first = comparison == null;
        comparison = of;
        filter = by;
        if (counting != null) {
            counting.cancel();
        }
        counting = ReadJob.start(
                "Comparing " + of.title(),
                image,
                progress -> of.root().children(progress).stream()
                        .map(each -> node(each, new DifferenceNode(each, null)))
                        .toList(),
                groups -> {
                    if (comparison == of && !tree.control().isDisposed()) {
                        shown(groups, first);
                    }
                },
                problem -> tree.setRoots(List.of(LazyNode.leaf(problem))));
    }

    private void shown(List<LazyNode> groups, boolean first) {
        tree.refreshRoots(groups);
        if (first) {
            groups.stream().filter(DifferenceTree::isOpenAtFirst).forEach(tree::expand);
        }
        count(groups, 0);
    }

    /** Comparing each page frame takes longest: nobody should wait for it who only looks at files. */
    private static boolean isOpenAtFirst(LazyNode node) {
        return node.value() instanceof DifferenceNode of
                && of.isGroup()
                && of.text().contains("ile system");
    }

    /** Counts one group after the other, as the tree has them. */
    private void count(List<LazyNode> groups, int index) {
        if (index == groups.size() || !(groups.get(index).value() instanceof DifferenceNode node)) {
            counting = null;
            return;
        }
        Comparison of = comparison;
        counting = ReadJob.start(
                "Counting " + node.text(),
                image,
                node.difference()::tally,
                tally -> {
                    if (comparison == of && !tree.control().isDisposed()) {
                        node.setTally(tally);
                        tree.refreshLabels();
                        counted.run();
                        count(groups, index + 1);
                    }
                },
                _ -> count(groups, index + 1));
    }

    private LazyNode node(Difference difference, DifferenceNode value) {
        return difference.isExpandable()
                ? LazyNode.of(value, progress -> children(difference, progress))
                : LazyNode.leaf(value);
    }

    private List<LazyNode> children(Difference difference, Progress progress) {
        progress.begin("Comparing " + difference.name(), -1);
        return pieces(filter.apply(difference.children(progress), progress), progress);
    }

    private List<LazyNode> pieces(List<Difference> all, Progress progress) {
        if (all.size() <= 2 * PIECE) {
            return nodes(all, progress);
        }
        List<LazyNode> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<Difference> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            String text = piece.getFirst().name() + " … " + piece.getLast().name();
            pieces.add(LazyNode.of(new Group(text, "more"), inner -> nodes(piece, inner)));
        }
        return pieces;
    }

    private List<LazyNode> nodes(List<Difference> differences, Progress progress) {
        List<LazyNode> nodes = new ArrayList<>();
        for (Difference each : differences) {
            progress.check();
            nodes.add(node(each, new DifferenceNode(each, each.tally(progress))));
        }
        return nodes;
    }
}
