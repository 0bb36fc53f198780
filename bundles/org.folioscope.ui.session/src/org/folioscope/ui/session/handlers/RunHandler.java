// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.session.report.ReportOpener;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.session.run.RunActions;

/** What is done to the run that is looked at; the command's id says what. */
public final class RunHandler extends AbstractHandler {

    private static final String PREFIX = "org.folioscope.ui.session.";

    @Override
    public Object execute(ExecutionEvent event) {
        OpenRun run = OpenRuns.instance().current();
        Shell shell = HandlerUtil.getActiveShell(event);
        if (run == null) {
            return null;
        }
        switch (event.getCommand().getId().substring(PREFIX.length())) {
            case "runNext" -> RunActions.runNext(shell, run);
            case "runAll" -> RunActions.runAll(shell, run);
            case "stop" -> RunActions.stop(run);
            case "repeat" -> RunActions.repeat(shell, run, run.selected(), false);
            case "report" -> ReportOpener.open(shell, run);
            default -> throw new IllegalStateException(event.getCommand().getId());
        }
        return null;
    }
}
