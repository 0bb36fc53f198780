// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.theme;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.ui.theme.Palette;

/** Controls whose colours are given by code: the theme's style sheet would paint over them. */
public final class Painted {

    private static final String STYLED_BY_CODE = "org.eclipse.e4.ui.css.disabled";

    private Painted() {}

    public static <C extends Control> C adopt(C control) {
        control.setData(STYLED_BY_CODE, Boolean.TRUE);
        return control;
    }

    public static Composite composite(Composite parent) {
        return adopt(new Composite(parent, SWT.NONE));
    }

    public static Label label(Composite parent, int style) {
        return adopt(new Label(parent, style));
    }

    public static Link link(Composite parent) {
        return adopt(new Link(parent, SWT.NONE));
    }

    /** A text that can't be edited, in the colours of tables. */
    public static StyledText reading(Composite parent) {
        StyledText text = adopt(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL));
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 4, 8, 4);
        Runnable colors = () -> {
            text.setBackground(Palette.current().background());
            text.setForeground(Palette.current().foreground());
        };
        colors.run();
        Palette.onChange(text, colors);
        return text;
    }

    /** Text that holds what it is given, also where that has an ampersand. */
    public static String text(String words) {
        return words.replace("&", "&&");
    }

    /** Gives a control and all within it a background. */
    public static void background(Control control, Color color) {
        control.setBackground(color);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                background(child, color);
            }
        }
    }
}
