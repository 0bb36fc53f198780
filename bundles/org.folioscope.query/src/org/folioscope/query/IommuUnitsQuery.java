// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.iommu.IommuRegister;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.query.Column.Kind;

/** The IOMMUs with their registers: a row for each register. */
public final class IommuUnitsQuery implements TableQuery<IommuUnitsQuery.Row> {

    /**
     * A register.
     *
     * @param register null where none is known of the unit
     */
    public record Row(IommuUnit unit, IommuRegister register) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "unit", "Unit", "The IOMMU", Kind.TEXT, row -> row.unit().name()),
            new Column<>(
                    "kind",
                    "Kind",
                    "Its architecture",
                    Kind.TEXT,
                    row -> row.unit().kind().title()),
            new Column<>(
                    "base",
                    "Base",
                    "Physical address of its registers",
                    Kind.ADDRESS,
                    row -> row.unit().registerBase() == -1 ? null : row.unit().registerBase()),
            new Column<>(
                    "register",
                    "Register",
                    "As the manual calls it",
                    Kind.TEXT,
                    row -> row.register() == null ? null : row.register().name()),
            new Column<>(
                    "value",
                    "Value",
                    "What it held",
                    Kind.ADDRESS,
                    row -> row.register() == null ? null : row.register().value()),
            new Column<>(
                    "meaning",
                    "Meaning",
                    "What that says",
                    Kind.TEXT,
                    row -> row.register() == null ? null : row.register().meaning()),
            new Column<>(
                    "source",
                    "Source",
                    "Where it was read",
                    Kind.TEXT,
                    row -> row.register() == null ? null : row.register().source()));

    private final Iommus iommus;

    public IommuUnitsQuery(Iommus iommus) {
        this.iommus = iommus;
    }

    @Override
    public String id() {
        return "iommu-units";
    }

    @Override
    public String title() {
        return "IOMMUs and their registers";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        for (IommuUnit unit : iommus.units()) {
            if (unit.registers().isEmpty()) {
                each.accept(new Row(unit, null));
            }
            unit.registers().forEach(register -> each.accept(new Row(unit, register)));
        }
    }
}
