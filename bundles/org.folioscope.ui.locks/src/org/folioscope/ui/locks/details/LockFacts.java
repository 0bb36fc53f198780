// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.lock.Waiter;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.place.LockPlace;
import org.folioscope.locks.task.Task;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.links.Place;

/** What is known of a lock or of a task, a line each, with where it leads to. */
public final class LockFacts {

    /** With a line each. */
    private static final int MOST_WAITERS = 50;

    private LockFacts() {}

    /** Where a lock itself lies. @param address virtual */
    public static Place memoryOf(LockKind kind, long address) {
        return Place.struct(structOf(kind), address);
    }

    private static String structOf(LockKind kind) {
        return switch (kind) {
            case RWSEM -> "rw_semaphore";
            case MUTEX -> "mutex";
            case PERCPU_RWSEM -> "percpu_rw_semaphore";
            case FOLIO, FOLIO_WRITEBACK, FOLIO_COPY -> "folio";
            case NETFS_WRITEBACK -> "list_head";
            case SPINLOCK -> "spinlock";
            case LOCKREF -> "lockref";
        };
    }

    /** Where the object that a lock belongs to is shown; empty where it is not known. */
    public static Optional<Place> objectOf(LockPlace place) {
        if (place.object() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (place.type()) {
                    case "inode" -> new Place.InodeAt(place.object());
                    case "super_block" -> new Place.SuperBlockAt(place.object());
                    default -> Place.struct(place.type(), place.object());
                });
    }

    /** The task at an address; null where there is none. */
    public static Task taskAt(Locks locks, long address) {
        return locks.task(address).orElse(null);
    }

    /** Of a lock. */
    public static List<FactLine> of(Locks locks, ContendedLock lock) {
        List<FactLine> lines = new ArrayList<>();
        LockState state = lock.state();
        lines.add(FactLine.of("lock", member(lock), lock.place().name()));
        lines.add(new FactLine(
                state.kind().text(),
                Numbers.hex(lock.address()),
                "address, virtual",
                memoryOf(state.kind(), lock.address())));
        lines.add(FactLine.of("state", state.isHeld() ? "held" : "free", state.words()));
        if (!lock.place().type().isEmpty()) {
            lines.add(new FactLine(
                    "object",
                    Numbers.hex(lock.place().object()),
                    "struct " + lock.place().type() + ", " + lock.place().name(),
                    objectOf(lock.place()).orElse(null)));
            objectOf(lock.place())
                    .flatMap(Place::locks)
                    .ifPresent(all -> lines.add(new FactLine("its other locks", all.title(), "held or not", all)));
        }
        Task owner = taskAt(locks, state.owner());
        lines.add(
                owner == null
                        ? FactLine.of("held by", state.owner() == 0 ? "n/a" : Numbers.hex(state.owner()), holder(state))
                        : new FactLine("held by", owner.title(), holder(state), new Place.TaskAt(owner.address())));
        if (lock.longestWait() >= 0) {
            lines.add(FactLine.of("longest wait", time(lock.longestWait()), "since that task last ran"));
        }
        List<Waiter> waiters = state.waiters();
        for (int i = 0; i < waiters.size() && i < MOST_WAITERS; i++) {
            lines.add(waiter(locks, waiters.get(i), i + 1));
        }
        if (waiters.size() > MOST_WAITERS) {
            lines.add(FactLine.of(
                    "more waiters", String.format("%,d", waiters.size() - MOST_WAITERS), "see the blocked tasks"));
        }
        return lines;
    }

    private static String member(ContendedLock lock) {
        String member = lock.place().member();
        return member.isEmpty() ? lock.state().kind().text() : member;
    }

    private static String holder(LockState state) {
        if (state.owner() == 0) {
            return state.isHeld() ? "the lock doesn't say who holds it" : "nobody holds it";
        }
        return state.ownerIsHint() ? "the last reader that took it; others may hold it, too" : "";
    }

    private static String wish(Mode mode) {
        return switch (mode) {
            case READ -> "to read";
            case WRITE -> "to write";
            case EXCLUSIVE -> "to have it alone";
        };
    }

    private static FactLine waiter(Locks locks, Waiter waiter, int number) {
        Task task = taskAt(locks, waiter.task());
        String how = wish(waiter.mode())
                + (waiter.handoff() ? ", the lock is handed to it" : "")
                + (waiter.address() == 0 ? "" : ", waiter at " + Numbers.hex(waiter.address()));
        return new FactLine(
                "waiter " + number,
                task == null ? Numbers.hex(waiter.task()) : task.title(),
                how,
                task == null ? Place.struct("task_struct", waiter.task()) : new Place.TaskAt(task.address()));
    }

    /**
     * Of a task.
     *
     * @param held what tasks hold; null where only those locks are known yet that somebody waits for
     */
    public static List<FactLine> of(Locks locks, TaskLocks held, Task task) {
        List<FactLine> lines = new ArrayList<>();
        lines.add(FactLine.of("task", task.comm(), "name"));
        lines.add(FactLine.of("pid", Long.toString(task.pid()), "process " + task.tgid()));
        lines.add(FactLine.of("state", Character.toString(task.letter()), state(task)));
        lines.add(new FactLine(
                "task_struct", Numbers.hex(task.address()), "virtual", Place.struct("task_struct", task.address())));
        if (task.asleep() >= 0) {
            lines.add(FactLine.of(
                    "asleep for", time(task.asleep()), "since it last ran, as far as the scheduler's clock knew"));
        }
        if (task.stack() != 0) {
            lines.add(new FactLine(
                    "stack pointer",
                    Numbers.hex(task.sp()),
                    "kernel stack from " + Numbers.hex(task.stack()) + ", " + Numbers.size(task.stackSize()),
                    Place.virtual(task.sp())));
        }
        locks.blocked(task.address()).ifPresent(blocked -> addWait(lines, locks, blocked));
        if (held != null) {
            held.of(task.address()).forEach(lock -> lines.add(held(lock.state(), lock.title())));
        }
        for (ContendedLock lock : locks.contended()) {
            if (held == null && lock.state().owner() == task.address()) {
                lines.add(held(lock.state(), lock.title()));
            }
        }
        return lines;
    }

    private static FactLine held(LockState lock, String title) {
        return new FactLine(
                lock.ownerIsHint() ? "took last" : "holds", title, lock.words(), new Place.LockAt(lock.address()));
    }

    private static void addWait(List<FactLine> lines, Locks locks, BlockedTask blocked) {
        List<Edge> chain = locks.graph().chain(blocked.task());
        if (!chain.isEmpty()) {
            ContendedLock lock = chain.getFirst().lock();
            lines.add(new FactLine(
                    "waits for",
                    lock.title(),
                    wish(blocked.waitsFor().mode()) + "; " + blocked.waitsFor().evidence(),
                    new Place.LockAt(lock.address())));
        } else if (blocked.waitsFor() != null) {
            lines.add(FactLine.of(
                    "waits for",
                    "a " + blocked.waitsFor().kind().text(),
                    blocked.waitsFor().evidence()));
        }
        for (Edge edge : chain) {
            if (edge.owner() != null) {
                lines.add(new FactLine(
                        "held by",
                        edge.owner().title(),
                        (edge.isCertain() ? "" : "the last reader that took it; ")
                                + (edge.owner().address() == blocked.task().address()
                                        ? "a deadlock"
                                        : edge.lock().title()),
                        new Place.TaskAt(edge.owner().address())));
            }
        }
    }

    /** "12.345 s": nanoseconds for people. */
    static String time(long nanoseconds) {
        return String.format("%,d.%03d s", nanoseconds / 1_000_000_000, nanoseconds / 1_000_000 % 1000);
    }

    /** What its state says. */
    public static String state(Task task) {
        if (task.onCpu()) {
            return "a CPU runs it";
        }
        return switch (task.letter()) {
            case 'R' -> "ready to run";
            case 'S' -> "sleeps until something happens, or a signal comes";
            case 'D' -> "sleeps; signals don't wake it";
            case 'T' -> "stopped";
            case 't' -> "stopped by a debugger";
            case 'X' -> "dead";
            case 'Z' -> "ended; nobody has asked yet how";
            case 'P' -> "parked";
            case 'I' -> "idle kernel thread";
            default -> "";
        };
    }
}
