// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.unfinished;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.folioscope.session.run.RunOptions;
import org.folioscope.ui.session.choose.SessionStarter;
import org.folioscope.ui.session.theme.SessionIcons;

/** A note in the window's corner that a run ended in the middle. It keeps nobody from working. */
final class UnfinishedOffer {

    private final IWorkbenchWindow window;
    private final List<UnfinishedRun> runs;

    UnfinishedOffer(IWorkbenchWindow window, List<UnfinishedRun> runs) {
        this.window = window;
        this.runs = runs;
    }

    void open() {
        UnfinishedRun run = runs.getFirst();
        Shell shell = new Shell(window.getShell(), SWT.TITLE | SWT.CLOSE | SWT.TOOL);
        shell.setText("Unfinished Run");
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(14, 12)
                .spacing(10, 6)
                .applyTo(shell);
        Label icon = new Label(shell, SWT.NONE);
        icon.setImage(SessionIcons.image("waiting"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Label title = label(shell, run.title(), 1);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label(shell, "This run ended in the middle, with the program that ran it. " + run.progress() + ".", 2);
        if (runs.size() > 1) {
            label(shell, "There " + (runs.size() == 2 ? "is one more" : "are " + (runs.size() - 1) + " more") + ".", 2);
        }
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        button(shell, buttons, "Later", () -> {});
        button(shell, buttons, "All Runs…", () -> new SessionStarter(window).choose(null));
        Button main = button(
                shell,
                buttons,
                "Continue",
                () -> new SessionStarter(window).resume(run.folder(), RunOptions.defaults(), false));
        shell.setDefaultButton(main);
        place(shell);
        shell.setVisible(true);
    }

    private static Label label(Composite parent, String words, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .grab(true, false)
                .hint(360, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static Button button(Shell shell, Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, _ -> {
            shell.close();
            action.run();
        });
        return button;
    }

    private void place(Shell shell) {
        shell.pack();
        Rectangle area = window.getShell().getBounds();
        Point size = shell.getSize();
        shell.setLocation(area.x + area.width - size.x - 24, area.y + area.height - size.y - 48);
    }
}
