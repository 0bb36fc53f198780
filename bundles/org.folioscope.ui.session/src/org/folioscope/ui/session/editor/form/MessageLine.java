// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.Problem;
import org.folioscope.ui.theme.Palette;

/** The line below a field: what the field means, or what is wrong with it. */
final class MessageLine {

    private final Label label;
    private final String meaning;

    /** @param meaning may be empty: the line then takes no room until something is wrong */
    MessageLine(Composite parent, int columns, String meaning) {
        this.meaning = meaning;
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(label);
        show(List.of());
    }

    /** Shows these problems; the meaning where there are none. */
    void show(List<Problem> problems) {
        boolean fine = problems.isEmpty();
        String text = fine
                ? meaning
                : problems.stream().map(MessageLine::line).distinct().collect(Collectors.joining("\n"));
        boolean visible = !text.isEmpty();
        if (label.getText().equals(escape(text)) && label.getVisible() == visible) {
            return;
        }
        label.setText(escape(text));
        // the theme would paint over colours that code gives to a control
        label.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        label.setForeground(fine ? Palette.current().dim() : Palette.current().damaged());
        label.setVisible(visible);
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude = !visible;
        label.requestLayout();
    }

    private static String line(Problem problem) {
        return (problem.severity() == Severity.ERROR ? "✖ " : "⚠ ") + problem.message();
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
