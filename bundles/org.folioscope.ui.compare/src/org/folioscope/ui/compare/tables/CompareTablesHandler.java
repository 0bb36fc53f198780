// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.tables;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.ShownTables;

/** Compare > Compare Tables…: two tables of one kind that are in the window. */
public final class CompareTablesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<QueryTable<?>> tables = ShownTables.all();
        List<QueryTable<?>> paired = tables.stream()
                .filter(table -> tables.stream()
                        .anyMatch(other -> other != table && TableChoiceDialog.areOfOneKind(table, other)))
                .toList();
        if (paired.isEmpty()) {
            MessageDialog.openInformation(
                    shell,
                    "Compare Tables",
                    "There are no two tables of one kind in the window. Open the same page of two images first.");
            return null;
        }
        TableChoiceDialog dialog = new TableChoiceDialog(shell, paired);
        dialog.open();
        if (dialog.choice() != null) {
            show(event, dialog.choice());
        }
        return null;
    }

    private static void show(ExecutionEvent event, TableChoice choice) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event)
                            .getActivePage()
                            .showView(TableComparisonView.ID)
                    instanceof TableComparisonView view) {
                view.show(choice);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("the comparison can't be shown: " + e.getMessage(), e);
        }
    }
}
