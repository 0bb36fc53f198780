// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.folioscope.session.Problem;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/** The session as a tree, with what can be done to its parts: add, remove, duplicate, move. */
final class SessionOutline {

    private final SessionDocument document;
    private final TreeViewer viewer;
    private final Composite area;
    private ToolItem remove;
    private ToolItem duplicate;
    private ToolItem up;
    private ToolItem down;
    private List<Problem> problems = List.of();

    SessionOutline(Composite parent, SessionDocument document, Consumer<Object> selected) {
        this.document = document;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        toolBar();
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        AccessibleName.set(viewer.getControl(), "Parts of the session");
        OutlineNodes nodes = new OutlineNodes(this::hasErrors);
        viewer.setContentProvider(nodes);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(nodes));
        viewer.setInput(document);
        viewer.expandAll();
        viewer.addSelectionChangedListener(_ -> {
            enable();
            selected.accept(selection());
        });
        viewer.getControl().addListener(SWT.KeyDown, this::key);
        viewer.getControl().setMenu(new AddMenu(document, this::selection, this::select).create(viewer.getControl()));
        StepDrag.install(viewer, document);
        enable();
    }

    private void toolBar() {
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        AccessibleName.set(bar, "Change the session");
        ToolItem add = item(bar, "add", "Add a step, parameter or need");
        add.setText("Add");
        add.addListener(SWT.Selection, _ -> {
            Menu menu = new AddMenu(document, this::selection, this::select).create(bar);
            menu.setLocation(bar.toDisplay(add.getBounds().x, add.getBounds().y + add.getBounds().height));
            menu.setVisible(true);
        });
        remove = item(bar, "remove", "Remove (Delete)");
        remove.addListener(SWT.Selection, _ -> remove());
        duplicate = item(bar, "duplicate", "Duplicate (Ctrl+D)");
        duplicate.addListener(SWT.Selection, _ -> duplicate());
        up = item(bar, "up", "Move up (Alt+Up)");
        up.addListener(SWT.Selection, _ -> move(-1));
        down = item(bar, "down", "Move down (Alt+Down)");
        down.addListener(SWT.Selection, _ -> move(1));
    }

    private static ToolItem item(ToolBar bar, String icon, String toolTip) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(SessionIcons.image(icon));
        item.setToolTipText(toolTip);
        return item;
    }

    private void key(Event event) {
        boolean alt = event.stateMask == SWT.ALT;
        if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
            remove();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'd') {
            duplicate();
        } else if (alt && event.keyCode == SWT.ARROW_UP) {
            move(-1);
        } else if (alt && event.keyCode == SWT.ARROW_DOWN) {
            move(1);
        } else {
            return;
        }
        event.doit = false;
    }

    Composite control() {
        return area;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** An element or a {@link Group}; null where nothing is selected. */
    Object selection() {
        return ((IStructuredSelection) viewer.getSelection()).getFirstElement();
    }

    void select(Object node) {
        viewer.refresh(); // the node may be a new one
        viewer.setSelection(new StructuredSelection(node), true);
    }

    /** The element of a list that is selected, or null. */
    private Element listed() {
        return selection() instanceof Element element && siblings(element) != null ? element : null;
    }

    private static List<?> siblings(Element element) {
        boolean listed = element.eContainer() instanceof Session
                && element.eContainmentFeature().isMany();
        return listed ? (List<?>) element.eContainer().eGet(element.eContainmentFeature()) : null;
    }

    void remove() {
        Element element = listed();
        if (element != null) {
            List<?> siblings = siblings(element);
            int index = siblings.indexOf(element);
            document.remove(element);
            if (!siblings.isEmpty()) {
                select(siblings.get(Math.min(index, siblings.size() - 1)));
            }
        }
    }

    void duplicate() {
        Element element = listed();
        if (element != null) {
            select(document.duplicate(element));
        }
    }

    void move(int by) {
        Element element = listed();
        if (element != null) {
            int to = siblings(element).indexOf(element) + by;
            if (to >= 0 && to < siblings(element).size()) {
                document.move(element, to);
                select(element);
            }
        }
    }

    private void enable() {
        Element element = listed();
        remove.setEnabled(element != null);
        duplicate.setEnabled(element != null);
        up.setEnabled(element != null && siblings(element).indexOf(element) > 0);
        down.setEnabled(element != null
                && siblings(element).indexOf(element) < siblings(element).size() - 1);
    }

    /** Shows the model as it is now, with marks where something is wrong. */
    void refresh(List<Problem> found) {
        problems = found;
        viewer.refresh();
        viewer.expandToLevel(2);
        enable();
    }

    private boolean hasErrors(Object node) {
        return problems.stream().anyMatch(problem -> problem.element() != null && isIn(problem.element(), node));
    }

    private static boolean isIn(Element element, Object node) {
        for (Object each = element; each instanceof Element part; each = part.eContainer()) {
            boolean inList = node instanceof Group group && part.eContainmentFeature() == group.list();
            if (part == node && !(part instanceof Session && part != element) || inList) {
                return true;
            }
        }
        return false;
    }
}
