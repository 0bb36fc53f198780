// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.properties.Properties;
import org.folioscope.ui.target.actions.TargetAction;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.target.model.TargetsWatch;
import org.folioscope.ui.theme.AccessibleName;

/** The VMs: launched here, attached to, or found on this machine; and their snapshots. */
public final class TargetsView extends ViewPart {

    public static final String ID = "org.folioscope.ui.target.targets";

    /** Prefix of the ids of the commands for a VM. */
    private static final String COMMAND = "org.folioscope.ui.target.";

    private final Runnable listener = this::changed;
    private final Content content = new Content();
    private final Set<Object> shown = new HashSet<>();
    private ClickGuard guard;
    private TreeViewer viewer;
    private PropertySheetPage properties;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        viewer = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new TargetLabels()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleName.set(viewer.getTree(), "Targets");
        guard = new ClickGuard(viewer.getTree(), this::showChanges);
        viewer.addOpenListener(_ -> open());
        getSite().setSelectionProvider(viewer);
        menus();
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), new Action("Refresh") {
            @Override
            public void run() {
                TargetsWatch.now();
                OpenTargets.instance().all().forEach(OpenTargets.instance()::listSnapshots);
            }
        });
        OpenTargets.instance().addListener(listener);
        viewer.setInput(OpenTargets.instance());
        changed();
        TargetsWatch.whileVisible(viewer.getTree());
    }

    private void menus() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        for (String command : List.of("attach", "launch")) {
            bar.add(command(command, null));
        }
        bar.add(new Separator());
        for (String command : List.of("open", "freeze", "capture", "console")) {
            bar.add(command(command, null));
        }
    }

    private void fill(IMenuManager menu) {
        Object node = selected();
        group(menu, node, TargetAction.OPEN, TargetAction.CONSOLE);
        group(menu, node, TargetAction.FREEZE, TargetAction.CAPTURE);
        group(menu, node, TargetAction.SAVE_SNAPSHOT, TargetAction.LOAD_SNAPSHOT, TargetAction.DELETE_SNAPSHOT);
        group(menu, node, TargetAction.COPY_ADDRESS, TargetAction.END);
        menu.add(command("attach", null));
        menu.add(command("launch", null));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void group(IMenuManager menu, Object node, TargetAction... actions) {
        boolean any = false;
        for (TargetAction action : actions) {
            if (action.isFor(node)) {
                menu.add(command(id(action), action.label(node)));
                any = true;
            }
        }
        if (any) {
            menu.add(new Separator());
        }
    }

    private static String id(TargetAction action) {
        return switch (action) {
            case OPEN -> "open";
            case FREEZE -> "freeze";
            case CAPTURE -> "capture";
            case CONSOLE -> "console";
            case SAVE_SNAPSHOT -> "saveSnapshot";
            case LOAD_SNAPSHOT -> "loadSnapshot";
            case DELETE_SNAPSHOT -> "deleteSnapshot";
            case COPY_ADDRESS -> "copyAddress";
            case END -> "end";
        };
    }

    private CommandContributionItem command(String id, String label) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(getSite(), null, COMMAND + id, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }

    private Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    /** What a double click does: the live image of a VM, the state that a snapshot has saved, the others of a group. */
    private void open() {
        Object node = selected();
        String command = node instanceof SnapshotNode ? "loadSnapshot" : "open";
        boolean fits = node instanceof SnapshotNode || TargetAction.OPEN.isFor(node);
        if (!fits) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
            return;
        }
        try {
            getSite().getService(IHandlerService.class).executeCommand(COMMAND + command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private void changed() {
        guard.change();
    }

    private void showChanges() {
        Tree tree = viewer.getTree();
        if (tree.isDisposed()) {
            return;
        }
        viewer.refresh();
        for (Object root : content.getElements(null)) {
            if (content.hasChildren(root) && shown.add(root)) {
                viewer.setExpandedState(root, true);
            }
        }
        if (properties != null
                && properties.getControl() != null
                && !properties.getControl().isDisposed()) {
            properties.refresh();
        }
        int count = OpenTargets.instance().all().size();
        setContentDescription(
                tree.getItemCount() > 0
                        ? ""
                        : "No VM is known. Launch one, or attach to one by its QMP socket or GDB stub.");
        setTitleToolTip(count == 1 ? "1 VM" : count + " VMs");
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            properties = Properties.pageOf(TargetFacts::of);
            return type.cast(properties);
        }
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic(HelpTopic.WINDOW, "Targets"));
        }
        return super.getAdapter(type);
    }

    public TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        OpenTargets.instance().removeListener(listener);
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            OpenTargets targets = OpenTargets.instance();
            List<Object> roots = new ArrayList<>(targets.all());
            roots.addAll(targets.launches());
            if (!targets.others().isEmpty()) {
                roots.add(TargetLabels.OTHERS);
            }
            return roots.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case OpenTarget open ->
                    open.snapshots().stream()
                            .map(snapshot -> new SnapshotNode(open, snapshot))
                            .toArray();
                case String _ -> OpenTargets.instance().others().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return switch (element) {
                case SnapshotNode node -> node.target();
                case LocalQemu _ -> TargetLabels.OTHERS;
                default -> null;
            };
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
