// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.PrintStream;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.kernel.KernelSnapshot;

/** What was found amiss while a command ran: told on the standard error stream, and by the exit status. */
@SuppressWarnings("resource") // nobody closes the standard error stream
final class Remarks {

    /** More are counted, not told. */
    private static final int TOLD = 10;

    private Remarks() {}

    static ExitCode tell(Call call) {
        if (!call.torn().isEmpty()) {
            call.errors().println("folioscope: " + call.torn() + " (--freeze pauses it)");
        }
        KernelSnapshot kernel = call.kernelInUse();
        if (kernel == null) {
            return ExitCode.OK;
        }
        int count = 0;
        PrintStream errors = call.errors();
        for (Diagnostic finding : kernel.findings()) {
            if (finding.severity() == Severity.INFORMATION) {
                continue;
            }
            if (++count <= TOLD) {
                errors.println("folioscope: " + finding);
            }
        }
        if (count > TOLD) {
            errors.println("folioscope: and " + (count - TOLD) + " more findings; \"folioscope findings\" lists them");
        }
        return count > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
