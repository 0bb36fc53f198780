// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.ui.help.HelpText.Range;

/** Shows docs/window.md, which the system property folioscope.docs leads to. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.folioscope.ui.help";

    private static final String PAGE = "window.md";

    private StyledText area;
    private HelpText help;
    private String topic = "";

    @Override
    public void createPartControl(Composite parent) {
        area = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        area.setMargins(12, 8, 12, 8);
        area.setText("Reading the help…");
        Job.createSystem("Reading the help", (ICoreRunnable) _ -> {
                    HelpText read = HelpText.of(read());
                    area.getDisplay().asyncExec(() -> show(read));
                })
                .schedule();
    }

    private static String read() {
        String folder = System.getProperty("folioscope.docs");
        if (folder == null) {
            return "The help is docs/" + PAGE + " of the project; ./folioscope tells the window where that is.";
        }
        try {
            return Files.readString(Path.of(folder, PAGE));
        } catch (IOException e) {
            return "The help can't be read: " + e.getMessage();
        }
    }

    private void show(HelpText read) {
        if (area.isDisposed()) {
            return;
        }
        help = read;
        area.setText(read.text());
        for (Range range : read.ranges()) {
            StyleRange style = new StyleRange();
            style.start = range.start();
            style.length = range.length();
            switch (range.mark()) {
                case HEADING -> style.font = JFaceResources.getHeaderFont();
                case BOLD -> style.fontStyle = SWT.BOLD;
                case CODE -> style.font = JFaceResources.getTextFont();
            }
            area.setStyleRange(style);
        }
        showTopic(topic);
    }

    /** Scrolls to the section {@code title}; to the beginning where there is none. */
    public void showTopic(String title) {
        topic = title;
        if (help != null) {
            area.setTopIndex(area.getLineAtOffset(help.offsetOf(title)));
        }
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }
}
