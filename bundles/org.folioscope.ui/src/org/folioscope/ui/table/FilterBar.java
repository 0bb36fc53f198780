// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.folioscope.query.Column;
import org.folioscope.query.QueryException;
import org.folioscope.query.RowFilter;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;

/**
 * The line above a table: the filter and how many rows pass it. What it can't understand it says in place, and keeps the
 * last filter that it understood.
 *
 * @param <R> what a row is
 */
public final class FilterBar<R> extends Composite {

    private final TableSpec<R> spec;
    private final Supplier<List<Column<R>>> visible;
    private final Text text;
    private final Label count;
    private Predicate<R> predicate = _ -> true;

    FilterBar(Composite parent, TableSpec<R> spec, Supplier<List<Column<R>>> visible, Runnable changed) {
        super(parent, SWT.NONE);
        this.spec = spec;
        this.visible = visible;
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(4, 2)
                .spacing(6, 0)
                .applyTo(this);
        new Label(this, SWT.NONE).setImage(Icons.image("filter"));
        text = new Text(this, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(
                "Filter " + spec.title().toLowerCase(Locale.ROOT) + ": word, column:text, column>number, -term");
        text.setToolTipText("Terms separated by blanks must all hold: word, column:text, column=value, column>4K,"
                + " column=n/a, -term.\nColumns: "
                + spec.columns().stream().map(Column::key).collect(Collectors.joining(", ")));
        AccessibleName.set(text, "Filter " + spec.title());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        count = new Label(this, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        text.addListener(SWT.Modify, _ -> understand(changed));
    }

    private void understand(Runnable changed) {
        try {
            predicate = RowFilter.parse(text.getText(), spec.columns(), visible.get());
            changed.run();
        } catch (QueryException e) {
            problem(e.getMessage());
        }
    }

    Predicate<R> predicate() {
        return predicate;
    }

    void count(int shown, int of, boolean reading) {
        String number = shown == of ? String.format("%,d", of) : String.format("%,d of %,d", shown, of);
        say(reading ? number + ", reading…" : number, number);
    }

    void problem(String sentence) {
        say("✖ " + sentence, sentence);
    }

    private void say(String what, String tooltip) {
        String shown = what.replace("&", "&&");
        if (!shown.equals(count.getText())) {
            count.setText(shown);
            count.setToolTipText(tooltip);
            layout(true);
        }
    }

    /** The filter's text, as typed. */
    public String getText() {
        return text.getText();
    }

    public void setText(String filter) {
        text.setText(filter);
    }

    /** What is said about the rows: their number, or what the filter lacks. */
    public String message() {
        return count.getText();
    }

    public void focus() {
        text.setFocus();
        text.selectAll();
    }
}
