// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.errors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A problem in the place of what it kept from being shown: one sentence, the details behind it, and a way to copy them. */
public final class ProblemPane extends Composite {

    private final Problem problem;
    private Text details;

    public ProblemPane(Composite parent, Problem problem) {
        super(parent, SWT.NONE);
        this.problem = problem;
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(12, 10)
                .applyTo(this);
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Text sentence = new Text(this, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        sentence.setText(problem.sentence());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(400, SWT.DEFAULT)
                .applyTo(sentence);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.swtDefaults().span(2, 1).indent(44, 0).applyTo(buttons);
        button(buttons, "&Details", this::toggleDetails);
        button(buttons, "&Copy Report", this::copyReport);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, _ -> action.run());
    }

    private void toggleDetails() {
        if (details == null) {
            details = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
            details.setText(problem.report());
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, true)
                    .hint(300, 200)
                    .applyTo(details);
            Dialog.applyDialogFont(details);
        } else {
            details.dispose();
            details = null;
        }
        layout(true, true);
    }

    private void copyReport() {
        Clipboard clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {problem.report()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
