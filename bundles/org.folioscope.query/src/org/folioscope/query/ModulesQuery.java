// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column.Kind;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelModule;

/** The loaded modules. */
public final class ModulesQuery implements TableQuery<KernelModule> {

    private static final List<Column<KernelModule>> COLUMNS = List.of(
            new Column<>("name", "Name", "As in lsmod", Kind.TEXT, KernelModule::name),
            new Column<>("start", "Start", "Lowest address of its memory", Kind.ADDRESS, KernelModule::start),
            new Column<>("size", "Size", "All its memory together, bytes", Kind.BYTES, KernelModule::size),
            new Column<>(
                    "types",
                    "Types",
                    "Whether its BTF was read",
                    Kind.TEXT,
                    module -> module.hasTypes() ? "yes" : "no"),
            new Column<>("module", "Address", "Address of its struct module", Kind.ADDRESS, KernelModule::address));

    private final KernelMap map;

    public ModulesQuery(KernelMap map) {
        this.map = map;
    }

    @Override
    public String id() {
        return "modules";
    }

    @Override
    public String title() {
        return "Modules";
    }

    @Override
    public List<Column<KernelModule>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<KernelModule> each) {
        map.modules().forEach(each);
    }
}
