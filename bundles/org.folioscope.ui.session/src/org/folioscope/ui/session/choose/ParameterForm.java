// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.folioscope.session.Problem;
import org.folioscope.session.model.Parameter;
import org.folioscope.session.model.ParameterKind;
import org.folioscope.session.model.Session;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** A field for each parameter of a session, with its default in it. */
final class ParameterForm extends Composite {

    private final Map<Parameter, Control> fields = new LinkedHashMap<>();
    private final Map<Parameter, Label> messages = new LinkedHashMap<>();

    /** @param changed runs after each change of a value */
    ParameterForm(Composite parent, Session session, Map<String, String> values, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 3).applyTo(this);
        for (Parameter parameter : session.getParameters()) {
            Label label = new Label(this, SWT.NONE);
            String title = parameter.getTitle() == null ? parameter.getName() : parameter.getTitle();
            label.setText(title.replace("&", "&&"));
            label.setToolTipText("${" + parameter.getName() + "}");
            String value = values.getOrDefault(parameter.getName(), Objects.toString(parameter.getDefault(), ""));
            Control field = field(parameter, value, changed);
            AccessibleName.set(field, title);
            fields.put(parameter, field);
            Label message = new Label(this, SWT.WRAP);
            message.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
            message.setForeground(Palette.current().damaged());
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(200, SWT.DEFAULT)
                    .exclude(true)
                    .applyTo(message);
            messages.put(parameter, message);
        }
    }

    private Control field(Parameter parameter, String value, Runnable changed) {
        if (parameter.getKind() == ParameterKind.CHOICE && parameter.getChoices() != null) {
            Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
            for (String choice : parameter.getChoices().strip().split("\\s+")) {
                combo.add(choice);
            }
            combo.setText(value);
            combo.addListener(SWT.Selection, _ -> changed.run());
            return combo;
        }
        Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setMessage(
                switch (parameter.getKind()) {
                    case NUMBER -> "a whole number";
                    case SIZE -> "a size such as 512 MiB";
                    default -> "";
                });
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, _ -> changed.run());
        return text;
    }

    /** What is entered, by the parameters' names. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((parameter, field) -> values.put(
                parameter.getName(),
                field instanceof Combo combo
                        ? combo.getText()
                        : ((Text) field).getText().strip()));
        return values;
    }

    /** Shows what is wrong beside the parameters that it is about. */
    void show(List<Problem> problems) {
        messages.forEach((parameter, message) -> {
            String words = String.join(
                    "\n",
                    problems.stream()
                            .filter(problem -> problem.element() == parameter)
                            .map(problem -> "✖ " + problem.message())
                            .toList());
            message.setText(words.replace("&", "&&"));
            message.setVisible(!words.isEmpty());
            ((GridData) message.getLayoutData()).exclude = words.isEmpty();
        });
        layout(true, true);
    }
}
