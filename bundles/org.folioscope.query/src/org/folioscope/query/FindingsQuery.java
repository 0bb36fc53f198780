// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.Finding;
import org.folioscope.query.Column.Kind;

/** What was found amiss so far, in the image and in a kernel's structures. */
public final class FindingsQuery implements TableQuery<Finding> {

    private static final int DEFAULT_COLUMNS = 4;

    static final List<Column<Finding>> COLUMNS = List.of(
            new Column<>(
                    "severity",
                    "Severity",
                    "error, warning or information",
                    Kind.TEXT,
                    finding -> finding.getSeverity().getName().toLowerCase(Locale.ROOT)),
            new Column<>(
                    "rule",
                    "Rule",
                    "Id of the rule; n/a for a reader's own remark",
                    Kind.TEXT,
                    finding -> finding.getRule() == null || finding.getRule().isEmpty() ? null : finding.getRule()),
            new Column<>("place", "Place", "Address or offset with its kind", Kind.TEXT, Finding::getPlace),
            new Column<>("message", "Message", "What was expected and what was found", Kind.TEXT, Finding::getMessage),
            new Column<>(
                    "object",
                    "Object",
                    "What it is about; n/a for the whole",
                    Kind.TEXT,
                    finding ->
                            finding.getObject() == null || finding.getObject().isEmpty() ? null : finding.getObject()),
            new Column<>(
                    "address",
                    "Address",
                    "Physical address of the bytes that it is about, where it is about some",
                    Kind.ADDRESS,
                    finding -> finding.getAddress() == -1 ? null : finding.getAddress()),
            new Column<>(
                    "length",
                    "Length",
                    "How many bytes",
                    Kind.BYTES,
                    finding -> finding.getAddress() == -1 ? null : finding.getLength()),
            new Column<>(
                    "evidence",
                    "Evidence",
                    "What was seen",
                    Kind.TEXT,
                    finding -> finding.getEvidence().isEmpty() ? null : String.join("; ", finding.getEvidence())));

    private final Snapshot snapshot;
    private final KernelSnapshot kernel;

    public FindingsQuery(Snapshot snapshot, KernelSnapshot kernel) {
        this.snapshot = snapshot;
        this.kernel = kernel;
    }

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public List<Column<Finding>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Finding>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Finding> each) {
        snapshot.image().getFindings().forEach(each);
        kernel.facts().getFindings().forEach(each);
    }
}
