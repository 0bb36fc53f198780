// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.net.SocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.live.LocalQemus;

/** The QEMU processes of this machine. */
final class TargetListQuery implements TableQuery<LocalQemu> {

    private static final List<Column<LocalQemu>> COLUMNS = List.of(
            new Column<>("pid", "Process", "Process id", Kind.COUNT, LocalQemu::pid),
            new Column<>("name", "Name", "As -name says, else the program", Kind.TEXT, LocalQemu::name),
            new Column<>("memory", "Memory", "RAM that -m asks for, bytes", Kind.BYTES, qemu -> number(qemu.memory())),
            new Column<>(
                    "address",
                    "Address",
                    "What commands take in place of an image; n/a where nothing can be connected to",
                    Kind.TEXT,
                    qemu -> qemu.canAttach() ? "pid:" + qemu.pid() : null),
            new Column<>("qmp", "Monitor", "Where QMP listens", Kind.TEXT, qemu -> qmp(qemu.address())),
            new Column<>("gdb", "GDB stub", "Where GDB's protocol listens", Kind.TEXT, qemu -> gdb(qemu.address())),
            new Column<>("user", "User", "Whose process it is", Kind.TEXT, LocalQemu::user),
            new Column<>(
                    "ramfile",
                    "RAM file",
                    "The file that its RAM is mapped from, shared",
                    Kind.TEXT,
                    qemu -> qemu.ramFile().map(Path::toString).orElse(null)));

    private static Object number(OptionalLong value) {
        return value.isPresent() ? (Object) value.getAsLong() : null;
    }

    private static String qmp(TargetAddress address) {
        return address.qmp().isEmpty()
                ? null
                : place(TargetAddress.ofQmp(address.qmp().get()));
    }

    private static String gdb(TargetAddress address) {
        Optional<SocketAddress> gdb = address.gdb();
        return gdb.isEmpty() ? null : place(TargetAddress.ofGdb(gdb.get()));
    }

    /** Without "qmp:" or "gdb:". */
    private static String place(TargetAddress address) {
        return address.toString().substring(4);
    }

    @Override
    public String id() {
        return "targets";
    }

    @Override
    public String title() {
        return "Targets";
    }

    @Override
    public List<Column<LocalQemu>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<LocalQemu>> defaultColumns() {
        return COLUMNS.subList(0, 6);
    }

    @Override
    public List<Column<LocalQemu>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<LocalQemu> each) {
        LocalQemus.list().forEach(each);
    }
}
