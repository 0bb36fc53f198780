// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.target.snapshots.VmSnapshots;

/** Lists, saves, loads and deletes the saved states of a VM. */
@SuppressWarnings("resource") // the call closes what it opens
final class TargetSnapshotCommand extends Command {

    TargetSnapshotCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            VM snapshots lie in the VM's qcow2 disks; a VM launched by Folioscope has one for them. The VM stands still while
            a state is saved or loaded and goes on if it ran before. A mounted 9p share has to be unmounted in the guest.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        String what = call.operand(1);
        boolean list = what.equals("list");
        if (!list && !List.of("save", "load", "delete").contains(what)) {
            throw new UsageException(
                    "\"target snapshot\": expected list, save, load or delete, found \"" + what + "\"");
        }
        if (list != (call.operandCount() == 2)) {
            throw new UsageException(
                    list
                            ? "\"target snapshot … list\" takes no name"
                            : "\"target snapshot … " + what + "\" needs a name");
        }
        LiveCall live = call.live();
        if (live == null) {
            throw new UsageException(
                    "\"" + call.operand(0) + "\" is no address of a VM; see \"folioscope target attach --help\"");
        }
        try {
            Qmp qmp = live.target()
                    .qmp()
                    .orElseThrow(
                            () -> new TargetException("VM snapshots need the VM's monitor: give its address too, as"
                                    + " in qmp:/SOCKET," + call.operand(0)));
            VmSnapshots snapshots = new VmSnapshots(qmp);
            if (list) {
                TablePrinter.print(new Table(snapshots.list()), call);
                return ExitCode.OK;
            }
            call.output().write((change(snapshots, what, call) + "\n").getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        } catch (BrokenPipeException | OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
    }

    private static String change(VmSnapshots snapshots, String what, Call call) throws IOException {
        String name = call.operand(2);
        long start = System.nanoTime();
        String done = switch (what) {
            case "save" ->
                "saved \"" + name + "\", "
                        + Numbers.size(snapshots.save(name, call.progress()).bytes());
            case "load" -> {
                snapshots.load(name, call.progress());
                yield "went back to \"" + name + "\"";
            }
            default -> {
                snapshots.delete(name, call.progress());
                yield "deleted \"" + name + "\"";
            }
        };
        return done + String.format(Locale.ROOT, " in %.2f s", (System.nanoTime() - start) / 1e9);
    }

    private record Table(List<VmSnapshot> snapshots) implements TableQuery<VmSnapshot> {

        @Override
        public String id() {
            return "snapshots";
        }

        @Override
        public String title() {
            return "VM snapshots";
        }

        @Override
        public List<Column<VmSnapshot>> columns() {
            return List.of(
                    new Column<>("name", "Name", "As it was saved", Kind.TEXT, VmSnapshot::name),
                    new Column<>(
                            "time",
                            "Time",
                            "When it was saved",
                            Kind.TEXT,
                            snapshot -> snapshot.time().toString()),
                    new Column<>(
                            "clock",
                            "VM clock",
                            "How long the VM had run by then, in seconds",
                            Kind.TEXT,
                            snapshot -> String.format(
                                    Locale.ROOT, "%.3f", snapshot.vmClock().toMillis() / 1e3)),
                    new Column<>("size", "Size", "Memory and devices, bytes", Kind.BYTES, VmSnapshot::bytes));
        }

        @Override
        public void run(Progress progress, Consumer<VmSnapshot> each) {
            snapshots.forEach(each);
        }
    }
}
