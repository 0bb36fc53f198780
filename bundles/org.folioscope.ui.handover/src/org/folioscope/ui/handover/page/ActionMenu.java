// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.folioscope.base.Numbers;
import org.folioscope.handover.Handover;
import org.folioscope.handover.edit.EditAction;
import org.folioscope.handover.edit.EditActions;
import org.folioscope.model.Structure;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.handover.structure.StructureEditing;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.Icons;
import org.folioscope.ui.tree.LazyNode;

/** The context menu of the tree: where a structure lies, and what can be done to it beside changing single fields. */
final class ActionMenu {

    private final HandoverPane pane;
    private final StructureEditing editing;

    private ActionMenu(HandoverPane pane, StructureEditing editing) {
        this.pane = pane;
        this.editing = editing;
    }

    static void install(HandoverPane pane, StructureEditing editing) {
        ActionMenu menu = new ActionMenu(pane, editing);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(_ -> menu.fill(manager));
        pane.tree().control().setMenu(manager.createContextMenu(pane.tree().control()));
    }

    private void fill(MenuManager menu) {
        LazyNode node = pane.tree().selectedNode();
        if (node == null || !(node.value() instanceof Structure structure)) {
            return;
        }
        if (structure.getAddress() != -1) {
            Place place = new Place.Bytes(structure.getAddress(), Math.max(1, structure.getSize()));
            menu.add(action("Go to &Bytes", "memory", () -> pane.go(place)));
            String address = Numbers.hex(structure.getAddress());
            menu.add(action("&Copy Address " + address, null, () -> Copying.toClipboard(pane.getDisplay(), address)));
        }
        menu.add(new Separator());
        actions(node, structure)
                .forEach((action, handover) ->
                        menu.add(action(action.label(), null, () -> perform(action, handover, structure))));
    }

    /** What can be done to {@code structure}, in the order of menus. */
    private Map<EditAction, Handover> actions(LazyNode node, Structure structure) {
        Optional<Handover> handover = pane.handoverOf(node);
        if (handover.isEmpty()) {
            return Map.of();
        }
        Map<EditAction, Handover> actions = new LinkedHashMap<>();
        EditActions.of(handover.get(), structure).forEach(action -> actions.put(action, handover.get()));
        return actions;
    }

    private void perform(EditAction action, Handover handover, Structure structure) {
        List<EditAction.Input> inputs = action.inputs();
        Optional<Map<String, String>> values =
                inputs.isEmpty() ? Optional.of(Map.of()) : InputDialog.ask(pane.getShell(), action, structure);
        values.ifPresent(of -> editing.perform(action, handover, structure, of));
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }
}
