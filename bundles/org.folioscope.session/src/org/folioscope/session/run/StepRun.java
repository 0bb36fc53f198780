// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.StackTraces;
import org.folioscope.kernel.Snapshot;
import org.folioscope.session.SessionException;
import org.folioscope.session.StepLimits;
import org.folioscope.session.Variables;
import org.folioscope.session.check.CheckFailedException;
import org.folioscope.session.check.TextCheck;
import org.folioscope.session.model.Launch;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.QmpException;

/**
 * One attempt at a step: its work is done on a thread of its own, which is given up on when it neither ends in time nor
 * soon after it was told to stop.
 */
final class StepRun implements StepContext {

    /** How long work may go on after the user stopped it. */
    private static final Duration CANCEL_GRACE = Duration.ofMillis(100);

    /** How long work may go on after its limit, to tidy up. */
    private static final Duration LIMIT_GRACE = Duration.ofSeconds(5);

    /** For QEMU's process to end after its connections did. */
    private static final Duration END_GRACE = Duration.ofSeconds(10);

    /** For taking the VM snapshot behind a step. */
    private static final Duration SNAPSHOT_LIMIT = Duration.ofMinutes(2);

    /** What the attempts of a run share. */
    record Shared(
            RunFolder folder,
            RunMachine machine,
            RunConsole console,
            OpenImage image,
            Map<String, Long> consoleStarts,
            CompletableFuture<Void> cancelled) {}

    /** What the attempt needs of the run that it belongs to. */
    interface Owner {
        void logged(String step, String line);

        void left(Evidence evidence);

        boolean mayWrite();

        /** The first piece of evidence of a step that ended, or null. */
        Path mainEvidence(String step);
    }

    private final Step step;
    private final Shared shared;
    private final Owner owner;
    private final Map<String, String> values;
    private final Duration limit;
    private final double patience;
    private final StepProgress progress = new StepProgress(this::log);
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final int generation;
    private final long start = System.nanoTime();
    private volatile Thread worker;
    private StepLog log;
    private boolean over;
    private String snapshot;

    /**
     * @param step as in the session, with its variables
     * @param values of the variables so far
     */
    StepRun(Step step, Shared shared, Owner owner, Map<String, String> values, double patience) throws IOException {
        this.step = step;
        this.shared = shared;
        this.owner = owner;
        this.values = values;
        this.patience = patience;
        String text = Variables.replace(step.getLimit(), values);
        Duration own = text == null ? StepLimits.usual(step.eClass()) : StepLimits.parse(text);
        limit = Duration.ofMillis((long) (own.toMillis() * patience));
        generation = shared.machine().generation();
    }

    /** Runs the step to its end, whatever that is. */
    RunHistory.End run(Session session) throws IOException {
        Instant started = Instant.now();
        shared.folder().prepareEvidence(step.getId());
        StepState state;
        String reason = "";
        try (StepLog file = new StepLog(file("log.txt"))) {
            log = file;
            Failure failure = null;
            try {
                await(start(session));
                state = StepState.PASSED;
            } catch (CancelledException _) {
                state = StepState.CANCELLED;
                reason = "stopped by the user";
            } catch (Failure e) {
                failure = e;
                state = StepState.FAILED;
                reason = e.getMessage() + (e.deep ? end() : "");
            }
            if (step.getExpectedFailure() != null && state != StepState.CANCELLED) {
                String outcome = expected(state, reason);
                state = outcome == null ? StepState.PASSED : StepState.FAILED;
                reason = outcome == null ? reason : outcome;
            }
            if (state == StepState.FAILED) {
                if (failure != null) {
                    collect(failure.deep);
                }
                log(reason);
            }
            synchronized (this) {
                over = true;
            }
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        StepResult result = new StepResult(step.getId(), state, reason, started, duration, evidence());
        return new RunHistory.End(
                result,
                state == StepState.PASSED ? Map.copyOf(taken) : Map.of(),
                state == StepState.PASSED ? snapshot : null,
                shared.console().position());
    }

    /** Why the step failed; {@code deep} where the VM and not a check is the reason. */
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean deep;

        Failure(String message, boolean deep) {
            super(message, null, false, false);
            this.deep = deep;
        }
    }

    /** Null when the step failed as it should, else why it fails. */
    private String expected(StepState state, String reason) {
        String pattern = step.getExpectedFailure();
        if (state == StepState.PASSED) {
            return "it was expected to fail with \"" + pattern + "\", and did not";
        }
        try {
            return TextCheck.found(pattern, reason, progress)
                    ? null
                    : "it was expected to fail with \"" + pattern + "\", and failed otherwise: " + reason;
        } catch (SessionException e) {
            return e.getMessage();
        }
    }

    private CompletableFuture<Void> start(Session session) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("step " + step.getId())
                .unstarted(() -> {
                    try {
                        Session resolved = Resolved.of(session, values, step);
                        Step own = resolved.getSteps().getFirst();
                        StepAction.run(resolved, own, this);
                        if (own.isSnapshot()) {
                            save();
                        }
                        done.complete(null);
                    } catch (Exception | Error e) {
                        done.completeExceptionally(e);
                    }
                });
        worker = thread;
        thread.start();
        return done;
    }

    private void await(CompletableFuture<Void> done) throws Failure {
        Duration whole = step.isSnapshot() ? limit.plus(scale(SNAPSHOT_LIMIT)) : limit;
        try {
            CompletableFuture.anyOf(done.handle((_, _) -> null), shared.cancelled())
                    .get(whole.toMillis(), TimeUnit.MILLISECONDS);
            if (!done.isDone()) {
                giveUp(done, CANCEL_GRACE);
                throw new CancelledException();
            }
            done.get();
        } catch (TimeoutException _) {
            giveUp(done, LIMIT_GRACE);
            throw new Failure("it took longer than its limit of " + StepLimits.text(limit), true);
        } catch (ExecutionException e) {
            tell(e.getCause());
        } catch (InterruptedException _) {
            giveUp(done, CANCEL_GRACE);
            throw new CancelledException();
        }
    }

    private Duration scale(Duration duration) {
        return Duration.ofMillis((long) (duration.toMillis() * patience));
    }

    /** Tells the work to stop; where it doesn't, it is left alone, and so is the VM that it uses. */
    private void giveUp(CompletableFuture<Void> done, Duration grace) {
        progress.stop();
        try {
            done.handle((_, _) -> null).get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException _) {
            worker.interrupt();
            Thread.ofPlatform().daemon().name("end of a VM").start(() -> {
                try {
                    shared.machine().abandon();
                } catch (IOException e) {
                    owner.logged(step.getId(), "the VM did not end as it should: " + e.getMessage());
                }
            });
        }
    }

    private void tell(Throwable cause) throws Failure {
        switch (cause) {
            case CancelledException cancelled -> {
                if (shared.cancelled().isDone()) {
                    throw cancelled;
                }
                throw new Failure("it was stopped from within", true);
            }
            case CheckFailedException e -> throw new Failure(e.getMessage(), false);
            case SessionException e -> throw new Failure(e.getMessage(), false);
            case TargetException.Gone e -> throw gone(e);
            case QmpException.Closed e -> throw gone(e);
            case TargetException e -> throw new Failure(e.getMessage(), true);
            case QmpException e -> throw new Failure(e.getMessage(), true);
            case java.nio.file.FileSystemException e ->
                throw new Failure("can't write or read " + e.getFile() + ": " + e.getReason(), true);
            case IOException e -> throw new Failure(String.valueOf(e.getMessage()), true);
            case OutOfMemoryError _ -> throw new Failure("there is not enough memory for this", true);
            default -> {
                log(StackTraces.text(cause));
                throw new Failure(
                        "this should not have happened, please report it with the step's log: " + cause, true);
            }
        }
    }

    /** A failure because QEMU is gone. It waits for the end of its process, which has the reason. */
    private Failure gone(IOException cause) {
        shared.machine().current().ifPresent(machine -> machine.awaitEnd(END_GRACE));
        return new Failure(cause.getMessage(), true);
    }

    @SuppressWarnings("resource") // the run ends the machine
    private void save() throws IOException {
        String name = step.getId();
        try {
            machine().save(name, progress);
            snapshot = name;
            log("VM snapshot \"" + name + "\"");
        } catch (TargetException | QmpException e) {
            log("no VM snapshot, so the next steps can't be repeated from here: " + e.getMessage());
        }
    }

    /** How the VM ended, if it did: whoever talked to it has only seen that it is gone. */
    private String end() {
        return shared.machine()
                .current()
                .filter(machine -> !machine.isAlive())
                .map(machine -> " (" + machine.describe().lines().findFirst().orElse("") + ")")
                .orElse("");
    }

    private void collect(boolean deep) {
        FailureEvidence.collect(this, shared, deep, scale(FailureEvidence.LIMIT), step.getId());
    }

    private synchronized List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    @Override
    public Machine boot(Launch launch) throws IOException {
        return shared.machine().boot(launch, generation, progress);
    }

    @Override
    public Machine machine() throws IOException {
        Machine machine = shared.machine().ready(generation, progress);
        if (machine == null) {
            throw new SessionException("there is no virtual machine; a <boot> step has to come before");
        }
        return machine;
    }

    @Override
    public StepProgress progress() {
        return progress;
    }

    @Override
    public Duration left() {
        return limit.minusNanos(System.nanoTime() - start);
    }

    @Override
    public Path file(String name) {
        return shared.folder().evidence(step.getId()).resolve(name);
    }

    @Override
    public void leave(Evidence.Kind kind, Path file) {
        Evidence piece = new Evidence(step.getId(), kind, file);
        synchronized (this) {
            if (over) {
                return;
            }
            evidence.add(piece);
        }
        owner.left(piece);
    }

    @Override
    public Path find(String name) throws IOException {
        return shared.folder().find(name, owner::mainEvidence);
    }

    @Override
    public void log(String line) {
        synchronized (this) {
            if (over) {
                return;
            }
        }
        for (String each : line.split("\\R", -1)) {
            log.line(each);
            owner.logged(step.getId(), each);
        }
    }

    @Override
    public synchronized void take(String name, String value) {
        taken.put(name, value);
    }

    @Override
    public boolean mayWrite() {
        return owner.mayWrite();
    }

    @Override
    @SuppressWarnings("resource") // the run closes the image
    public Snapshot image(Path file) throws IOException {
        return shared.image().open(file, progress);
    }

    @Override
    public RunConsole console() {
        return shared.console();
    }

    @Override
    public long consoleStart(String id) throws IOException {
        Long start = shared.consoleStarts().get(id);
        if (start == null) {
            throw new SessionException("the step " + id + " has not begun, so its console is not known");
        }
        return start;
    }
}
