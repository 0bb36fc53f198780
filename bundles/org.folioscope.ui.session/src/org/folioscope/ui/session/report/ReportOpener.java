// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.session.evidence.Desktop;
import org.folioscope.ui.session.run.OpenRun;

/** Shows the report of a run with the desktop's browser. */
public final class ReportOpener {

    private ReportOpener() {}

    /** The report of a run at hand. */
    public static void open(Shell shell, OpenRun run) {
        open(shell, run.report());
    }

    /** A report that was written before. */
    public static void open(Shell shell, Path report) {
        ReadJob.start(
                "Looking for " + report.getFileName(),
                ReportOpener.class,
                _ -> Files.isRegularFile(report),
                there -> {
                    if (there) {
                        Desktop.open(shell, report);
                    } else {
                        MessageDialog.openInformation(
                                shell,
                                "Report",
                                "There is no report yet: it is written when all steps are over, when one fails, or "
                                        + "when the VM is ended. It will be here:\n\n" + report);
                    }
                },
                problem -> MessageDialog.openError(shell, "Report", problem.sentence()));
    }
}
