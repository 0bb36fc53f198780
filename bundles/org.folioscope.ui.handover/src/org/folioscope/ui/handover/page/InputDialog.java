// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.folioscope.handover.edit.EditAction;
import org.folioscope.model.Structure;

/** Asks for what an edit action has to know. */
final class InputDialog extends TitleAreaDialog {

    private final EditAction action;
    private final Structure structure;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private InputDialog(Shell shell, EditAction action, Structure structure) {
        super(shell);
        this.action = action;
        this.structure = structure;
    }

    /** The values by the names of the inputs; empty where the user thinks better of it. */
    static Optional<Map<String, String>> ask(Shell shell, EditAction action, Structure structure) {
        InputDialog dialog = new InputDialog(shell, action, structure);
        return dialog.open() == OK ? Optional.of(dialog.values) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        String title = action.label().replace("…", "").replace("&", "");
        getShell().setText(title);
        setTitle(title);
        setMessage(structure.getName() + "; the image itself is not written, and it can be undone.");
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(10, 6)
                .applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        for (EditAction.Input input : action.inputs()) {
            Label label = new Label(form, SWT.NONE);
            label.setText(input.title() + ":");
            Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
            text.setText(input.usual());
            text.selectAll();
            text.setToolTipText(input.help());
            text.setMessage(input.help());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            fields.put(input.name(), text);
        }
        return area;
    }

    @Override
    protected void okPressed() {
        fields.forEach((name, text) -> values.put(name, text.getText()));
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
