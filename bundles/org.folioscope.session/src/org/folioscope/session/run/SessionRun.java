// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.CancelledException;
import org.folioscope.base.StackTraces;
import org.folioscope.session.SessionException;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.session.report.Reports;
import org.folioscope.session.run.RunHistory.End;
import org.folioscope.target.FileTree;

/**
 * One execution of a session: what the window, the command line and tests watch and steer. Work is done on a thread of
 * its own; every method returns at once but for {@link #await} and {@link #close}. Safe for use by several threads.
 */
public final class SessionRun implements AutoCloseable {

    /** How long {@link #close} waits for work that was stopped. */
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(30);

    private final Session session;
    private final RunFolder folder;
    private final RunLock lockOfFolder;
    private final Journal journal;
    private final RunMachine machine;
    private final RunConsole console;
    private final OpenImage image = new OpenImage();
    private final StepOrder order;
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker;
    private final Map<String, String> parameters;
    private final Map<String, Long> consoleStarts = new ConcurrentHashMap<>();

    /** Ends the writing of reports when the run is closed. */
    private final StepProgress reports = new StepProgress(_ -> {});

    private final Object lock = new Object();
    private final Map<String, StepResult> results = new LinkedHashMap<>();
    private final Map<String, End> ends = new HashMap<>();
    private RunOptions options;
    private SessionState state = SessionState.READY;
    private CompletableFuture<Void> cancelled = new CompletableFuture<>();
    private int tasks;
    private boolean closed;

    /** @param history what an earlier process did of the run; null for a new one */
    SessionRun(
            Session session,
            Map<String, String> parameters,
            RunOptions options,
            RunFolder folder,
            RunLock lockOfFolder,
            Machines machines,
            RunHistory history)
            throws IOException {
        this.session = session;
        this.parameters = parameters;
        this.options = options;
        this.folder = folder;
        this.lockOfFolder = lockOfFolder;
        order = new StepOrder(session.getSteps());
        journal = Journal.open(folder.journal());
        console = new RunConsole(folder.console(), history == null ? new ConsoleRecord() : history.console());
        machine = new RunMachine(machines, folder, console, () -> tell(listener -> listener.machineChanged(this)));
        worker = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform()
                .daemon()
                .name("session " + session.getName())
                .unstarted(task));
        for (Step step : session.getSteps()) {
            results.put(step.getId(), StepResult.pending(step.getId()));
        }
        if (history == null || history.count() == 0) {
            JsonObject begin = new JsonObject();
            begin.addProperty("format", Journal.FORMAT);
            begin.addProperty("session", session.getName());
            begin.add("parameters", RunHistory.object(parameters));
            journal.write("begin", begin);
        }
        if (history != null) {
            takeOver(history);
        }
    }

    /** The session as it was when the run was made; don't change it. */
    public Session session() {
        return session;
    }

    public RunFolder folder() {
        return folder;
    }

    public RunOptions options() {
        synchronized (lock) {
            return options;
        }
    }

    public SessionState state() {
        synchronized (lock) {
            return state;
        }
    }

    /** All steps, in their order. */
    public List<StepResult> results() {
        synchronized (lock) {
            return List.copyOf(results.values());
        }
    }

    /**
     * How the step of that id went so far.
     *
     * @throws IllegalArgumentException when there is none
     */
    public StepResult result(String step) {
        synchronized (lock) {
            return results.get(session.getSteps().get(order.indexOf(step)).getId());
        }
    }

    /** The values of parameters, and of what steps took out of outputs so far. */
    public Map<String, String> variables() {
        Map<String, String> values = new LinkedHashMap<>(parameters);
        synchronized (lock) {
            for (Step step : session.getSteps()) {
                End end = ends.get(step.getId());
                if (end != null) {
                    values.putAll(end.variables());
                }
            }
        }
        return values;
    }

    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    /** Runs all steps that are pending. Does nothing while a step is run. */
    public void runAll() {
        submit(() -> runPending(session.getSteps().size() - 1));
    }

    /** Runs the first pending step alone. Does nothing while a step is run. */
    public void runNext() {
        submit(() -> {
            int next = firstPending();
            runPending(next < 0 ? 0 : next);
        });
    }

    /**
     * The step from which a repetition of {@code step} has to begin: itself where the VM's state before it was saved, else
     * the first behind the last saved state, or the boot.
     */
    public String repeatStart(String step) {
        synchronized (lock) {
            return session.getSteps().get(startOf(order.indexOf(step))).getId();
        }
    }

    /** Goes back to before {@code step}, and runs from {@link #repeatStart} on; to the end, or up to {@code step}. */
    public void repeat(String step, boolean toTheEnd) {
        int index = order.indexOf(step);
        submit(() -> {
            int start;
            synchronized (lock) {
                start = startOf(index);
            }
            goBack(start);
            runPending(toTheEnd ? session.getSteps().size() - 1 : index);
        });
    }

    private int startOf(int index) {
        if (machine.current().map(Machine::isAlive).orElse(false) && !changedSince(index)) {
            return index;
        }
        return order.start(index, ends);
    }

    /** Whether a step from {@code index} on has done something to the guest. */
    private boolean changedSince(int index) {
        for (Step step : session.getSteps().subList(index, session.getSteps().size())) {
            StepState each = results.get(step.getId()).state();
            if (StepOrder.changesGuest(step) && each != StepState.PENDING && each != StepState.SKIPPED) {
                return true;
            }
        }
        return false;
    }

    /** Gives or takes away the write grant, for steps from now on. */
    public void allowWrites(boolean allowed) {
        synchronized (lock) {
            options = options.withWrites(allowed);
        }
        JsonObject event = new JsonObject();
        event.addProperty("allowed", allowed);
        try {
            journal.write("grant", event);
        } catch (IOException _) {
            // it counts all the same; that nothing can be written shows at the next step
        }
        tell(listener -> listener.runChanged(this));
    }

    /** Stops what is being done: within 250 ms the state is {@link SessionState#CANCELLED}. */
    public void cancel() {
        synchronized (lock) {
            cancelled.complete(null);
        }
    }

    /** Waits until nothing is being done; returns the state, {@link SessionState#RUNNING} when the limit passed. */
    public SessionState await(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        synchronized (lock) {
            while (tasks > 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return SessionState.RUNNING;
                }
                lock.wait(left);
            }
            return state;
        }
    }

    /** The VM, while there is one that is up. */
    public Optional<Machine> machine() {
        return machine.current();
    }

    /** The VM from its start on, while its guest boots as well: to look at, and to type into its console. */
    public Optional<Machine> launched() {
        return machine.launched();
    }

    /** Takes over what an earlier process did, as far as the run can go on from there. */
    private void takeOver(RunHistory history) throws IOException {
        for (Step step : session.getSteps()) {
            End end = history.ends().get(step.getId());
            if (end == null || end.result().state() != StepState.PASSED) {
                break;
            }
            ends.put(step.getId(), end);
            results.put(step.getId(), end.result());
        }
        consoleStarts.putAll(history.consoleStarts());
        int next = firstPending();
        if (next < 0) {
            state = SessionState.PASSED;
        } else {
            goBack(order.start(next, ends));
        }
    }

    private int firstPending() {
        synchronized (lock) {
            for (int i = 0; i < session.getSteps().size(); i++) {
                if (results.get(session.getSteps().get(i).getId()).state() == StepState.PENDING) {
                    return i;
                }
            }
            return -1;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void submit(Work work) {
        synchronized (lock) {
            if (closed || state == SessionState.RUNNING) {
                return;
            }
            state = SessionState.RUNNING;
            cancelled = new CompletableFuture<>();
            tasks++;
        }
        worker.execute(() -> {
            try {
                tell(listener -> listener.runChanged(this));
                work.run();
            } catch (IOException | RuntimeException | Error e) {
                // Such as a journal that can't be written: nothing may be done that isn't written down.
                broken(e);
            } finally {
                writeReports();
                synchronized (lock) {
                    tasks--;
                    lock.notifyAll();
                }
            }
        });
    }

    /** A run that is over has reports; that they can't be written changes nothing about its outcome. */
    private void writeReports() {
        SessionState last = state();
        if (last == SessionState.READY || last == SessionState.RUNNING) {
            return;
        }
        try {
            Reports.write(folder, folder.path(), reports);
        } catch (IOException | CancelledException e) {
            tell(listener -> listener.logged(this, "", "the reports could not be written: " + e.getMessage()));
        }
    }

    private void broken(Throwable failure) {
        String reason = failure instanceof IOException
                ? "the run's folder can't be written: " + failure.getMessage()
                : "this should not have happened, please report it: " + StackTraces.text(failure);
        Step current = null;
        synchronized (lock) {
            for (Step step : session.getSteps()) {
                StepState each = results.get(step.getId()).state();
                if (each == StepState.RUNNING || each == StepState.PENDING) {
                    current = step;
                    break;
                }
            }
        }
        if (current != null) {
            StepResult result = result(current.getId());
            change(new StepResult(
                    current.getId(), StepState.FAILED, reason, result.started(), result.duration(), result.evidence()));
            skip("the run failed at " + current.getId());
        }
        setState(SessionState.FAILED);
        endMachine();
    }

    private void runPending(int last) throws IOException {
        while (true) {
            int next = firstPending();
            if (next < 0 || next > last) {
                finish(next < 0 ? outcome() : SessionState.READY);
                return;
            }
            Step step = session.getSteps().get(next);
            End end = cancelled().isDone() ? null : run(step);
            StepState outcome = end == null ? StepState.CANCELLED : end.result().state();
            if (outcome == StepState.CANCELLED) {
                finish(SessionState.CANCELLED);
                return;
            }
            if (outcome == StepState.FAILED) {
                skip("the step " + step.getId() + " failed");
                finish(SessionState.FAILED);
                return;
            }
        }
    }

    private SessionState outcome() {
        synchronized (lock) {
            return results.values().stream().allMatch(result -> result.state() == StepState.PASSED)
                    ? SessionState.PASSED
                    : SessionState.FAILED;
        }
    }

    private CompletableFuture<Void> cancelled() {
        synchronized (lock) {
            return cancelled;
        }
    }

    private End run(Step step) throws IOException {
        String id = step.getId();
        JsonObject begin = new JsonObject();
        begin.addProperty("step", id);
        long at = step instanceof Boot ? 0 : console.position();
        if (step instanceof Boot) {
            console.rewind(0);
        }
        begin.addProperty("console", at);
        begin.add("pieces", console.toJson());
        journal.write("step-begin", begin);
        consoleStarts.put(id, at);
        change(new StepResult(id, StepState.RUNNING, "", java.time.Instant.now(), Duration.ZERO, List.of()));
        StepRun.Shared shared = new StepRun.Shared(folder, machine, console, image, consoleStarts, cancelled());
        End end;
        try {
            end = new StepRun(step, shared, new Owner(), variables(), options().patience()).run(session);
        } catch (SessionException e) { // its limit can't be understood
            end = new End(
                    new StepResult(
                            id, StepState.FAILED, e.getMessage(), java.time.Instant.now(), Duration.ZERO, List.of()),
                    Map.of(),
                    null,
                    at);
        }
        console.copy();
        if (end.result().state() == StepState.CANCELLED) {
            // What counts is that the user sees it; writing it down may take the disk a while.
            synchronized (lock) {
                state = SessionState.CANCELLED;
            }
        }
        synchronized (lock) {
            ends.put(id, end);
        }
        change(end.result());
        journal.write("step-end", RunHistory.write(end));
        return end;
    }

    private final class Owner implements StepRun.Owner {
        @Override
        public void logged(String step, String line) {
            tell(listener -> listener.logged(SessionRun.this, step, line));
        }

        @Override
        public void left(Evidence evidence) {
            tell(listener -> listener.evidenceAdded(SessionRun.this, evidence));
        }

        @Override
        public boolean mayWrite() {
            return options().allowWrites();
        }

        @Override
        public Path mainEvidence(String step) {
            synchronized (lock) {
                StepResult result = results.get(step);
                return result == null || result.evidence().isEmpty()
                        ? null
                        : result.evidence().getFirst().file();
            }
        }
    }

    private void skip(String reason) {
        for (StepResult result : results()) {
            if (result.state() == StepState.PENDING) {
                change(new StepResult(result.step(), StepState.SKIPPED, reason, null, Duration.ZERO, List.of()));
            }
        }
    }

    /** Makes the steps from {@code start} on pending again, and has the VM go back when it is needed. */
    private void goBack(int start) throws IOException {
        JsonArray steps = new JsonArray();
        List<StepResult> changed = new ArrayList<>();
        StepOrder.Point point;
        boolean changedGuest;
        synchronized (lock) {
            changedGuest = changedSince(start) || machine.current().isEmpty();
            point = session.getSteps().get(start) instanceof Boot ? null : order.before(start, ends);
            for (Step step :
                    session.getSteps().subList(start, session.getSteps().size())) {
                steps.add(step.getId());
                ends.remove(step.getId());
                StepResult pending = StepResult.pending(step.getId());
                results.put(step.getId(), pending);
                changed.add(pending);
            }
        }
        if (point != null && point.snapshot() != null && changedGuest) {
            Step saved = session.getSteps().get(point.step());
            Boot boot = order.boot(point.step());
            machine.goBack(new RunMachine.Saved(
                    StepAction.launch(Resolved.of(session, parameters, boot), Resolved.of(boot, parameters)),
                    point.snapshot()));
            synchronized (lock) {
                console.rewind(ends.get(saved.getId()).console());
            }
        }
        JsonObject event = new JsonObject();
        event.add("steps", steps);
        event.add("pieces", console.toJson());
        journal.write("back", event);
        changed.forEach(this::change);
    }

    private void change(StepResult result) {
        synchronized (lock) {
            results.put(result.step(), result);
        }
        tell(listener -> listener.stepChanged(this, result));
    }

    private void setState(SessionState next) {
        synchronized (lock) {
            state = next;
        }
        tell(listener -> listener.runChanged(this));
    }

    private void tell(java.util.function.Consumer<RunListener> message) {
        listeners.forEach(message);
    }

    private void finish(SessionState outcome) throws IOException {
        JsonObject event = new JsonObject();
        event.addProperty("state", outcome.id());
        journal.write("end", event);
        if (outcome != SessionState.READY && !options().keepVm()) {
            if (outcome == SessionState.CANCELLED) {
                setState(outcome);
            }
            endMachine();
        }
        setState(outcome);
    }

    private void endMachine() {
        try {
            machine.end();
        } catch (IOException e) {
            tell(listener -> listener.logged(this, "", "the VM did not end as it should: " + e.getMessage()));
        }
    }

    /** Cancels what is being done, ends the VM, and lets go of the folder; a run that is not over can be resumed. */
    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            cancelled.complete(null);
        }
        reports.stop();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSE_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                machine.abandon();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        try (lockOfFolder;
                journal;
                image) {
            machine.end();
            SessionState last = state();
            boolean over = last == SessionState.PASSED || last == SessionState.FAILED;
            if (over && !options().keepSnapshots() && Files.exists(folder.machine())) {
                FileTree.delete(folder.machine());
            }
        }
    }
}
