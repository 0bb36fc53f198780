// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the locking rules; the command whose id ends in "import" asks for another kernel's document first. */
public final class RulesHandler extends AbstractHandler {

    private static final String IMPORT = ".import";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (!event.getCommand().getId().endsWith(IMPORT)) {
                RulesEditor.open();
                return null;
            }
            Shell shell = HandlerUtil.getActiveShell(event);
            Path file = RulesImport.ask(shell);
            if (file != null) {
                RulesEditor.open().add(file);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("the locking rules can't be shown: " + e.getMessage(), e);
        }
    }
}
