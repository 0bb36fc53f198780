// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.method.OperationsTable;
import org.folioscope.query.Column.Kind;

/** The operations tables of file systems in memory. */
public final class OperationsTablesQuery implements TableQuery<OperationsTable> {

    private static final List<Column<OperationsTable>> COLUMNS = List.of(
            new Column<>("type", "Struct", "Which kind of table", Kind.TEXT, OperationsTable::type),
            new Column<>("table", "Table", "Its symbol", Kind.TEXT, OperationsTable::symbol),
            new Column<>(
                    "filesystems",
                    "File systems",
                    "Those whose objects point to it; empty where none was seen to",
                    Kind.TEXT,
                    table -> String.join(", ", table.fileSystems())),
            new Column<>("found", "Found by", "How it was found", Kind.TEXT, OperationsTable::evidence),
            new Column<>("address", "Address", "Virtual", Kind.ADDRESS, OperationsTable::address));

    private final Methods methods;

    public OperationsTablesQuery(Methods methods) {
        this.methods = methods;
    }

    @Override
    public String id() {
        return "operations-tables";
    }

    @Override
    public String title() {
        return "Operations tables";
    }

    @Override
    public List<Column<OperationsTable>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<OperationsTable> each) {
        for (OperationsTable table : methods.tables()) {
            progress.check();
            each.accept(table);
        }
    }
}
