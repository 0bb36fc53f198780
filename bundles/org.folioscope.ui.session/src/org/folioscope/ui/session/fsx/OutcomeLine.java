// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.Numbers;
import org.folioscope.fsx.cache.CacheDifference;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.session.fsx.ScriptGuests.Reduced;
import org.folioscope.session.fsx.ScriptOutcome;
import org.folioscope.ui.session.theme.SessionIcons;

/** How the last run or bisection went, in words with links. */
final class OutcomeLine {

    /** The link to the snapshot. */
    static final String SNAPSHOT = "snapshot";

    /** The link that makes the script what is left of it. */
    static final String KEEP = "keep";

    /** Characters of what a guest said. */
    private static final int MOST_WORDS = 600;

    private final Label icon;
    private final Link words;
    private String text = "";

    /** @param followed takes the link that was clicked */
    OutcomeLine(Composite parent, Consumer<String> followed) {
        icon = new Label(parent, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(8, 2)
                .exclude(true)
                .applyTo(icon);
        words = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(0, 2)
                .exclude(true)
                .applyTo(words);
        words.addListener(SWT.Selection, event -> followed.accept(event.text));
        icon.setVisible(false);
        words.setVisible(false);
    }

    void ran(ScriptOutcome outcome) {
        RunReport report = outcome.report();
        StringBuilder sentence = new StringBuilder(
                report.isFailure()
                        ? "✖ Status " + report.status()
                                + RunReport.meaning(report.status())
                                        .map(meaning -> " (" + meaning + ")")
                                        .orElse("")
                                + ", " + report.failure()
                        : outcome.isFine() ? "✔ All operations went well" : "✖ All operations went well, but");
        outcome.differences().stream()
                .findFirst()
                .ifPresent(first ->
                        sentence.append(report.isFailure() ? "; " : " ").append(words(first)));
        say(
                outcome.isFine() ? "passed" : "failed",
                cut(sentence + ". In the page cache: " + outcome.summary()) + ". <a href=\"" + SNAPSHOT + "\">"
                        + (outcome.firstWrongByte() >= 0
                                ? "Show the folio in the snapshot"
                                : outcome.inode() != 0 ? "Show the file's folios in the snapshot" : "Open the snapshot")
                        + "</a>");
    }

    private static String words(CacheDifference first) {
        return first.pfn() < 0
                ? "expected " + first.expected() + ", found " + first.found()
                : "the first wrong byte is " + Numbers.hex(first.start()) + " in page frame " + first.pfn()
                        + ": expected "
                        + first.expected() + ", found " + first.found() + " (" + first.origin() + "), made by "
                        + first.operations();
    }

    void reduced(Reduced reduced) {
        if (reduced.status() == 0) {
            say("passed", "✔ The script does not fail: there is nothing to drop");
            return;
        }
        int left = reduced.left().operations().size();
        int before = reduced.before();
        String why = cut("status " + reduced.status() + ", " + reduced.failure());
        say(
                "failed",
                left == before
                        ? "✖ No line can be dropped after " + reduced.trials() + " trials: " + why
                        : "✖ " + left + " of " + before + " lines are left after " + reduced.trials() + " trials: "
                                + why + ". <a href=\"" + KEEP + "\">Keep only these</a>");
    }

    void failed(String sentence) {
        say("problem", "✖ " + cut(sentence));
    }

    void running(String stage) {
        say("running", cut(stage) + "…");
    }

    void stopped() {
        say("stopped", "Stopped");
    }

    /** The script was changed since. */
    void outdated() {
        if (!text.isEmpty() && !text.startsWith("Before")) {
            say("stopped", "Before the script was changed: " + text);
        }
    }

    /** What a guest said can hold anything; a link takes no brackets but its own. */
    private static String cut(String said) {
        String plain =
                said.replace('<', '‹').replace('>', '›').replace('\n', ' ').replace("&", "&&");
        return plain.length() > MOST_WORDS ? plain.substring(0, MOST_WORDS) + "…" : plain;
    }

    private void say(String image, String sentence) {
        if (!words.isDisposed()) {
            text = sentence;
            icon.setImage(SessionIcons.image(image));
            words.setText(sentence);
            show(icon);
            show(words);
            words.getParent().layout();
        }
    }

    private static void show(Control control) {
        control.setVisible(true);
        ((GridData) control.getLayoutData()).exclude = false;
    }

    /** What it says, with its links. */
    String text() {
        return text;
    }
}
