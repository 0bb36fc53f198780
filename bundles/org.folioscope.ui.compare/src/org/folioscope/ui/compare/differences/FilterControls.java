// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.folioscope.compare.CountingRules;
import org.folioscope.compare.DifferenceFilter;
import org.folioscope.compare.DifferenceFilter.Order;
import org.folioscope.compare.Fate;
import org.folioscope.ui.theme.AccessibleName;

/** What of the differences is shown, in which order, and by which rules is counted. */
final class FilterControls extends Composite {

    private static final String[] ORDERS = {"largest change first", "as they come", "by name"};
    private static final Order[] ORDER = {Order.CHANGE, Order.NATURAL, Order.NAME};

    private final List<Set<Fate>> choices = new ArrayList<>();
    private final Combo show;
    private final Spinner least;
    private final Combo sort;
    private final Button pseudo;
    private final Button facts;

    /**
     * @param filter is told when another filter or order was chosen
     * @param rules is told when other rules were chosen
     */
    FilterControls(Composite parent, Runnable filter, Runnable rules) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL); // wraps where the window is narrow
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 8;
        setLayout(layout);
        label("Show");
        show = combo("What is shown", filter);
        choice("what differs", DifferenceFilter.DIFFERENCES.fates());
        choice("everything", EnumSet.allOf(Fate.class));
        choice("new only", EnumSet.of(Fate.GAINED));
        choice("gone only", EnumSet.of(Fate.LOST));
        for (Fate fate : Fate.values()) {
            if (fate != Fate.GAINED && fate != Fate.LOST) {
                choice(fate.word() + " only", EnumSet.of(fate));
            }
        }
        show.select(0);
        label("with at least");
        least = new Spinner(this, SWT.BORDER);
        least.setValues(0, 0, Integer.MAX_VALUE, 0, 1, 100);
        least.setToolTipText("Pages that have to have that fate; 0 shows objects without pages, too");
        AccessibleName.set(least, "Least pages");
        least.addListener(SWT.Selection, _ -> filter.run());
        label("pages,");
        sort = combo("Order", filter);
        sort.setItems(ORDERS);
        sort.select(0);
        pseudo = check("&Pseudo file systems", "Files of proc, sysfs, sockets and the like are compared, too", rules);
        facts = check(
                "&Times and references",
                "Times of access, reference counts and addresses count as changes, too",
                rules);
    }

    private void label(String text) {
        new Label(this, SWT.NONE).setText(text);
    }

    private Combo combo(String name, Runnable changed) {
        Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.set(combo, name);
        combo.addListener(SWT.Selection, _ -> changed.run());
        return combo;
    }

    private Button check(String text, String tooltip, Runnable changed) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, _ -> changed.run());
        return button;
    }

    private void choice(String text, Set<Fate> fates) {
        show.add(text);
        choices.add(fates);
    }

    DifferenceFilter filter() {
        return new DifferenceFilter(
                choices.get(show.getSelectionIndex()), least.getSelection(), ORDER[sort.getSelectionIndex()]);
    }

    CountingRules rules() {
        return new CountingRules(pseudo.getSelection(), facts.getSelection(), CountingRules.DEFAULT.pageFrames());
    }

    /** Shows what has {@code fate} alone. */
    void showOnly(Fate fate) {
        show.select(choices.indexOf(EnumSet.of(fate)));
        least.setSelection(0);
    }

    /** The choice of what is shown. */
    Combo show() {
        return show;
    }

    /** The choice of how many pages. */
    Spinner least() {
        return least;
    }
}
