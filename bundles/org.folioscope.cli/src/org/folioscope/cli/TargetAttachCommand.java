// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.query.Column;
import org.folioscope.query.Fact;
import org.folioscope.query.InfoQuery;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.target.Target;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.qmp.Qmp;

/** Tells what a VM is, how its memory is read and why so, and the first facts about its kernel. */
@SuppressWarnings("resource") // the call closes what it opens
final class TargetAttachCommand extends Command {

    TargetAttachCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            ADDRESS is pid:PROCESS, qmp:/SOCKET, qmp:HOST:PORT, gdb:HOST:PORT or gdb:/SOCKET; several for the same VM are
            joined by commas. Every command about an image takes one in place of IMAGE.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        LiveCall live = call.live();
        if (live == null) {
            throw new UsageException("\"" + call.operand(0) + "\" is no address of a VM: expected pid:PROCESS,"
                    + " qmp:/SOCKET, qmp:HOST:PORT, gdb:HOST:PORT or gdb:/SOCKET");
        }
        List<Fact> facts = new ArrayList<>();
        try {
            describe(live.target(), live.image(call.progress()), facts);
        } catch (TargetFailure e) {
            throw e;
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
        try {
            Snapshot snapshot = live.snapshot(call.progress());
            new InfoQuery(snapshot.memory(), snapshot.kernel()).run(call.progress(), facts::add);
        } catch (NoKernelException e) {
            TablePrinter.print(new Facts(facts), call);
            call.errors().println("folioscope: " + e.getMessage());
            return ExitCode.FINDINGS;
        }
        TablePrinter.print(new Facts(facts), call);
        return ExitCode.OK;
    }

    private static void describe(Target target, LiveImage image, List<Fact> facts) throws IOException {
        tell(facts, "name", target.name(), null);
        tell(facts, "address", target.address().toString(), null);
        tell(facts, "qemu", target.qmp().map(Qmp::version).orElse(null), null);
        tell(facts, "vmstate", target.runState().toString(), null);
        tell(
                facts,
                "reading",
                image.source(),
                image.whyNotFaster().isEmpty() ? "the fastest way" : String.join("; ", image.whyNotFaster()));
    }

    private static void tell(List<Fact> facts, String key, String value, String source) {
        facts.add(new Fact(key, value, source));
    }

    /** Facts that are known already. */
    private record Facts(List<Fact> facts) implements TableQuery<Fact> {

        @Override
        public String id() {
            return "target";
        }

        @Override
        public String title() {
            return "Target";
        }

        @Override
        public List<Column<Fact>> columns() {
            return new InfoQuery(null, null).columns();
        }

        @Override
        public void run(Progress progress, Consumer<Fact> each) {
            facts.forEach(each);
        }
    }
}
