// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.facts.FactProperties;
import org.folioscope.ui.facts.FactsTable;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.details.LockFacts;
import org.folioscope.ui.locks.details.StackPane;
import org.folioscope.ui.locks.found.AppliedRules;
import org.folioscope.ui.locks.found.FoundLocks;
import org.folioscope.ui.locks.found.ImageLocks;
import org.folioscope.ui.locks.found.LockedObject;
import org.folioscope.ui.locks.verdicts.VerdictsPane;

/**
 * The content of the page Locks: what was found, above; the tables of locks and of tasks, and who waits for whom, drawn; below them
 * what is known of the selected task or lock. One of these is selected, everywhere. What the user changes in memory counts.
 */
final class LocksPane extends Composite implements PagePane {

    /** The tabs with details. */
    private static final int STACK = 0;

    private static final int FACTS = 1;
    private static final int RULES = 2;

    /** Between a change of memory and reading anew, milliseconds: typing changes a byte with each key. */
    private static final int SETTLE = 200;

    private final ImageEditor editor;
    private final OpenImage image;
    private final ImageLocks moments;
    private final LocksSummary summary;
    private final LockTabs tabs;
    private final CTabFolder details;
    private final StackPane stack;
    private final FactsTable facts;
    private final VerdictsPane verdicts;
    private final Runnable reread = this::reread;
    private final Followed followed = new Followed();
    private FoundLocks found;
    private Locks known;
    private TaskLocks held;
    private AppliedRules rules;
    private boolean rulesShown;
    private boolean heldShown;
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
        verdicts = new VerdictsPane(
                details,
                editor,
                "rule-verdicts-of",
                List.of("method", "attribute", "rule", "verdict", "evidence", "object", "address"));
        tab("Rules", verdicts);
        details.setSelection(STACK);
        link();
        Runnable edited = () -> getDisplay().timerExec(SETTLE, reread);
        image.edits().addListener(edited);
        addListener(SWT.Dispose, _ -> image.edits().removeListener(edited));
        refresh(snapshot);
    }

    @SuppressWarnings("resource") // the image closes its snapshot
    private void reread() {
        if (!isDisposed() && image.state() == OpenImage.State.OPEN && moments.takeEdits()) {
            tabs.forgetFrame();
            read(image.snapshot());
        }
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
        tabs.held()
                .onSelection(
                        rows -> rows.stream().findFirst().ifPresent(row -> choose(new Place.LockAt(row.address()))));
        tabs.object()
                .table()
                .onSelection(rows -> rows.stream()
                        .findFirst()
                        .ifPresent(row -> choose(new Place.LockAt(row.lock().address()))));
        tabs.verdicts()
                .table()
                .onSelection(rows -> rows.stream().findFirst().ifPresent(row -> {
                    choose(placeOf(row));
                    details.setSelection(RULES);
                }));
        tabs.graph().canvas().onSelection(box -> {
            choose(placeOf(box));
            if (box.tasks().size() > 1) {
                tabs.selectTasks(addresses(box));
            }
        });
        tabs.graph().canvas().onOpen(this::open);
        facts.onFollow(editor::go);
    }

    /** Goes where a box of the graph leads to; of several tasks to their rows. */
    private void open(Box box) {
        if (box.lock() != null) {
            editor.go(LockFacts.objectOf(box.lock().place())
                    .orElse(LockFacts.memoryOf(
                            box.lock().state().kind(), box.lock().address())));
        } else if (box.count() == 1) {
            editor.go(Place.struct("task_struct", box.task().address()));
        } else {
            tabs.showTaskTable();
            tabs.selectTasks(addresses(box));
        }
    }

    private static Set<Long> addresses(Box box) {
        return box.tasks().stream().map(Task::address).collect(Collectors.toSet());
    }

    private static Place placeOf(RuleVerdict verdict) {
        return new Place.TaskAt(verdict.call().task().address());
    }

    private static Place placeOf(Box box) {
        return box.lock() != null
                ? new Place.LockAt(box.lock().address())
                : new Place.TaskAt(box.task().address());
    }

    /** Reads what is there at the moment of {@code snapshot}; until then all stays. */
    void refresh(Snapshot snapshot) {
        moments.takeEdits();
        read(snapshot);
    }

    private void read(Snapshot snapshot) {
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
        rules = of.knownRules();
        held = of.knownHeld();
        known = answer;
        summary.show(answer, rules);
        tabs.show(answer, !first);
        if (wanted != null) {
            Place place = wanted;
            wanted = null;
            show(place);
        } else if (!first) {
            renew();
        } else {
            selectFirst();
        }
        readHeld(of);
        applyRules(of);
        LockedObject object = tabs.object().shown();
        if (!first && object != null) {
            readObject(of, progress -> of.object(of.same(object, image.frames(), progress), progress), true);
        }
    }

    private void readHeld(FoundLocks of) {
        if (held != null) {
            arrived(of, held);
            return;
        }
        ReadJob.start(
                "Looking at what tasks hold in " + image.name(),
                image,
                of::held,
                answer -> arrived(of, answer),
                problem -> summary.say("✖ " + problem.sentence()));
    }

    private void arrived(FoundLocks of, TaskLocks answer) {
        if (isDisposed() || of != found) {
            return;
        }
        held = answer;
        tabs.show(answer, heldShown);
        heldShown = true;
        if (wanted != null) {
            Place place = wanted;
            wanted = null;
            show(place);
        } else if (shown == null) {
            renew(); // a lock may be held that nobody waits for
        } else if (shown instanceof Place.TaskAt at && LockFacts.taskAt(known, at.address()) != null) {
            boolean wasSelected = isSelected();
            tell(LockFacts.of(known, held, LockFacts.taskAt(known, at.address())));
            if (wasSelected) {
                editor.selection().select(selected);
            }
        }
    }

    private void readObject(FoundLocks of, ReadJob.Work<LockedObject> work, boolean renewed) {
        ReadJob.start(
                "Reading the locks of an object of " + image.name(),
                image,
                work,
                answer -> {
                    if (!isDisposed() && of == found) {
                        tabs.show(answer, known, renewed);
                    }
                },
                problem -> tabs.object().say("✖ " + problem.sentence()));
    }

    /** Says how to come to the locks of an object. */
    void showHint() {
        tabs.bringObjectToFront();
        tabs.object().sayHint();
    }

    private void applyRules(FoundLocks of) {
        if (rules != null) {
            applied(of, rules);
            return;
        }
        ReadJob.start(
                "Applying the locking rules to the tasks of " + image.name(),
                image,
                of::rules,
                answer -> applied(of, answer),
                problem -> {
                    tabs.verdicts().say("✖ " + problem.sentence(), problem.report());
                    verdicts.say("✖ " + problem.sentence(), problem.report());
                });
    }

    private void applied(FoundLocks of, AppliedRules answer) {
        if (isDisposed() || of != found) {
            return;
        }
        rules = answer;
        boolean renewed = rulesShown;
        rulesShown = true;
        tabs.show(answer, renewed);
        summary.show(known, answer);
        if (shown instanceof Place.TaskAt at && LockFacts.taskAt(known, at.address()) != null) {
            Task task = LockFacts.taskAt(known, at.address());
            stack.show(found, task, words(task), renewed); // the methods need room in the table at first
        }
        showVerdicts(true);
    }

    /** What the rules say of what is selected. */
    private void showVerdicts(boolean renewed) {
        if (rules != null) {
            List<RuleVerdict> rows = switch (shown) {
                case Place.TaskAt at -> rules.ofTask(at.address());
                case Place.LockAt at -> rules.ofLock(at.address());
                case null, default -> List.of();
            };
            verdicts.show(rules, rows, renewed);
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
            tabs.bringTasksToFront();
            select(new Place.TaskAt(known.blocked().getFirst().task().address()), false);
        } else {
            stack.show(found, null, "Select a task to see its stack.", false);
        }
    }

    /** What is selected, in another frame or read anew: the same task, the same lock, wherever they lie now. */
    private void renew() {
        Optional<Place> now = followed.in(known, held);
        if (now.isPresent()) {
            select(now.get(), true);
        } else if (!followed.missing().isEmpty()) {
            boolean wasSelected = isSelected();
            shown = null;
            stack.show(found, null, followed.missing(), true);
            tell(List.of());
            showVerdicts(true);
            if (wasSelected) {
                editor.selection().select(selected);
            }
        }
    }

    private static Optional<ContendedLock> lockAt(Locks in, long address) {
        return in.contended().stream().filter(each -> each.address() == address).findFirst();
    }

    /** The lock at an address, whether somebody waits for it, holds it, or it is one of the object that is shown. */
    private Optional<ContendedLock> lockAt(long address) {
        return lockAt(known, address)
                .or(() -> held == null
                        ? Optional.empty()
                        : held.at(address).map(each -> new ContendedLock(each.state(), each.place(), List.of())))
                .or(() -> tabs.object().shown() == null
                        ? Optional.empty()
                        : tabs.object().shown().locks().stream()
                                .filter(each -> each.address() == address && each.state() != null)
                                .findFirst()
                                .map(each -> new ContendedLock(each.state(), each.place(), List.of())));
    }

    private boolean isSelected() {
        return selected == null
                || selected.equals(editor.selection().getSelection().getFirstElement());
    }

    /** The user has selected a task or a lock somewhere on this page. */
    private void choose(Place place) {
        if (!place.equals(shown)) {
            select(place, false);
        }
    }

    /** Selects a task or a lock everywhere. @param renewed whether it is the one selected before, read anew */
    private void select(Place place, boolean renewed) {
        boolean wasSelected = isSelected();
        boolean there = switch (place) {
            case Place.LockAt at -> selectLock(at.address(), renewed);
            case Place.TaskAt at -> selectTask(at.address(), renewed);
            default -> false;
        };
        if (there) {
            if (shown == null || shown.getClass() != place.getClass()) {
                details.setSelection(place instanceof Place.LockAt ? FACTS : STACK);
            }
            shown = place;
            showVerdicts(renewed);
            if (!renewed || wasSelected) {
                editor.selection().select(selected);
            }
        }
    }

    private boolean selectLock(long address, boolean renewed) {
        Optional<ContendedLock> lock = lockAt(address);
        lock.ifPresent(each -> {
            followed.follow(each);
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
        });
        return lock.isPresent();
    }

    private boolean selectTask(long address, boolean renewed) {
        Task task = LockFacts.taskAt(known, address);
        if (task == null) {
            return false;
        }
        followed.follow(task);
        tabs.selectTask(address, known.graph().chain(task).stream().findFirst().map(Edge::lock));
        stack.show(found, task, words(task), renewed);
        tell(LockFacts.of(known, held, task));
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
        if (place instanceof Place.LocksOf object) {
            tabs.bringObjectToFront();
            tabs.setFocus();
            tabs.object().say("Reading…");
            FoundLocks of = found;
            readObject(of, progress -> of.object(object, progress), false);
            return;
        }
        boolean isTask = place instanceof Place.TaskAt;
        long address = place instanceof Place.TaskAt at ? at.address() : ((Place.LockAt) place).address();
        boolean isThere = isTask
                ? LockFacts.taskAt(known, address) != null
                : lockAt(address).isPresent();
        if (!isThere && !isTask && held == null) {
            wanted = place; // it may be held, which is not known yet
            return;
        }
        if (!isThere) {
            summary.sayMissing(
                    isTask
                            ? "There is no task at " + Numbers.hex(address) + "."
                            : "Nobody holds a lock at " + Numbers.hex(address) + ", or waits for one.",
                    address);
            return;
        }
        boolean isBlocked = known.blocked(address).isPresent();
        if (!isTask) {
            tabs.bringLocksToFront(lockAt(known, address).isPresent());
        } else if (isBlocked) {
            tabs.bringTasksToFront();
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

    VerdictsPane verdicts() {
        return verdicts;
    }

    /** The text of the tab with details that is in front. */
    String detailsInFront() {
        return details.getSelection().getText();
    }

    void focusFilter() {
        tabs.focusFilter();
    }

    @Override
    public Object selected() {
        return selected;
    }

    @Override
    public Place place() {
        return shown;
    }

    @Override
    public boolean setFocus() {
        tabs.setFocus();
        return true;
    }
}
