// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.run.RunOptions.Way;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.session.fsx.GuestFile;
import org.folioscope.session.fsx.ScriptGuests.Request;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/** In what guest a script is played and how, and the buttons that do so. */
final class GuestBar {

    /** Bytes; what O_DIRECT needs on the guests' disks. */
    private static final int SECTOR = 512;

    private final Composite area;
    private final Button run;
    private final Button bisect;
    private final Button stop;
    private final Combo linux;
    private final Combo file;
    private final Combo way;
    private final Button direct;

    /** What the buttons do. */
    interface Actions {
        void run();

        void bisect();

        void stop();

        /** Another guest, or another way, was chosen. */
        void changed();
    }

    GuestBar(Composite parent, Actions actions) {
        area = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().center(true).spacing(6).wrap(true).applyTo(area);
        run = button("run", "&Run", "Plays the script in a guest and compares the file's page cache", actions::run);
        bisect = button("steps", "&Bisect", "Drops lines while the script still fails in a guest", actions::bisect);
        stop = button("stop", "S&top", "Stops what runs, and ends its VM", actions::stop);
        linux = combo("Kernel", List.of(LaunchConfiguration.OWN, "6.12", "6.1", "7"), actions);
        file = combo(
                "File system",
                Arrays.stream(GuestFile.values()).map(GuestFile::text).toList(),
                actions);
        way = combo(
                "Reads and writes", Arrays.stream(Way.values()).map(Way::text).toList(), actions);
        direct = new Button(area, SWT.CHECK);
        direct.setText("O_&DIRECT");
        direct.setToolTipText("Opens the file with O_DIRECT; reads and writes are cut to sectors (fsx -Z)");
        direct.addListener(SWT.Selection, _ -> actions.changed());
        enable(false, false);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(8, 0).applyTo(area);
    }

    private Button button(String icon, String text, String toolTip, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setImage(SessionIcons.image(icon));
        button.setText(text);
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    private Combo combo(String name, List<String> choices, Actions actions) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name + ":");
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(choices.toArray(String[]::new));
        combo.select(0);
        AccessibleName.set(combo, name);
        combo.addListener(SWT.Selection, _ -> actions.changed());
        return combo;
    }

    /**
     * What can be done now.
     *
     * @param ready whether there is a script that fsx would take
     * @param running whether something runs
     */
    void enable(boolean ready, boolean running) {
        run.setEnabled(ready && !running);
        bisect.setEnabled(ready && !running);
        stop.setEnabled(running);
        linux.setEnabled(!running);
        file.setEnabled(!running);
        way.setEnabled(!running);
        direct.setEnabled(!running);
    }

    /** What the script is played with, as far as it is known before it is. */
    ModelOptions model() {
        return direct.getSelection() ? ModelOptions.DEFAULT.withBoundary(SECTOR, true) : ModelOptions.DEFAULT;
    }

    Request request(FsxScript script) {
        RunOptions options = new RunOptions(model(), Way.values()[way.getSelectionIndex()], false, true, List.of());
        return new Request(script, options, linux.getText(), GuestFile.of(file.getText()));
    }
}
