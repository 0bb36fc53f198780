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
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.ui.help.HelpText.Range;

/** Shows pages of docs/, which the system property folioscope.docs leads to. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.folioscope.ui.help";

    private StyledText area;
    private HelpText help;
    private HelpTopic topic = new HelpTopic(HelpTopic.WINDOW, "");

    @Override
    public void createPartControl(Composite parent) {
        area = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        area.setMargins(12, 8, 12, 8);
        read(topic.page());
    }

    private void read(String page) {
        help = null;
        area.setText("Reading the help…");
        Display display = area.getDisplay();
        Job.createSystem("Reading the help", (ICoreRunnable) _ -> {
                    HelpText read = HelpText.of(textOf(page));
                    display.asyncExec(() -> show(page, read));
                })
                .schedule();
    }

    private static String textOf(String page) {
        String folder = System.getProperty("folioscope.docs");
        if (folder == null) {
            return "The help is docs/" + page + " of the project; ./folioscope tells the window where that is.";
        }
        try {
            return Files.readString(Path.of(folder, page));
        } catch (IOException e) {
            return "The help can't be read: " + e.getMessage();
        }
    }

    private void show(String page, HelpText read) {
        if (area.isDisposed() || !page.equals(topic.page())) {
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

    /** Scrolls to the section that {@code wanted} names; to the beginning of its page where there is none. */
    public void showTopic(HelpTopic wanted) {
        boolean samePage = wanted.page().equals(topic.page());
        topic = wanted;
        if (!samePage) {
            read(wanted.page());
        } else if (help != null) {
            area.setTopIndex(area.getLineAtOffset(help.offsetOf(wanted.title())));
        }
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }
}
