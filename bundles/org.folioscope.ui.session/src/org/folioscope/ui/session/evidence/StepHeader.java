// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.folioscope.session.model.Command;
import org.folioscope.session.model.Note;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.session.view.StateLook;
import org.folioscope.ui.theme.Palette;

/** The head of a step's evidence: its title, how it went and why, what it does. */
final class StepHeader extends Composite {

    private final OpenRun run;
    private final Label icon;
    private final Label title;
    private final Label outcome;
    private final Text reason;
    private final Text kind;
    private final Text does;

    StepHeader(Composite parent, OpenRun run) {
        super(parent, SWT.NONE);
        Painted.adopt(this);
        this.run = run;
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .extendedMargins(12, 12, 10, 0)
                .spacing(8, 4)
                .applyTo(this);
        icon = Painted.label(this, SWT.NONE);
        title = Painted.label(this, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        outcome = Painted.label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(outcome);
        reason = text();
        kind = text();
        does = text();
        does.setFont(JFaceResources.getTextFont());
    }

    private Text text() {
        Text text = Painted.adopt(new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP));
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .indent(24, 0)
                .hint(200, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    void show(String id) {
        Step step = run.steps().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        StepResult result = run.result(id);
        boolean next = run.isNext(id);
        icon.setImage(StateLook.icon(result.state(), next));
        title.setText(step.getTitle().replace("&", "&&"));
        outcome.setText(StateLook.word(result.state())
                + (result.state().isOver() && result.state() != StepState.SKIPPED
                        ? " in " + StateLook.time(result.duration())
                        : ""));
        set(reason, result.reason());
        Palette palette = Palette.current();
        Painted.background(this, palette.background());
        title.setForeground(palette.foreground());
        outcome.setForeground(palette.dim());
        reason.setForeground(StateLook.color(result.state()));
        set(kind, kind(step));
        kind.setForeground(palette.dim());
        set(does, does(step));
        does.setForeground(palette.foreground());
        layout(true, true);
        requestLayout();
    }

    private static void set(Text text, String content) {
        text.setText(content);
        text.setVisible(!content.isEmpty());
        ((GridData) text.getLayoutData()).exclude = content.isEmpty();
    }

    /** The text that the step is about, with the variables that are known by now. */
    private String does(Step step) {
        return known(
                switch (step) {
                    case Command command -> command.getCommand();
                    case Note note -> Wording.flow(note.getText());
                    default -> "";
                });
    }

    /** What kind of step it is, and its attributes. */
    private String kind(Step step) {
        StringBuilder words = new StringBuilder(Wording.kind(step.eClass()));
        for (EAttribute attribute : step.eClass().getEAttributes()) {
            boolean said = attribute == SessionPackage.Literals.NOTE__TEXT;
            if (!said && step.eIsSet(attribute)) {
                words.append(",  ")
                        .append(Wording.label(attribute).toLowerCase(java.util.Locale.ROOT))
                        .append(' ')
                        .append(step.eGet(attribute));
            }
        }
        return known(words.toString());
    }

    private String known(String words) {
        String text = words == null ? "" : words;
        for (Map.Entry<String, String> entry : run.variables().entrySet()) {
            text = text.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return text;
    }
}
