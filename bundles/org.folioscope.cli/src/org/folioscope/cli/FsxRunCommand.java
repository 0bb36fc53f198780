// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.fsx.cache.CacheComparison;
import org.folioscope.fsx.cache.Expectation;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.query.Lookup;
import org.folioscope.query.QueryException;
import org.folioscope.query.ScriptDifferencesQuery;
import org.folioscope.session.fsx.FsxGuest;
import org.folioscope.session.fsx.GuestFile;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.target.capture.CaptureFormat;

/** Plays a script in a guest, and compares the file's page cache with what it should be. */
@SuppressWarnings("resource") // the call closes its streams
final class FsxRunCommand extends Command {

    FsxRunCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            Boots a guest (--linux own unless told) and plays SCRIPT there on a new file. The guest's memory is captured when
            all was played or something failed, before anything else happens; the answer is what the page cache holds that it
            should not. Of a guest that panicked there is no answer, but --capture keeps its memory. How it went is told on the
            standard error stream. Exit status 1 when the script failed or a byte differs.

            """ + Help.columns(new ScriptDifferencesQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        FsxScript script = FsxScripts.readValid(call, 0);
        RunOptions options = FsxGuests.options(call);
        Path folder = Files.createTempDirectory("folioscope-fsx");
        String kept = call.arguments().value(Option.CAPTURE);
        Path image = kept == null ? folder.resolve("guest.elf") : Path.of(kept);
        try (FsxGuest guest = FsxGuests.guest(call)) {
            RunReport report = play(guest, script, options, image, kept != null, call.progress());
            tell(report, call);
            return guest.isRunning() && compare(script, options, report, image, call)
                    ? ExitCode.FINDINGS
                    : report.isFailure() ? ExitCode.FINDINGS : ExitCode.OK;
        } finally {
            Files.deleteIfExists(folder.resolve("guest.elf"));
            Files.deleteIfExists(folder.resolve("guest.elf.registers.json"));
            Files.deleteIfExists(folder);
        }
    }

    /** @param always whether to capture a guest that did not survive the script, too */
    private static RunReport play(
            FsxGuest guest, FsxScript script, RunOptions options, Path image, boolean always, Progress progress)
            throws IOException {
        try {
            RunReport report = guest.play(script, options, progress);
            if (always || guest.isRunning()) {
                guest.capture(CaptureFormat.ELF, image, progress);
            }
            return report;
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
    }

    private static void tell(RunReport report, Call call) {
        if (!report.missing().isEmpty()) {
            call.errors()
                    .println("folioscope: the file system has no "
                            + report.missing().stream().map(Operation::text).collect(Collectors.joining(", ")));
        }
        if (report.atomic().exist()) {
            call.errors()
                    .println("folioscope: the file system writes "
                            + report.atomic().least() + " to " + report.atomic().most() + " bytes as one");
        }
        call.errors()
                .println(
                        "folioscope: " + (report.isFailure() ? FsxGuests.failure(report) : "all operations went well"));
    }

    /** Prints what differs; returns whether something does. */
    private static boolean compare(FsxScript script, RunOptions options, RunReport report, Path image, Call call)
            throws UsageException, QueryException, NoKernelException, IOException {
        Replay replay = report.replay(script, options.model(), call.progress());
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), call.progress())) {
            CacheComparison comparison = new CacheComparison(
                    snapshot.kernel(),
                    new Lookup(snapshot.kernel()).inode(GuestFile.FILE, call.progress()),
                    Expectation.of(replay));
            TablePrinter.print(new ScriptDifferencesQuery(comparison), call);
            call.errors().println("folioscope: " + comparison.summary());
            return comparison.differs();
        }
    }
}
