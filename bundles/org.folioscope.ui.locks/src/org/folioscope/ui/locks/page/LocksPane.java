// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.task.Task;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.facts.FactProperties;
import org.folioscope.ui.facts.FactsTable;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.details.LockFacts;
import org.folioscope.ui.locks.details.StackPane;
import org.folioscope.ui.locks.found.FoundLocks;
import org.folioscope.ui.locks.found.ImageLocks;

/**
 * The content of the page Locks: what was found, above; the tables of locks and of tasks, and who waits for whom, drawn; below them
 * what is known of the selected task or lock. One of these is selected, everywhere.
 */
final class LocksPane extends Composite {

    private final ImageEditor editor;
    private final OpenImage image;
    private final ImageLocks moments;
    private final LocksSummary summary;
    private final LockTabs tabs;
    private final CTabFolder details;
    private final StackPane stack;
    private final FactsTable facts;
    private FoundLocks found;
    private Locks known;
    private Place shown;
    private Place wanted;
    private FactProperties selected;

    LocksPane(Composite parent, ImageEditor editor, Snapshot snapshot) {
        super(parent, SWT.NONE);
        this.editor = editor;
        image = editor.image();
        moments = new ImageLocks(image);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        summary = new LocksSummary(this, editor::go);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(summary.control());
        SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = new LockTabs(sash, editor, moments);
        details = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        sash.setWeights(46, 54);
        stack = new StackPane(details, editor);
        facts = new FactsTable(details);
        tab("Stack", stack);
        tab("Facts", facts.control());
        details.setSelection(0);
        link();
        refresh(snapshot);
    }

    private void tab(String text, Control control) {
        CTabItem item = new CTabItem(details, SWT.NONE);
        item.setText(text);
        item.setControl(control);
    }

    private void link() {
        tabs.locks()
                .onSelection(rows -> rows.stream()
                        .findFirst()
                        .ifPresent(row -> choose(new Place.LockAt(row.lock().address()))));
        tabs.tasks()
                .onSelection(rows -> rows.stream()
                        .findFirst()
                        .ifPresent(row ->
                                choose(new Place.TaskAt(row.blocked().task().address()))));
        tabs.graph().canvas().onSelection(box -> choose(placeOf(box)));
        tabs.graph()
                .canvas()
                .onOpen(box -> editor.go(
                        switch (box.kind()) {
                            case LOCK ->
                                Optional.ofNullable(LockFacts.objectOf(box.lock()))
                                        .orElse(LockFacts.memoryOf(box.lock()));
                            case TASK, MORE ->
                                Place.struct("task_struct", box.task().address());
                        }));
        facts.onFollow(editor::go);
    }

    private static Place placeOf(Box box) {
        return box.lock() != null
                ? new Place.LockAt(box.lock().address())
                : new Place.TaskAt(box.task().address());
    }

    /** Reads what is there at the moment of {@code snapshot}; until then all stays. */
    void refresh(Snapshot snapshot) {
        FoundLocks now = moments.of(snapshot);
        found = now;
        if (now.known() != null) {
            arrived(now, now.known());
            return;
        }
        summary.say("Looking at tasks and their stacks…");
        ReadJob.start(
                "Looking at the tasks of " + image.name(),
                image,
                now::locks,
                answer -> arrived(now, answer),
                problem -> summary.say("✖ " + problem.sentence()));
    }

    private void arrived(FoundLocks of, Locks answer) {
        if (isDisposed() || of != found) {
            return;
        }
        boolean first = known == null;
        Locks before = known;
        known = answer;
        summary.show(answer);
        tabs.show(answer, !first);
        if (wanted != null) {
            Place place = wanted;
            wanted = null;
            show(place);
        } else if (!first) {
            renew(before);
        } else {
            selectFirst();
        }
    }

    /** A deadlock's task, or else the first lock, so that something is told at once. */
    private void selectFirst() {
        if (!known.graph().circles().isEmpty()) {
            Task task = known.graph().circles().getFirst().getFirst().waiter().task();
            tabs.bringGraphToFront();
            select(new Place.TaskAt(task.address()), false);
        } else if (!known.contended().isEmpty()) {
            select(new Place.LockAt(known.contended().getFirst().address()), false);
        } else if (!known.blocked().isEmpty()) {
            tabs.bringToFront(true);
            select(new Place.TaskAt(known.blocked().getFirst().task().address()), false);
        } else {
            stack.show(found, null, "Select a task to see its stack.", false);
        }
    }

    /** What is selected, in another frame or read anew: the same task, the same lock, wherever they lie now. */
    private void renew(Locks before) {
        switch (shown) {
            case Place.LockAt at -> {
                Optional<ContendedLock> old = lockAt(before, at.address());
                known.contended().stream()
                        .filter(each -> each.address() == at.address()
                                || old.isPresent()
                                        && !each.title().isEmpty()
                                        && each.title().equals(old.get().title()))
                        .findFirst()
                        .ifPresent(each -> select(new Place.LockAt(each.address()), true));
            }
            case Place.TaskAt at -> {
                Task old = LockFacts.taskAt(before, at.address());
                known.tasks().stream()
                        .filter(each -> old != null
                                && each.pid() == old.pid()
                                && each.comm().equals(old.comm()))
                        .findFirst()
                        .ifPresent(each -> select(new Place.TaskAt(each.address()), true));
            }
            case null, default -> {
                return; // nothing was selected
            }
        }
    }

    private static Optional<ContendedLock> lockAt(Locks in, long address) {
        return in.contended().stream().filter(each -> each.address() == address).findFirst();
    }

    /** The user has selected a task or a lock somewhere on this page. */
    private void choose(Place place) {
        if (!place.equals(shown)) {
            select(place, false);
        }
    }

    /** Selects a task or a lock everywhere. @param renewed whether it is the one selected before, read anew */
    private void select(Place place, boolean renewed) {
        boolean wasSelected = selected == null
                || selected.equals(editor.selection().getSelection().getFirstElement());
        boolean there = switch (place) {
            case Place.LockAt at -> selectLock(at.address(), renewed);
            case Place.TaskAt at -> selectTask(at.address(), renewed);
            default -> false;
        };
        if (there) {
            shown = place;
            if (!renewed || wasSelected) {
                editor.selection().select(selected);
            }
        }
    }

    private boolean selectLock(long address, boolean renewed) {
        Optional<ContendedLock> lock = lockAt(known, address);
        lock.ifPresent(each -> {
            tabs.selectLock(each);
            Task owner = LockFacts.taskAt(known, each.state().owner());
            stack.show(
                    found,
                    owner,
                    owner == null
                            ? "Nobody is known to hold " + each.title()
                            : owner.title()
                                    + (each.state().ownerIsHint() ? ", the last reader of " : ", who holds ")
                                    + each.title(),
                    renewed);
            tell(LockFacts.of(known, each));
            if (!renewed) {
                details.setSelection(1);
            }
        });
        return lock.isPresent();
    }

    private boolean selectTask(long address, boolean renewed) {
        Task task = LockFacts.taskAt(known, address);
        if (task == null) {
            return false;
        }
        tabs.selectTask(address, known.graph().chain(task).stream().findFirst().map(Edge::lock));
        stack.show(found, task, words(task), renewed);
        tell(LockFacts.of(known, task));
        if (!renewed) {
            details.setSelection(0);
        }
        return true;
    }

    /** "agent (pid 58) sleeps; …, waits for i_rwsem of /file, held by agent (pid 54)". */
    private String words(Task task) {
        String words = task.title() + ": " + LockFacts.state(task);
        List<Edge> chain = known.graph().chain(task);
        if (chain.isEmpty()) {
            return words;
        }
        Edge edge = chain.getFirst();
        String holder = edge.owner() == null
                ? ""
                : (edge.isCertain() ? ", held by " : ", last read by ")
                        + edge.owner().title();
        return words + "  –  waits for " + edge.lock().title() + holder;
    }

    private void tell(List<FactLine> lines) {
        facts.show(lines);
        selected = new FactProperties(lines);
    }

    /** Goes to a place of this page, as soon as everything was read. */
    void show(Place place) {
        if (known == null) {
            wanted = place;
            return;
        }
        boolean isTask = place instanceof Place.TaskAt;
        long address = place instanceof Place.TaskAt at ? at.address() : ((Place.LockAt) place).address();
        boolean isThere = isTask
                ? LockFacts.taskAt(known, address) != null
                : lockAt(known, address).isPresent();
        if (!isThere) {
            summary.say("✖ There is no " + (isTask ? "task" : "lock that somebody waits for") + " at "
                    + place.title().replaceFirst("\\w+ ", "") + ".");
            return;
        }
        boolean isBlocked =
                known.blocked().stream().anyMatch(each -> each.task().address() == address);
        if (!isTask || isBlocked) {
            tabs.bringToFront(isTask);
        }
        select(place, false);
    }

    LocksSummary summary() {
        return summary;
    }

    LockTabs tabs() {
        return tabs;
    }

    StackPane stack() {
        return stack;
    }

    FactsTable facts() {
        return facts;
    }

    /** The text of the tab with details that is in front. */
    String detailsInFront() {
        return details.getSelection().getText();
    }

    void focusFilter() {
        tabs.focusFilter();
    }

    Object selected() {
        return selected;
    }

    Place place() {
        return shown;
    }

    @Override
    public boolean setFocus() {
        tabs.setFocus();
        return true;
    }
}
