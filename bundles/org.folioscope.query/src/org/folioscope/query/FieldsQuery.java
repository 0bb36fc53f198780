// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.query.Column.Kind;

/** A structure of a handover, field by field. */
public final class FieldsQuery implements TableQuery<FieldRow> {

    private static final int DEFAULT_COLUMNS = 4;

    private static final List<Column<FieldRow>> COLUMNS = List.of(
            new Column<>(
                    "offset",
                    "Offset",
                    "From the structure's start, bytes",
                    Kind.COUNT,
                    row -> row.field().getOffset()),
            new Column<>(
                    "field",
                    "Field",
                    "As the format's source calls it",
                    Kind.TEXT,
                    row -> row.field().getName()),
            new Column<>(
                    "value",
                    "Value",
                    "As it is typed to change it",
                    Kind.TEXT,
                    row -> row.field().getText()),
            new Column<>(
                    "meaning",
                    "Meaning",
                    "What the value says here",
                    Kind.TEXT,
                    row -> row.field().getMeaning().isEmpty()
                            ? null
                            : row.field().getMeaning()),
            new Column<>("size", "Size", "Bytes", Kind.BYTES, row -> row.field().getSize()),
            new Column<>(
                    "address",
                    "Address",
                    "Physical address of the field",
                    Kind.ADDRESS,
                    row -> row.structure().getAddress() + row.field().getOffset()),
            new Column<>(
                    "link",
                    "Link",
                    "Physical address that the value leads to",
                    Kind.ADDRESS,
                    row -> row.field().getLink() == -1 ? null : row.field().getLink()),
            new Column<>("bits", "Bits", "Which bits, for a field of some only", Kind.TEXT, row -> bits(row.field())),
            new Column<>(
                    "help",
                    "Help",
                    "What it is for",
                    Kind.TEXT,
                    row -> row.field().getHelp()));

    private final Structure structure;

    /** @param structure null for the columns alone */
    public FieldsQuery(Structure structure) {
        this.structure = structure;
    }

    private static String bits(FieldValue field) {
        return field.getBitSize() == 0
                ? null
                : field.getBitOffset() + field.getBitSize() - 1 + ":" + field.getBitOffset();
    }

    @Override
    public String id() {
        return "fields";
    }

    @Override
    public String title() {
        return structure == null ? "Fields" : structure.getName();
    }

    @Override
    public List<Column<FieldRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<FieldRow>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<FieldRow>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<FieldRow> each) {
        for (FieldValue field : Structures.fields(structure)) {
            each.accept(new FieldRow(structure, field));
        }
    }
}
