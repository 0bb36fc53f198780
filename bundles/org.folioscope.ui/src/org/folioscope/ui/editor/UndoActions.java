// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.folioscope.ui.images.ImageEdits;

/** Undo and redo of what the user has changed in an image. */
final class UndoActions {

    private final ImageEdits edits;
    private final Action undo;
    private final Action redo;

    UndoActions(ImageEdits edits) {
        this.edits = edits;
        undo = action(CommandStack::canUndo, CommandStack::undo);
        redo = action(CommandStack::canRedo, CommandStack::redo);
        update();
    }

    private Action action(Predicate<CommandStack> possible, Consumer<CommandStack> run) {
        return new Action() {
            @Override
            public void run() {
                CommandStack commands = edits.commands();
                if (commands != null && possible.test(commands)) {
                    run.accept(commands);
                }
            }
        };
    }

    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    /** Says what can be taken back now. */
    void update() {
        CommandStack commands = edits.commands();
        show(undo, "Undo", commands != null && commands.canUndo() ? commands.getUndoCommand() : null);
        show(redo, "Redo", commands != null && commands.canRedo() ? commands.getRedoCommand() : null);
    }

    private static void show(Action action, String what, Command command) {
        action.setEnabled(command != null);
        action.setText(command == null ? what : what + " " + command.getLabel());
    }
}
