// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column.Kind;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelMap.BaseValue;

/** Every base address of a kernel, how it was derived and what it was held against. */
public final class BasesQuery implements TableQuery<BaseValue> {

    private static final List<Column<BaseValue>> COLUMNS = List.of(
            new Column<>("name", "Name", "As kernel people call it", Kind.TEXT, BaseValue::name),
            new Column<>("value", "Value", "The address or offset", Kind.ADDRESS, BaseValue::value),
            new Column<>(
                    "agrees",
                    "Agrees",
                    "no where the cross-check contradicts",
                    Kind.TEXT,
                    base -> base.crossCheck().isEmpty() ? null : base.agrees() ? "yes" : "no"),
            new Column<>("source", "Source", "Where it came from", Kind.TEXT, BaseValue::source),
            new Column<>(
                    "crosscheck",
                    "Cross-check",
                    "What it was held against",
                    Kind.TEXT,
                    base -> base.crossCheck().isEmpty() ? null : base.crossCheck()));

    private final KernelMap map;

    public BasesQuery(KernelMap map) {
        this.map = map;
    }

    @Override
    public String id() {
        return "bases";
    }

    @Override
    public String title() {
        return "Base addresses";
    }

    @Override
    public List<Column<BaseValue>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<BaseValue> each) {
        map.bases().forEach(each);
    }
}
