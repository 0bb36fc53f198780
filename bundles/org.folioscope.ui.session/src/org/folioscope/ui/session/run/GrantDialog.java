// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.folioscope.base.Numbers;
import org.folioscope.session.SessionException;
import org.folioscope.session.Variables;
import org.folioscope.session.check.Sum;
import org.folioscope.session.model.Damage;
import org.folioscope.ui.session.editor.Wording;

/** Asks for leave to write to the memory of a run's VM, and says exactly what will be written. */
final class GrantDialog extends MessageDialog {

    private final List<Damage> writes;
    private final OpenRun run;

    private GrantDialog(Shell shell, OpenRun run, List<Damage> writes) {
        super(
                shell,
                "Allow Writes",
                null,
                "\"" + run.session().getTitle() + "\" wants to write to the memory of its own VM. "
                        + "So far this run only reads.",
                QUESTION,
                1,
                "Allow for This Run",
                IDialogConstants.CANCEL_LABEL);
        this.run = run;
        this.writes = writes;
    }

    /** Returns whether the user allowed it. @param first the step that wants it first */
    static boolean ask(Shell shell, OpenRun run, Damage first) {
        List<Damage> writes = run.steps().stream()
                .dropWhile(step -> step != first)
                .filter(Damage.class::isInstance)
                .map(Damage.class::cast)
                .toList();
        return new GrantDialog(shell, run, writes).open() == 0;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        for (Damage damage : writes) {
            Label title = new Label(area, SWT.WRAP);
            title.setText(escape("Step \"" + damage.getTitle() + "\""));
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(title);
            line(area, "writes", Objects.toString(damage.getBytes(), ""));
            line(area, "to physical", address(damage));
            if (damage.getExpected() != null) {
                line(area, "only over", damage.getExpected());
            }
            if (damage.getWhy() != null) {
                line(area, "why", Wording.flow(damage.getWhy()));
            }
        }
        Label values = new Label(area, SWT.WRAP);
        values.setText(escape(values()));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(480, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(values);
        return area;
    }

    /** The address as the session has it, and what it comes to when that is known. */
    private String address(Damage damage) {
        String text = Objects.toString(damage.getAddress(), "");
        try {
            String number = Numbers.hex(Sum.of(Variables.replace(text, run.variables())));
            return number.equals(text) ? text : number + "   = " + text;
        } catch (SessionException _) {
            return text; // a step that is still to be run makes it
        }
    }

    private String values() {
        String text = String.join(
                " ",
                writes.stream()
                        .map(each -> each.getAddress() + " " + each.getBytes())
                        .toList());
        String known = String.join(
                ", ",
                run.variables().entrySet().stream()
                        .filter(entry -> text.contains("${" + entry.getKey() + "}"))
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .toList());
        return (known.isEmpty()
                        ? text.contains("${") ? "The values in ${…} come from steps that are still to be run. " : ""
                        : "Where " + known + ". ")
                + "Each write is journalled with what was there before. You can take the grant back at any time.";
    }

    private static void line(Composite area, String name, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(12, 0)
                .applyTo(label);
        Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(value);
        if (!name.equals("why")) {
            text.setFont(JFaceResources.getTextFont());
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
