// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.widgets.Display;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.Evidence;
import org.folioscope.session.run.Machine;
import org.folioscope.session.run.RunListener;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;
import org.folioscope.target.console.Console;

/**
 * A run as the window shows it: what the run's own thread tells is brought to the user interface thread in batches. All
 * else belongs to that thread.
 */
@SuppressWarnings("resource") // OpenRuns closes the run, and that its folder and machine
public final class OpenRun {

    /** Is told, on the user interface thread, what has changed. */
    public interface Watcher {

        /** The state of the run, or what it may do. */
        default void runChanged() {}

        /** A VM was started, or has ended. */
        default void machineChanged() {}

        /** A step's state, evidence or duration; {@code step} is its id. */
        default void stepChanged(@SuppressWarnings("unused") String step) {}

        /** A step's log has grown. */
        default void logged(@SuppressWarnings("unused") String step) {}

        /** Another step is looked at. */
        default void selected(@SuppressWarnings("unused") String step) {}
    }

    /** Log lines waiting for the window; further ones are counted and dropped. */
    private static final int MOST_WAITING = 20_000;

    private final SessionRun run;
    private final TargetOfRun target = new TargetOfRun();
    private final Display display;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Map<String, StepResult> results = new LinkedHashMap<>();
    private final Map<String, StepLog> logs = new HashMap<>();
    private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    /** Steps whose log has grown in the batch at hand. */
    private final Set<String> logged = new LinkedHashSet<>();

    private SessionState state;
    private String selected;
    private boolean closed;
    private boolean ended;

    OpenRun(SessionRun run) {
        this.run = run;
        this.display = Display.getCurrent();
        run.addListener(new Listener());
        state = run.state();
        run.results().forEach(result -> results.put(result.step(), result));
        selected = next().orElseGet(() -> steps().getFirst().getId());
    }

    /** Called on the run's thread: keeps what was told, and wakes the window at most once for a batch. */
    private final class Listener implements RunListener {

        @Override
        public void runChanged(SessionRun of) {
            SessionState now = of.state();
            later(() -> {
                state = now;
                watchers.forEach(Watcher::runChanged);
            });
        }

        @Override
        public void machineChanged(SessionRun of) {
            Optional<Machine> now = of.launched();
            later(() -> {
                target.show(now.flatMap(Machine::target));
                watchers.forEach(Watcher::machineChanged);
            });
        }

        @Override
        public void stepChanged(SessionRun of, StepResult result) {
            later(() -> changed(result));
        }

        @Override
        public void evidenceAdded(SessionRun of, Evidence evidence) {
            StepResult now = of.result(evidence.step());
            later(() -> changed(now));
        }

        @Override
        public void logged(SessionRun of, String step, String line) {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                waiting.decrementAndGet();
                return;
            }
            later(() -> {
                waiting.decrementAndGet();
                log(step).add(line);
                logged.add(step);
            });
        }
    }

    private void later(Runnable event) {
        events.add(event);
        if (scheduled.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(this::drain);
        }
    }

    private void drain() {
        scheduled.set(false);
        for (Runnable event = events.poll(); event != null; event = events.poll()) {
            event.run();
        }
        List<String> grown = new ArrayList<>(logged);
        logged.clear();
        grown.forEach(step -> watchers.forEach(watcher -> watcher.logged(step)));
    }

    private void changed(StepResult result) {
        StepResult before = results.put(result.step(), result);
        boolean begins = result.state() == StepState.RUNNING && (before == null || before.state() != StepState.RUNNING);
        if (result.state() == StepState.PENDING) {
            logs.remove(result.step());
        } else if (result.state() == StepState.PASSED) {
            target.listSnapshots();
        }
        watchers.forEach(watcher -> watcher.stepChanged(result.step()));
        if (begins) {
            select(result.step());
        }
    }

    /** The run itself, which {@link OpenRuns} closes. */
    public SessionRun run() {
        return run;
    }

    /** Where all that the run leaves lies. */
    public Path folder() {
        return run.folder().path();
    }

    /** Where the report is once it is written. */
    public Path report() {
        return run.folder().htmlReport();
    }

    /** Where the whole log of a step is. */
    public Path logFile(String step) {
        return run.folder().evidence(step).resolve("log.txt");
    }

    public RunOptions options() {
        return run.options();
    }

    /** Parameters, and what steps took out of outputs so far. */
    public Map<String, String> variables() {
        return run.variables();
    }

    /** Empty while there is no VM; else whether it is up. */
    public Optional<Boolean> isMachineUp() {
        return run.machine().map(Machine::isAlive);
    }

    /** The guest's console, from the VM's start on; empty while there is no VM. */
    public Optional<Console> console() {
        return run.launched().flatMap(Machine::console);
    }

    void runNext() {
        run.runNext();
    }

    void runAll() {
        run.runAll();
    }

    void repeat(String step, boolean toTheEnd) {
        run.repeat(step, toTheEnd);
    }

    String repeatStart(String step) {
        return run.repeatStart(step);
    }

    void cancel() {
        run.cancel();
    }

    /** Gives or takes back the write grant, and tells the watchers. */
    void allowWrites(boolean allowed) {
        run.allowWrites(allowed);
        watchers.forEach(Watcher::runChanged);
    }

    public Session session() {
        return run.session();
    }

    public List<Step> steps() {
        return session().getSteps();
    }

    /** As it was told last. */
    public SessionState state() {
        return state;
    }

    /** How a step went, as it was told last. */
    public StepResult result(String step) {
        return results.get(step);
    }

    public StepLog log(String step) {
        return logs.computeIfAbsent(step, _ -> new StepLog());
    }

    /** The step that would run next; empty when none is pending. */
    public Optional<String> next() {
        return results.values().stream()
                .filter(result -> result.state() == StepState.PENDING)
                .map(StepResult::step)
                .findFirst();
    }

    /** Whether {@code step} is the one that would run next, and can be run now. */
    public boolean isNext(String step) {
        return !closed && !isRunning() && next().filter(step::equals).isPresent();
    }

    /** How many steps have passed. */
    public long passed() {
        return results.values().stream()
                .filter(result -> result.state() == StepState.PASSED)
                .count();
    }

    /** The step that is looked at. */
    public String selected() {
        return selected;
    }

    public void select(String step) {
        if (!step.equals(selected)) {
            selected = step;
            watchers.forEach(watcher -> watcher.selected(step));
        }
    }

    public boolean isRunning() {
        return state == SessionState.RUNNING;
    }

    /** Whether it was let go of: nothing can be run any more, what it left can still be looked at. */
    public boolean isClosed() {
        return closed;
    }

    void closed() {
        closed = true;
        watchers.forEach(Watcher::runChanged);
    }

    /** Whether its VM has ended and its folder is free again. */
    boolean hasEnded() {
        return ended;
    }

    void ended() {
        ended = true;
        watchers.forEach(Watcher::runChanged);
    }

    public void addWatcher(Watcher watcher) {
        watchers.add(watcher);
    }

    public void removeWatcher(Watcher watcher) {
        watchers.remove(watcher);
    }
}
