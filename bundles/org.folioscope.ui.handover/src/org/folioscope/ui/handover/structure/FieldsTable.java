// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.structure;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.base.Numbers;
import org.folioscope.model.FieldValue;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * The fields of a structure: offset, name, value, what the value means and where it leads. F2, Enter and a double click
 * change a value; Ctrl+click and F3 follow a link.
 */
public final class FieldsTable {

    private enum Column {
        OFFSET("Offset", 100),
        NAME("Field", 170),
        VALUE("Value", 250),
        MEANING("Meaning", 300),
        LINK("Leads to", 150);

        final String title;
        final int width;

        Column(String title, int width) {
            this.title = title;
            this.width = width;
        }
    }

    private final TableViewer viewer;
    private Consumer<Long> follow = _ -> {};
    private BiConsumer<FieldValue, String> change = (_, _) -> {};

    public FieldsTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        AccessibleName.set(table, "Fields");
        for (Column column : Column.values()) {
            add(column);
        }
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        editByKeys();
        table.addListener(SWT.MouseUp, this::click);
        table.addListener(SWT.KeyDown, this::key);
        Copying.install(table, this::copy, table::selectAll);
    }

    private void add(Column column) {
        TableViewerColumn each = new TableViewerColumn(viewer, SWT.NONE);
        each.getColumn().setText(column.title);
        each.getColumn().setWidth(column.width);
        each.setLabelProvider(new Labels(column));
        if (column == Column.VALUE) {
            each.setEditingSupport(new Editing());
        }
    }

    private void editByKeys() {
        TableViewerFocusCellManager cells =
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            }
        };
        TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    public Table control() {
        return viewer.getTable();
    }

    /** {@code by} takes the physical address that a link leads to. */
    public void onFollow(Consumer<Long> by) {
        follow = by;
    }

    /** {@code by} takes what was typed into a field. */
    public void onChange(BiConsumer<FieldValue, String> by) {
        change = by;
    }

    /** Hands on {@code text} as if it were typed into the value of {@code field}. */
    public void change(FieldValue field, String text) {
        change.accept(field, text);
    }

    /** {@code listener} takes the first selected field, or null. */
    public void onSelection(Consumer<FieldValue> listener) {
        viewer.addSelectionChangedListener(_ -> listener.accept(selected()));
    }

    /** The first selected field, or null. */
    public FieldValue selected() {
        return (FieldValue) viewer.getStructuredSelection().getFirstElement();
    }

    /** Shows other fields; where they have the names of those before, the selected ones stay so. */
    public void show(List<FieldValue> fields) {
        FieldValue before = selected();
        int top = viewer.getTable().getTopIndex();
        viewer.setInput(fields);
        if (before != null) {
            fields.stream()
                    .filter(each -> each.getName().equals(before.getName()) && each.getOffset() == before.getOffset())
                    .findFirst()
                    .ifPresent(same -> {
                        viewer.setSelection(new StructuredSelection(same), false);
                        viewer.getTable().setTopIndex(top);
                    });
        }
    }

    /** Selects a field and brings it into view. */
    public void select(FieldValue field) {
        viewer.setSelection(new StructuredSelection(field), true);
    }

    /** Opens the editor of the selected field's value. */
    public void edit() {
        FieldValue field = selected();
        if (field != null) {
            viewer.editElement(field, Column.VALUE.ordinal());
        }
    }

    private void click(Event event) {
        if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0) {
            TableItem item = viewer.getTable().getItem(new Point(event.x, event.y));
            if (item != null) {
                follow((FieldValue) item.getData());
            }
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F3) {
            follow(selected());
        }
    }

    /** Follows the link of {@code field}, where it has one. */
    public void follow(FieldValue field) {
        if (field != null && field.getLink() != -1) {
            follow.accept(field.getLink());
        }
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (Object each : viewer.getStructuredSelection().toArray()) {
            FieldValue field = (FieldValue) each;
            String link = text(field, Column.LINK);
            text.append(text(field, Column.OFFSET))
                    .append('\t')
                    .append(field.getName())
                    .append('\t')
                    .append(text(field, Column.VALUE))
                    .append('\t')
                    .append(text(field, Column.MEANING))
                    .append(link.isEmpty() ? "" : "\t" + link)
                    .append('\n');
        }
        Copying.toClipboard(viewer.getTable().getDisplay(), text.toString());
    }

    private static String text(FieldValue field, Column column) {
        String text = switch (column) {
            case OFFSET ->
                Numbers.hex(field.getOffset())
                        + (field.getBitSize() == 0
                                ? ""
                                : ":" + (field.getBitOffset() + field.getBitSize() - 1) + "–" + field.getBitOffset());
            case NAME -> field.getName();
            case VALUE -> field.getText();
            case MEANING -> field.getMeaning();
            case LINK -> field.getLink() == -1 ? "" : Numbers.hex(field.getLink());
        };
        return text == null ? "" : text;
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Column column;

        Labels(Column column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return text((FieldValue) element, column);
        }

        @Override
        public Font getFont(Object element) {
            return switch (column) {
                case OFFSET, VALUE, LINK -> JFaceResources.getTextFont();
                case NAME, MEANING -> null;
            };
        }

        @Override
        public Color getForeground(Object element) {
            return switch (column) {
                case LINK -> Palette.current().link();
                case OFFSET -> Palette.current().dim();
                case VALUE ->
                    ((FieldValue) element).isEditable()
                            ? null
                            : Palette.current().dim();
                case NAME, MEANING -> null;
            };
        }

        @Override
        public String getToolTipText(Object element) {
            FieldValue field = (FieldValue) element;
            String help = field.getHelp() == null || field.getHelp().isEmpty() ? field.getName() : field.getHelp();
            String size = field.getBitSize() == 0 ? field.getSize() + " bytes" : field.getBitSize() + " bits";
            return switch (column) {
                case LINK -> field.getLink() == -1 ? null : "Ctrl+click or F3 goes there";
                case VALUE -> help + "\n" + size + (field.isEditable() ? "; F2 changes it" : "; can't be changed");
                case OFFSET, NAME, MEANING -> help + "\n" + size;
            };
        }
    }

    private final class Editing extends EditingSupport {

        private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

        Editing() {
            super(viewer);
            editor.getControl().setFont(JFaceResources.getTextFont());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return ((FieldValue) element).isEditable();
        }

        @Override
        protected Object getValue(Object element) {
            return text((FieldValue) element, Column.VALUE);
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (!value.equals(getValue(element))) {
                change.accept((FieldValue) element, value.toString());
            }
        }
    }
}
