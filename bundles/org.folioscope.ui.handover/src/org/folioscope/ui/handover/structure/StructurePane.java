// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.structure;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.Numbers;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.Structure;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.handover.grid.ChildSlots;
import org.folioscope.ui.handover.grid.FieldSlots;
import org.folioscope.ui.handover.grid.SlotCells;
import org.folioscope.ui.handover.grid.SlotGrid;
import org.folioscope.ui.hex.HexView;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;

/**
 * One structure: what it is and where it lies, what is amiss with it, its slots as a grid where it has many, its fields,
 * and its bytes.
 */
public final class StructurePane extends Composite {

    private final Label name;
    private final Link where;
    private final StyledText findings;
    private final Label message;
    private final SashForm sash;
    private final SlotGrid grid;
    private final FieldsTable fields;
    private final HexView hex;
    private Consumer<Place> follow = _ -> {};
    private Consumer<Structure> open = _ -> {};
    private StructureView shown;

    public StructurePane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite header = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 1).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        name = new Label(header, SWT.NONE);
        name.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        where = new Link(header, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
        where.addListener(SWT.Selection, _ -> followAddress());
        findings = new StyledText(header, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        AccessibleName.set(findings, "What is amiss with it");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(findings);
        sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        grid = new SlotGrid(sash);
        fields = new FieldsTable(sash);
        hex = new HexView(sash);
        sash.setWeights(40, 35, 25);
        message = new Label(this, SWT.NONE);
        AccessibleName.set(message, "Message");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .exclude(true)
                .applyTo(message);
        grid.onSelection(this::slotSelected);
        grid.onOpen(this::slotOpened);
        fields.onSelection(this::fieldSelected);
        fields.onFollow(address -> follow.accept(new Place.HandoverAt(address)));
        Copying.install(hex, () -> Copying.toClipboard(getDisplay(), hex.selectedText()), () -> {});
        sash.setVisible(false);
    }

    /** {@code by} goes to a place that the user asked for. */
    public void onFollow(Consumer<Place> by) {
        follow = by;
    }

    /** {@code by} shows a structure that the user opened in a grid. */
    public void onOpen(Consumer<Structure> by) {
        open = by;
    }

    /** {@code by} takes what was typed into a field. */
    public void onChange(BiConsumer<FieldValue, String> by) {
        fields.onChange(by);
    }

    /** Changes a field as if it were typed into its cell. */
    public void change(FieldValue field, String text) {
        fields.change(field, text);
    }

    public HexView hex() {
        return hex;
    }

    public FieldsTable fields() {
        return fields;
    }

    public SlotGrid grid() {
        return grid;
    }

    /** What is shown; null at first. */
    public StructureView shown() {
        return shown;
    }

    /** Shows a structure; the same read anew keeps its selection. */
    public void show(StructureView view) {
        boolean same = shown != null && shown.isOf(view.structure());
        shown = view;
        sash.setVisible(true);
        Structure structure = view.structure();
        String summary = structure.getSummary() == null ? "" : structure.getSummary();
        name.setText((structure.getName() + (summary.isEmpty() ? "" : "  –  " + summary)).replace("&", "&&"));
        name.setToolTipText(structure.getSource());
        where.setText(whereText(structure));
        showFindings(structure.getFindings());
        say("");
        grid.setVisible(view.cells() != null);
        if (view.cells() != null) {
            grid.show(view.cells());
        }
        fields.control().setVisible(!view.fields().isEmpty());
        fields.show(view.fields());
        boolean hasBytes = structure.getAddress() != -1 && structure.getSize() > 0;
        hex.setVisible(hasBytes || view.cells() != null);
        sash.layout();
        layout(true, true);
        if (hasBytes && !same) {
            hex.mark(structure.getAddress(), structure.getSize());
            hex.show(structure.getAddress());
        }
        hex.refresh();
    }

    private static String whereText(Structure structure) {
        String source = structure.getSource() == null || structure.getSource().isEmpty()
                ? ""
                : "  ·  " + structure.getSource().replace("&", "&&");
        if (structure.getAddress() == -1 || structure.getSize() == 0) {
            return structure.getKind() + source;
        }
        return structure.getKind() + "  ·  physical <a>" + Numbers.hex(structure.getAddress()) + "</a>  ·  "
                + Numbers.size(structure.getSize()) + source;
    }

    private void showFindings(List<Finding> of) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : of) {
            String rule = finding.getRule() == null || finding.getRule().isEmpty() ? "" : finding.getRule() + " ";
            String sign = switch (finding.getSeverity()) {
                case ERROR -> "✖ ";
                case WARNING -> "⚠ ";
                case INFORMATION -> "ℹ ";
            };
            text.append(text.isEmpty() ? "" : "\n").append(sign).append(rule).append(finding.getMessage());
        }
        findings.setText(text.toString());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .exclude(of.isEmpty())
                .applyTo(findings);
        findings.setVisible(!of.isEmpty());
    }

    /** Tells something about what was typed, in place; empty for nothing. */
    public void say(String sentence) {
        message.setText(sentence.replace("&", "&&"));
        message.setToolTipText(sentence);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .exclude(sentence.isEmpty())
                .applyTo(message);
        message.setVisible(!sentence.isEmpty());
        layout(true);
    }

    /** What was told last, or empty. */
    public String message() {
        return message.getText();
    }

    private void followAddress() {
        Structure structure = shown.structure();
        follow.accept(new Place.Bytes(structure.getAddress(), structure.getSize()));
    }

    private void fieldSelected(FieldValue field) {
        if (field != null && shown.structure().getAddress() != -1) {
            long address = shown.structure().getAddress() + field.getOffset();
            hex.mark(address, field.getSize());
            hex.show(address);
        }
    }

    private void slotSelected(int slot) {
        SlotCells cells = grid.cells();
        if (cells.model() instanceof FieldSlots of) {
            fields.select(of.field(slot));
        }
        long address = cells.model().address(slot);
        if (address != -1) {
            hex.mark(address, cells.model().length(slot));
            hex.show(address);
        }
    }

    private void slotOpened(int slot) {
        switch (grid.cells().model()) {
            case ChildSlots children -> open.accept(children.child(slot));
            case FieldSlots of -> fields.follow(of.field(slot));
            default -> {
                long address = grid.cells().model().target(slot);
                if (address != -1) {
                    follow.accept(new Place.HandoverAt(address));
                }
            }
        }
    }

    @Override
    public boolean setFocus() {
        return fields.control().isVisible() ? fields.control().setFocus() : grid.setFocus();
    }
}
