// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.ui.theme.AccessibleName;

/** A short list of files or folders with buttons to add and to remove. */
final class FileList extends Composite {

    /** How an entry of the list is asked for. */
    interface Entries {

        /** Asks for a new entry, as a text of the list; empty where the user would rather not. */
        Optional<String> ask(Shell shell);
    }

    private final org.eclipse.swt.widgets.List list;
    private final Button remove;

    FileList(Composite parent, String title, Entries entries, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(this);
        list = new org.eclipse.swt.widgets.List(this, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleName.set(list, title);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(1, 2)
                .hint(200, 2 * list.getItemHeight())
                .applyTo(list);
        button(
                "Add…",
                "Add to " + title,
                () -> entries.ask(getShell()).ifPresent(text -> {
                    list.add(text);
                    changed.run();
                }));
        remove = button("Remove", "Remove from " + title, () -> {
            list.remove(list.getSelectionIndex());
            enable();
            changed.run();
        });
        list.addListener(SWT.Selection, _ -> enable());
        enable();
    }

    private Button button(String text, String name, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        AccessibleName.set(button, name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    private void enable() {
        remove.setEnabled(list.getSelectionIndex() >= 0);
    }

    void show(List<String> entries) {
        list.setItems(entries.toArray(String[]::new));
        enable();
    }

    List<String> entries() {
        return List.of(list.getItems());
    }
}
