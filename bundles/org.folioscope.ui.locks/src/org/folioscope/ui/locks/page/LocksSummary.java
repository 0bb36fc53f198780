// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.folioscope.base.Diagnostic;
import org.folioscope.locks.Locks;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.Verdict;
import org.folioscope.model.MissingMember;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.LocksIcons;
import org.folioscope.ui.locks.found.AppliedRules;
import org.folioscope.ui.locks.rules.RulesEditor;
import org.folioscope.ui.theme.AccessibleName;

/** The lines above the tables: how many tasks wait, who is in a deadlock, and what could not be read. */
final class LocksSummary {

    /** More than these are told as a number. */
    private static final int MOST = 3;

    /** How links to bytes begin; others lead to tasks. */
    private static final String MEMORY = "memory:";

    private final Composite line;
    private final Link text;

    /** @param follow goes to a place that the user asked for */
    LocksSummary(Composite parent, Consumer<Place> follow) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 0)
                .spacing(8, 0)
                .applyTo(line);
        text = new Link(line, SWT.WRAP);
        AccessibleName.set(text, "What was found");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Selection, event -> follow.accept(placeOf(event.text)));
        Button rules = new Button(line, SWT.PUSH);
        rules.setText("&Rules");
        rules.setImage(LocksIcons.image("rules"));
        rules.setToolTipText("What has to be held, and what must not, while the kernel calls a file system");
        rules.addListener(SWT.Selection, _ -> openRules());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(rules);
    }

    private static Place placeOf(String link) {
        return link.startsWith(MEMORY)
                ? Place.virtual(Long.parseUnsignedLong(link.substring(MEMORY.length()), 16))
                : new Place.TaskAt(Long.parseUnsignedLong(link, 16));
    }

    private void openRules() {
        try {
            RulesEditor.open();
        } catch (PartInitException e) {
            say("✖ The locking rules can't be shown: " + e.getMessage());
        }
    }

    Composite control() {
        return line;
    }

    /** Says what was found. @param rules what came of the locking rules; null where nobody knows yet */
    void show(Locks locks, AppliedRules rules) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(locks));
        List<List<Edge>> circles = locks.graph().circles();
        circles.stream().limit(MOST).map(LocksSummary::circle).forEach(lines::add);
        if (circles.size() > MOST) {
            lines.add("⟳ and " + (circles.size() - MOST) + " more");
        }
        if (rules != null) {
            addViolations(lines, rules);
        }
        if (locks.unwinder().isEmpty()) {
            lines.add("⚠ " + escape(lack(locks)));
        }
        List<Diagnostic> findings = locks.findings();
        findings.stream().limit(MOST).forEach(each -> lines.add("⚠ " + escape(each.toString())));
        if (findings.size() > MOST) {
            lines.add("⚠ and " + (findings.size() - MOST) + " more that don't fit together");
        }
        set(String.join("\n", lines));
    }

    private static void addViolations(List<String> lines, AppliedRules rules) {
        List<RuleVerdict> broken = rules.verdicts().verdicts().stream()
                .filter(each -> each.verdict() == Verdict.VIOLATION)
                .toList();
        for (RuleVerdict each : broken.subList(0, Math.min(MOST, broken.size()))) {
            lines.add("✖ " + link(each.call().task()) + " in "
                    + escape(each.call().method().title()) + ": "
                    + escape(each.rule().attribute() + " should be "
                            + each.rule().requirement().word().replace('_', ' ') + ": " + each.evidence()));
        }
        if (broken.size() > MOST) {
            lines.add("✖ and " + (broken.size() - MOST) + " more broken rules");
        }
    }

    private static String lack(Locks locks) {
        List<MissingMember> missing = new ArrayList<>();
        locks.missing().appendTo(missing);
        return "This kernel's tasks can't be read"
                + (missing.isEmpty() ? "." : ": " + missing.getFirst().getWhat());
    }

    private static String counts(Locks locks) {
        long waiting = locks.graph().edges().size();
        String found = String.format(
                "%,d tasks, %,d blocked", locks.tasks().size(), locks.blocked().size());
        return waiting == 0
                ? found + "; none of them waits for a lock that is known here."
                : found
                        + String.format(
                                "; %,d wait for %s that %s known here. Stacks by %s.",
                                waiting,
                                locks.contended().size() == 1
                                        ? "a lock"
                                        : String.format(
                                                "%,d locks", locks.contended().size()),
                                locks.contended().size() == 1 ? "is" : "are",
                                locks.unwinder());
    }

    /** "⟳ Deadlock: a waits for x, held by b, who waits for y, held by a". */
    private static String circle(List<Edge> circle) {
        boolean isCertain = circle.stream().allMatch(Edge::isCertain);
        StringBuilder words = new StringBuilder(isCertain ? "⟳ Deadlock: " : "⟳ Perhaps a deadlock: ")
                .append(link(circle.getFirst().waiter().task()));
        String who = " waits for ";
        for (Edge edge : circle) {
            words.append(who)
                    .append(escape(edge.lock().title()))
                    .append(edge.isCertain() ? ", held by " : ", last read by ")
                    .append(link(edge.owner()));
            who = ", who waits for ";
        }
        return words.toString();
    }

    private static String link(Task task) {
        return "<a href=\"" + Long.toHexString(task.address()) + "\">" + escape(task.title()) + "</a>";
    }

    private static String escape(String words) {
        return words.replace("&", "&&").replace("<", "‹");
    }

    /** Says that nothing of this page is at a virtual address, and leads to its bytes. */
    void sayMissing(String sentence, long address) {
        set("✖ " + escape(sentence) + "  <a href=\"" + MEMORY + Long.toHexString(address) + "\">Show its memory</a>");
    }

    /** Says something in its place. */
    void say(String sentence) {
        set(escape(sentence));
    }

    private void set(String words) {
        if (!text.isDisposed()) {
            text.setText(words);
            line.getParent().layout();
        }
    }

    /** What is said, with the marks of links. */
    String words() {
        return text.getText();
    }
}
