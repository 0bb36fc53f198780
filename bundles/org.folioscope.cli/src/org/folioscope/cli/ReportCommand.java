// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Side;
import org.folioscope.compare.SideOpener;
import org.folioscope.compare.baseline.Baseline;
import org.folioscope.compare.baseline.BeyondQuery;
import org.folioscope.compare.report.ComparisonReport;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Tells the story between two or three images as one HTML page, or as JSON. */
@SuppressWarnings("resource") // the call closes its output, and the opener what it opened
final class ReportCommand extends Command {

    ReportCommand(Description description) {
        super(description);
    }

    /** The command "report". */
    static Command report() {
        return new ReportCommand(new Description(
                "report",
                "BEFORE AFTER [RESTORED]",
                2,
                3,
                "the story of a kexec as one HTML page: what was preserved and by whom, what was lost, findings new and"
                        + " gone, pictures; exit status 1 when anything differs",
                "report before.elf after.elf --output kexec.html",
                EnumSet.of(
                        Option.FORMAT,
                        Option.OUTPUT,
                        Option.EVERYTHING,
                        Option.BASELINE,
                        Option.BASE,
                        Option.HOLE,
                        Option.FRAME,
                        Option.FREEZE,
                        Option.DEBUG,
                        Option.HELP)));
    }

    @Override
    String details() {
        return """
            Writes one JSON document in place of the page with --format json, or where --output ends in .json. Exit status 1
            when the images differ, or, with --baseline, when they differ beyond what it allows.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Baseline baseline = DiffCommand.baseline(call);
        String file = call.arguments().value(Option.OUTPUT);
        boolean json = call.format() == OutputFormat.JSON
                || file != null && file.toLowerCase(Locale.ROOT).endsWith(".json");
        if (call.format() == OutputFormat.CSV) {
            throw new UsageException("a report is a page or JSON; for csv see \"folioscope diff\"");
        }
        List<Call> vms = new ArrayList<>();
        try (SideOpener opener = new SideOpener(call.openOptions())) {
            List<Side> sides = new ArrayList<>();
            for (int i = 0; i < call.operandCount(); i++) {
                sides.add(DiffCommand.side(call, i, opener, vms));
            }
            Comparison comparison = Comparison.of(sides, DiffCommand.rules(call));
            ComparisonReport report = ComparisonReport.read(comparison, !json, call.progress());
            if (json) {
                report.writeJson(call.output());
            } else {
                report.writeHtml(call.output());
            }
            boolean differs = baseline == null
                    ? report.tally().differs()
                    : !new BeyondQuery(comparison, baseline, call.progress()).isEmpty();
            return differs ? ExitCode.FINDINGS : ExitCode.OK;
        } finally {
            DiffCommand.close(vms, call);
        }
    }
}
