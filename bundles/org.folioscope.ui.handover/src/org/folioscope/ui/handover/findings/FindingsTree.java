// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.query.Column;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;

/** The findings as a table, gathered in groups where the user wants them. Headings sort. */
final class FindingsTree {

    /** More in one group than anybody reads; the filter finds the others. */
    private static final int MOST_IN_GROUP = 2000;

    private static final List<Column<Finding>> SHOWN =
            List.of(FindingColumns.MESSAGE, FindingColumns.RULE, FindingColumns.OBJECT, FindingColumns.ADDRESS);

    /** Shares of the width, per cent; and the least, pixels. */
    private static final int[] WEIGHTS = {58, 8, 18, 16};

    private static final int[] LEAST = {300, 60, 130, 150};

    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeViewer viewer;
    private List<Finding> all = List.of();
    private List<Finding> passing = List.of();
    private Predicate<Finding> filter = _ -> true;
    private Grouping grouping = Grouping.SEVERITY;
    private Column<Finding> sortColumn = FindingColumns.SEVERITY;
    private boolean descending;

    FindingsTree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        AccessibleName.set(tree, "Findings");
        for (int i = 0; i < SHOWN.size(); i++) {
            addColumn(SHOWN.get(i), new ColumnWeightData(WEIGHTS[i], LEAST[i]));
        }
        viewer.setContentProvider(new Content());
        viewer.setInput(this);
        viewer.addDoubleClickListener(event -> {
            Object element = ((StructuredSelection) event.getSelection()).getFirstElement();
            if (element instanceof Grouping.Group) {
                viewer.setExpandedState(element, !viewer.getExpandedState(element));
            }
        });
    }

    private void addColumn(Column<Finding> column, ColumnWeightData width) {
        TreeViewerColumn each = new TreeViewerColumn(viewer, SWT.NONE);
        TreeColumn heading = each.getColumn();
        heading.setText(column.title());
        heading.setToolTipText(column.help());
        layout.setColumnData(heading, width);
        heading.setMoveable(true);
        heading.addListener(SWT.Selection, _ -> sortBy(column, heading));
        each.setLabelProvider(new Labels(column));
    }

    private void sortBy(Column<Finding> column, TreeColumn heading) {
        descending = sortColumn == column && !descending;
        sortColumn = column;
        viewer.getTree().setSortColumn(heading);
        viewer.getTree().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refresh();
    }

    Tree control() {
        return viewer.getTree();
    }

    /** {@code listener} takes the first selected finding, or null where a group or nothing is. */
    void onSelection(Consumer<Finding> listener) {
        viewer.addSelectionChangedListener(
                _ -> listener.accept(selected().stream().findFirst().orElse(null)));
    }

    /** {@code listener} takes the finding that is double-clicked, or that Enter is pressed on. */
    void onOpen(Consumer<Finding> listener) {
        viewer.addOpenListener(_ -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Finding finding) {
                listener.accept(finding);
            }
        });
    }

    void show(List<Finding> findings) {
        all = List.copyOf(findings);
        refresh();
    }

    void setFilter(Predicate<Finding> to) {
        filter = to;
        refresh();
    }

    Grouping grouping() {
        return grouping;
    }

    void setGrouping(Grouping to) {
        grouping = to;
        refresh();
    }

    /** Those that pass the filter, in the order in which they are shown. */
    List<Finding> passing() {
        return passing;
    }

    List<Finding> selected() {
        List<Finding> selected = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection().toArray()) {
            if (element instanceof Finding finding) {
                selected.add(finding);
            } else if (element instanceof Grouping.Group group) {
                selected.addAll(group.findings());
            }
        }
        return selected;
    }

    void select(Finding finding) {
        viewer.setSelection(new StructuredSelection(finding), true);
    }

    void selectAll() {
        viewer.getTree().selectAll();
    }

    private void refresh() {
        passing = all.stream()
                .filter(filter)
                .sorted(FindingOrder.of(sortColumn, descending))
                .toList();
        List<String> closed = Arrays.stream(viewer.getTree().getItems())
                .filter(item -> item.getData() instanceof Grouping.Group && !item.getExpanded())
                .map(item -> ((Grouping.Group) item.getData()).title())
                .toList();
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        for (Object element : content().getElements(this)) {
            if (element instanceof Grouping.Group group && !closed.contains(group.title())) {
                viewer.setExpandedState(group, true);
            }
        }
        viewer.getTree().setRedraw(true);
    }

    private Content content() {
        return (Content) viewer.getContentProvider();
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return grouping == Grouping.NONE
                    ? bounded(passing)
                    : grouping.groups(passing).toArray();
        }

        private static Object[] bounded(List<Finding> findings) {
            if (findings.size() <= MOST_IN_GROUP) {
                return findings.toArray();
            }
            List<Object> some = new ArrayList<>(findings.subList(0, MOST_IN_GROUP));
            some.add(String.format("… %,d more; the filter finds them", findings.size() - MOST_IN_GROUP));
            return some.toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Grouping.Group group ? bounded(group.findings()) : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Grouping.Group;
        }
    }

    /** Icon of a severity. */
    static Image icon(Severity severity) {
        return Icons.image(
                switch (severity) {
                    case ERROR -> "problem";
                    case WARNING -> "finding";
                    case INFORMATION -> "information";
                });
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Column<Finding> column;

        Labels(Column<Finding> column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case Finding finding -> FindingColumns.shown(finding, column);
                case Grouping.Group group
                when column == FindingColumns.MESSAGE ->
                    group.title() + " (" + group.findings().size() + ")";
                case String more when column == FindingColumns.MESSAGE -> more;
                default -> "";
            };
        }

        @Override
        public Image getImage(Object element) {
            if (column != FindingColumns.MESSAGE) {
                return null;
            }
            return switch (element) {
                case Finding finding -> icon(finding.getSeverity());
                case Grouping.Group group -> icon(group.worst());
                default -> null;
            };
        }

        @Override
        public Font getFont(Object element) {
            return column == FindingColumns.ADDRESS ? JFaceResources.getTextFont() : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Finding finding ? finding.getMessage() : null;
        }
    }
}
