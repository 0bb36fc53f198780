// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.StructView;
import org.folioscope.kernel.StructView.Value;
import org.folioscope.query.Column.Kind;

/** A struct in memory, member by member. */
public final class StructQuery implements TableQuery<Value> {

    private static final int DEFAULT_COLUMNS = 4;

    private final KernelSnapshot kernel;
    private final String type;
    private final long address;
    private final List<Column<Value>> columns;

    /**
     * @param type name of a struct or union, without those words
     * @param address virtual, bytes
     */
    public StructQuery(KernelSnapshot kernel, String type, long address) {
        this.kernel = kernel;
        this.type = type;
        this.address = address;
        columns = List.of(
                new Column<>("offset", "Offset", "From the struct's start, bytes", Kind.COUNT, value ->
                        (long) value.offset()),
                new Column<>("type", "Type", "As C writes it", Kind.TEXT, Value::type),
                new Column<>("member", "Member", "Its name, with dots for nested structs", Kind.TEXT, Value::name),
                new Column<>("value", "Value", "For people", Kind.TEXT, Value::value),
                new Column<>("size", "Size", "Bytes", Kind.BYTES, value -> (long) value.size()),
                new Column<>(
                        "address", "Address", "Its own address", Kind.ADDRESS, value -> this.address + value.offset()),
                new Column<>(
                        "target",
                        "Target",
                        "What a pointer points to",
                        Kind.ADDRESS,
                        value -> value.target() == 0 ? null : value.target()),
                new Column<>(
                        "targettype",
                        "Target type",
                        "The struct that it points to",
                        Kind.TEXT,
                        value -> value.targetType().isEmpty() ? null : value.targetType()));
    }

    @Override
    public String id() {
        return "struct";
    }

    @Override
    public String title() {
        return "struct " + type;
    }

    @Override
    public List<Column<Value>> columns() {
        return columns;
    }

    @Override
    public List<Column<Value>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Value> each) {
        StructView view = kernel.struct(type, address);
        view.members().forEach(each);
    }
}
