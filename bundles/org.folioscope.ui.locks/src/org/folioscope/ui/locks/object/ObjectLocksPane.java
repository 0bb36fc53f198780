// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.object;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.folioscope.locks.Locks;
import org.folioscope.query.Column;
import org.folioscope.query.ObjectLocksQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.details.LockFacts;
import org.folioscope.ui.locks.found.LockedObject;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.AccessibleName;

/** All locks of one object, held or not, a row each. */
public final class ObjectLocksPane extends Composite {

    private static final String HINT =
            "Select an inode, a file system, an open file or a folio on any page, and press Ctrl+K"
                    + " (Navigate > Show Locks), or ask for its locks in the context menu of its row.";

    private final Link words;
    private final QueryTable<ObjectLocksQuery.Row> table;
    private LockedObject shown;

    public ObjectLocksPane(Composite parent, ImageEditor editor) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        words = new Link(this, SWT.NONE);
        AccessibleName.set(words, "Whose locks they are");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(words);
        words.addListener(SWT.Selection, _ -> place().ifPresent(editor::go));
        ObjectLocksQuery query = new ObjectLocksQuery(List.of(), null);
        table = new QueryTable<>(
                this,
                new TableSpec<>(
                        "object-locks",
                        query.title(),
                        query.columns(),
                        List.of("member", "lock", "state", "owner", "waiters", "object", "struct", "address"),
                        ObjectLocksPane::placeOf,
                        row -> Optional.of(
                                LockFacts.memoryOf(row.lock().kind(), row.lock().address()))),
                editor.image(),
                editor::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        say(HINT);
    }

    private static Optional<Place> placeOf(ObjectLocksQuery.Row row, Column<ObjectLocksQuery.Row> column) {
        return switch (column.key()) {
            case "object" -> LockFacts.objectOf(row.lock().place());
            case "owner" -> Optional.ofNullable(row.holder()).map(holder -> new Place.TaskAt(holder.address()));
            case "address" ->
                Optional.of(LockFacts.memoryOf(row.lock().kind(), row.lock().address()));
            default -> Optional.empty();
        };
    }

    /** Where the object is shown. */
    private Optional<Place> place() {
        return shown == null || shown.locks().isEmpty()
                ? Optional.empty()
                : LockFacts.objectOf(shown.locks().getFirst().place());
    }

    /** Shows the locks of {@code object}. @param renewed whether it is the one shown before, read anew */
    public void show(LockedObject object, Locks tasks, boolean renewed) {
        shown = object;
        if (object.locks().isEmpty()) {
            say("There is no " + object.title() + " in this kernel whose locks could be read.");
            table.clear();
            return;
        }
        long held = object.locks().stream()
                .filter(each -> each.state() != null && each.state().isHeld())
                .count();
        say(String.format(
                "<a>%s</a>: %,d locks, its super block's included; %,d held.",
                object.title().replace("&", "&&").replace("<", "‹"),
                object.locks().size(),
                held));
        ObjectLocksQuery query = new ObjectLocksQuery(object.locks(), tasks);
        if (renewed) {
            table.refresh(query);
        } else {
            table.run(query);
        }
    }

    /** Says how to come to the locks of an object. */
    public void sayHint() {
        if (shown == null) {
            say(HINT);
        }
    }

    /** Says something instead. */
    public void say(String sentence) {
        if (!isDisposed()) {
            words.setText(sentence);
            layout();
        }
    }

    /** The object whose locks are shown; null for none. */
    public LockedObject shown() {
        return shown;
    }

    public QueryTable<ObjectLocksQuery.Row> table() {
        return table;
    }

    /** What is said above the table, with the marks of links. */
    public String words() {
        return words.getText();
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
