// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What the Session view says while there is no run to look at. */
final class NoRun extends Composite {

    NoRun(Composite parent, IWorkbenchPartSite site) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 10).applyTo(this);
        Label label = new Label(this, SWT.WRAP);
        label.setText("A session leads through boot, prepare, capture, kexec and check, and keeps the evidence of each "
                + "step.");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        Link link = new Link(this, SWT.NONE);
        link.setText("<a>Run a session…</a>  Ctrl+R");
        link.addListener(SWT.Selection, _ -> {
            try {
                site.getService(IHandlerService.class).executeCommand("org.folioscope.ui.session.choose", null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
