// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.locks.graph.WaitGraph;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.lock.Waiter;
import org.folioscope.locks.place.LockPlace;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.Unwinder;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.task.TaskList;
import org.folioscope.locks.wait.Wait;
import org.folioscope.locks.wait.WaitFinder;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * The tasks of a kernel, which of them are blocked, by which lock, and who holds it. Read as a whole, once. Immutable; safe
 * for use by several threads.
 */
public final class Locks {

    private final List<Task> tasks;
    private final LongMap<Task> byAddress;
    private final List<BlockedTask> blocked;
    private final List<ContendedLock> contended;
    private volatile LongMap<BlockedTask> blockedByAddress;
    private final WaitGraph graph;
    private final String unwinder;
    private final List<Diagnostic> findings;
    private final Missing missing;

    private Locks(Reading reading) {
        tasks = List.copyOf(reading.tasks);
        byAddress = reading.byAddress;
        blocked = List.copyOf(reading.blocked);
        contended = List.copyOf(reading.contended);
        graph = new WaitGraph(reading.edges);
        unwinder = reading.unwinder;
        findings = reading.context.findings().list();
        missing = reading.context.missing();
    }

    /** Reads all tasks, the stacks of those that sleep, and the locks that somebody waits for. Never fails for what the bytes are. */
    public static Locks of(KernelSnapshot kernel, Progress progress) {
        Reading reading = new Reading(kernel);
        try {
            reading.run(progress);
        } catch (MissingMemberException | MissingSymbolException e) {
            reading.context.missing().add(e.getMessage(), "tasks and the locks they wait for");
        }
        return new Locks(reading);
    }

    /** All tasks. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The task whose task_struct is at {@code address}, virtual. */
    public Optional<Task> task(long address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Tasks that sleep uninterruptibly, or wait for a lock. */
    public List<BlockedTask> blocked() {
        return blocked;
    }

    /** The blocked task whose task_struct is at {@code address}, virtual. */
    public Optional<BlockedTask> blocked(long address) {
        LongMap<BlockedTask> known = blockedByAddress;
        if (known == null) {
            known = new LongMap<>(blocked.size());
            for (BlockedTask each : blocked) {
                known.put(each.task().address(), each);
            }
            blockedByAddress = known;
        }
        return Optional.ofNullable(known.get(address));
    }

    /** The locks that somebody waits for, those with the most waiters first. */
    public List<ContendedLock> contended() {
        return contended;
    }

    /** Who waits for whom. */
    public WaitGraph graph() {
        return graph;
    }

    /** How stacks were followed, for people: "ORC"; empty where tasks could not be read. */
    public String unwinder() {
        return unwinder;
    }

    /** What is damaged, and what does not fit together. */
    public List<Diagnostic> findings() {
        return findings;
    }

    /** What this kernel's types or symbols lack. */
    public Missing missing() {
        return missing;
    }

    /** A folio has several bits that are waited for, all at one address. */
    private record Key(LockKind kind, long lock) {}

    /** What is gathered while it is read. One thread. */
    private static final class Reading {

        private final KernelSnapshot kernel;
        private final Context context;
        private final List<BlockedTask> blocked = new ArrayList<>();
        private final List<ContendedLock> contended = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private LongMap<Task> byAddress = new LongMap<>();
        private List<Task> tasks = List.of();
        private String unwinder = "";

        Reading(KernelSnapshot kernel) {
            this.kernel = kernel;
            this.context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
        }

        void run(Progress progress) {
            tasks = new TaskList(context).read(progress);
            byAddress = new LongMap<>(tasks.size());
            tasks.forEach(task -> byAddress.put(task.address(), task));
            LockDecoders decoders = new LockDecoders(context);
            Unwinder stacks = Unwinder.of(context);
            unwinder = stacks.name();
            WaitFinder finder = new WaitFinder(context, tasks, decoders);
            progress.begin("Looking at stacks", tasks.size());
            for (Task task : tasks) {
                progress.check();
                if (task.isAsleep()) {
                    look(task, stacks.unwind(task), finder);
                }
                progress.advance(1);
            }
            gather(decoders, progress);
        }

        private void look(Task task, CallStack stack, WaitFinder finder) {
            Optional<Wait> wait = finder.of(task, stack);
            if (wait.isPresent() || task.letter() == 'D') {
                blocked.add(new BlockedTask(task, stack, wait.orElse(null)));
            }
        }

        private void gather(LockDecoders decoders, Progress progress) {
            Map<Key, List<BlockedTask>> byLock = new LinkedHashMap<>();
            for (BlockedTask each : blocked) {
                if (each.waitsFor() != null && each.waitsFor().lock() != 0) {
                    byLock.computeIfAbsent(
                                    new Key(
                                            each.waitsFor().kind(),
                                            each.waitsFor().lock()),
                                    _ -> new ArrayList<>())
                            .add(each);
                }
            }
            LockPlaces places = new LockPlaces(kernel, context, new PageOwners(kernel), tasks);
            progress.begin("Looking at locks", byLock.size());
            byLock.forEach((key, waiting) -> {
                progress.check();
                Wait wait = waiting.getFirst().waitsFor();
                LockState state = state(wait, waiting, decoders);
                ContendedLock found = new ContendedLock(state, place(places, wait), waiting);
                contended.add(found);
                Task owner = byAddress.get(state.owner());
                if (state.owner() != 0 && owner == null) {
                    context.findings()
                            .warning(
                                    "LK01",
                                    "this " + state.kind().text() + " is held by something that is no task",
                                    key.lock());
                }
                waiting.forEach(each -> edges.add(new Edge(each, found, owner, !state.ownerIsHint())));
                progress.advance(1);
            });
            contended.sort(
                    (a, b) -> Integer.compare(b.waiting().size(), a.waiting().size()));
        }

        private LockState state(Wait wait, List<BlockedTask> waiting, LockDecoders decoders) {
            try {
                if (!wait.kind().isFolioBit()) {
                    return decoders.at(wait.kind(), wait.lock());
                }
            } catch (MemoryFaultException e) {
                context.findings().warning("this lock can't be read: " + e.getMessage(), wait.lock());
            }
            List<Waiter> waiters = waiting.stream()
                    .map(each ->
                            new Waiter(each.task().address(), 0, each.waitsFor().mode(), false))
                    .toList();
            String words = waiting.size() == 1 ? "1 task waiting" : waiting.size() + " tasks waiting";
            return new LockState(wait.kind(), wait.lock(), words, true, 0, true, waiters);
        }

        private LockPlace place(LockPlaces places, Wait wait) {
            return wait.kind().isFolioBit()
                    ? places.ofFolio(
                            wait.kind(), wait.lock(), context.members("page").size())
                    : places.of(wait.kind(), wait.lock());
        }
    }
}
