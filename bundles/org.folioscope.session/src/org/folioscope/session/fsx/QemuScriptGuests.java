// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.fsx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.fsx.bisect.Bisection;
import org.folioscope.fsx.cache.CacheComparison;
import org.folioscope.fsx.cache.CacheDifference;
import org.folioscope.fsx.cache.Expectation;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Inode;
import org.folioscope.query.Lookup;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.launch.LaunchConfiguration;

/** Guests of QEMU. */
public final class QemuScriptGuests implements ScriptGuests {

    private static final long MEMORY = 256L << 20;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static FsxGuest guest(Request request) throws IOException {
        LaunchConfiguration configuration = LaunchConfiguration.named("fsx")
                .edit()
                .kernel(request.linux())
                .memory(MEMORY)
                .make();
        return new FsxGuest(configuration, request.file(), LIMIT);
    }

    @Override
    public ScriptOutcome run(Request request, Path image, Progress progress) throws IOException {
        RunReport report;
        try (FsxGuest guest = guest(request)) {
            report = guest.play(request.script(), request.options(), progress);
            guest.capture(CaptureFormat.ELF, image, progress);
        }
        Replay replay = report.replay(request.script(), request.options().model(), progress);
        if (report.status() == RunReport.LOST) {
            return new ScriptOutcome(report, replay, image, 0, List.of(), "the guest is lost, nothing was compared");
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), progress)) {
            Inode inode = new Lookup(snapshot.kernel()).inode(GuestFile.FILE, progress);
            CacheComparison comparison = new CacheComparison(snapshot.kernel(), inode, Expectation.of(replay));
            List<CacheDifference> differences = new ArrayList<>();
            comparison.run(progress, each -> {
                if (differences.size() < ScriptOutcome.MOST_DIFFERENCES) {
                    differences.add(each);
                }
            });
            return new ScriptOutcome(
                    report, replay, image, inode.getAddress(), List.copyOf(differences), comparison.summary());
        } catch (NoKernelException | QueryException e) {
            return new ScriptOutcome(report, replay, image, 0, List.of(), "nothing was compared: " + e.getMessage());
        }
    }

    @Override
    public Reduced bisect(Request request, Consumer<Bisection.Tried> watcher, Progress progress) throws IOException {
        FsxScript script = request.script();
        try (FsxGuest guest = guest(request)) {
            RunReport whole = guest.play(script, request.options(), progress);
            if (!whole.isFailure()) {
                return new Reduced(0, "", script.operations().size(), script, 1);
            }
            Bisection bisection = new Bisection(
                    script,
                    (part, stage) -> guest.play(part, request.options(), stage).status() == whole.status(),
                    watcher);
            FsxScript left = bisection.run(progress);
            return new Reduced(
                    whole.status(), whole.failure(), script.operations().size(), left, 1 + bisection.trials());
        }
    }
}
