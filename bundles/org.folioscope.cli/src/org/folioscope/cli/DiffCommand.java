// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.CountingRules;
import org.folioscope.compare.DifferenceFilter;
import org.folioscope.compare.DifferenceFilter.Order;
import org.folioscope.compare.DifferencesQuery;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Side;
import org.folioscope.compare.SideOpener;
import org.folioscope.compare.baseline.Baseline;
import org.folioscope.compare.baseline.BaselineCheck;
import org.folioscope.compare.baseline.BaselineException;
import org.folioscope.compare.baseline.BeyondQuery;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Compares two or three images, frames of flipbooks or VMs. */
@SuppressWarnings("resource") // the call closes its output, and the opener what it opened
final class DiffCommand extends Command {

    private static final int DEPTH = 3;

    DiffCommand(Description description) {
        super(description);
    }

    /** The command "diff". */
    static Command diff() {
        return new DiffCommand(new Description(
                "diff",
                "BEFORE AFTER [RESTORED]",
                2,
                3,
                "what became of files, handovers, preserved memory and page frames; exit status 1 when anything"
                        + " differs",
                "diff before.elf after.elf --only lost,changed",
                EnumSet.of(
                        Option.FORMAT,
                        Option.FILTER,
                        Option.COLUMNS,
                        Option.SORT,
                        Option.LIMIT,
                        Option.OUTPUT,
                        Option.DEPTH,
                        Option.ONLY,
                        Option.AT_LEAST,
                        Option.PAGES,
                        Option.EVERYTHING,
                        Option.BASELINE,
                        Option.WRITE_BASELINE,
                        Option.OVERWRITE,
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
            BEFORE and AFTER are images, frames of flipbooks (kexec.flip#2), dead kernels in images (after.elf@1) or VMs (pid:…,
            qmp:…, gdb:…); a third one, RESTORED,
            is compared, too: saved, after the kexec, after the restore. Things are matched by what they are, never by their
            addresses; column rule says how. Exit status 1 when they differ, or, with --baseline, when they differ beyond
            what it allows.

            """ + Help.columns(new DifferencesQuery(null, DifferenceFilter.ALL, 0, false, Progress.NONE));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Baseline baseline = baseline(call);
        DifferenceFilter filter = filter(call);
        List<Call> vms = new ArrayList<>();
        try (SideOpener opener = new SideOpener(call.openOptions())) {
            List<Side> sides = new ArrayList<>();
            for (int i = 0; i < call.operandCount(); i++) {
                sides.add(side(call, i, opener, vms));
            }
            Comparison comparison = Comparison.of(sides, rules(call));
            String file = call.arguments().value(Option.WRITE_BASELINE);
            if (file != null) {
                write(comparison, file, call);
                return ExitCode.OK;
            }
            head(comparison, call);
            if (baseline != null) {
                BeyondQuery query = new BeyondQuery(comparison, baseline, call.progress());
                TablePrinter.print(query, call);
                return query.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
            }
            int depth = (int) Math.min(call.number(Option.DEPTH, DEPTH), Integer.MAX_VALUE);
            boolean pages = call.arguments().has(Option.PAGES);
            TablePrinter.print(new DifferencesQuery(comparison, filter, depth, pages, call.progress()), call);
            return comparison.root().tally(call.progress()).differs() ? ExitCode.FINDINGS : ExitCode.OK;
        } finally {
            close(vms, call);
        }
    }

    /** Closes the calls about VMs, and tells of what was read while it changed. */
    static void close(List<Call> vms, Call call) throws IOException {
        for (Call vm : vms) {
            if (!vm.torn().isEmpty()) {
                call.errors().println("folioscope: " + vm.operand(0) + ": " + vm.torn());
            }
            vm.close();
        }
    }

    /** The side that the operand at {@code operand} names; the caller closes the calls in {@code vms}. */
    static Side side(Call call, int operand, SideOpener opener, List<Call> vms)
            throws IOException, UsageException, NoKernelException {
        String name = call.operand(operand);
        if (!LiveAddress.is(name)) {
            return opener.open(name, call.progress());
        }
        Call own = call.about(operand);
        vms.add(own);
        return Side.of(name, own.source());
    }

    /** The rules that the options choose. */
    static CountingRules rules(Call call) {
        CountingRules usual = CountingRules.DEFAULT;
        boolean all = call.arguments().has(Option.EVERYTHING);
        return new CountingRules(all, usual.volatileFacts(), usual.pageFrames());
    }

    private static DifferenceFilter filter(Call call) throws UsageException {
        String only = call.arguments().value(Option.ONLY);
        Set<Fate> fates = DifferenceFilter.DIFFERENCES.fates();
        if (only != null) {
            fates = EnumSet.noneOf(Fate.class);
            for (String word : only.split("[, ]+")) {
                try {
                    fates.add(Fate.of(word));
                } catch (IllegalArgumentException e) {
                    throw new UsageException(Option.ONLY.text + ": " + e.getMessage());
                }
            }
        } else if (call.arguments().has(Option.EVERYTHING)) {
            fates = EnumSet.allOf(Fate.class);
        }
        return new DifferenceFilter(fates, call.number(Option.AT_LEAST, 0), Order.CHANGE);
    }

    /** The baseline that the options name; null where they name none. */
    static Baseline baseline(Call call) throws IOException, UsageException {
        String file = call.arguments().value(Option.BASELINE);
        try {
            return file == null ? null : Baseline.read(Path.of(file));
        } catch (BaselineException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static void write(Comparison comparison, String file, Call call) throws IOException, UsageException {
        Path path = Path.of(file);
        if (Files.exists(path) && !call.arguments().has(Option.OVERWRITE)) {
            throw new UsageException(path + " is already there; replace it with " + Option.OVERWRITE.text);
        }
        Baseline baseline = BaselineCheck.of(comparison, call.progress());
        try {
            Files.writeString(
                    path,
                    baseline.text(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new OutputException(path + " can't be written: " + e.getMessage(), e);
        }
        call.errors().println("folioscope: " + baseline.rules().size() + " rules written to " + path);
    }

    /** What is compared by which rules: above a table for people. */
    private static void head(Comparison comparison, Call call) throws UsageException, IOException {
        if (call.format() != OutputFormat.TABLE) {
            return;
        }
        StringBuilder text = new StringBuilder(comparison.title()).append('\n');
        comparison
                .rules()
                .sentences()
                .forEach(each -> text.append("# ").append(each).append('\n'));
        text.append("# ").append(comparison.root().tally(call.progress())).append("\n\n");
        call.output().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
