// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.folioscope.locks.Locks;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * Which task holds which locks, like "show all locks held" of a kernel with lockdep (Documentation/admin-guide/sysrq.rst, d), but from
 * any kernel: of the rwsems and mutexes of a {@link LockTable}. Spinlocks and folio locks don't know who holds them. Read as a whole,
 * once. Immutable; safe for use by several threads.
 */
public final class TaskLocks {

    private final List<HeldLock> all;
    private final Map<Long, List<HeldLock>> byTask = new HashMap<>();
    private final List<Diagnostic> findings;
    private final Missing missing;

    private TaskLocks(List<HeldLock> all, Context context) {
        this.all = List.copyOf(all);
        findings = context.findings().list();
        missing = context.missing();
        for (HeldLock each : all) {
            if (each.holder() != null) {
                byTask.computeIfAbsent(each.holder().address(), _ -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /**
     * Looks at the locks of all inodes, open files and processes. Never fails for what the bytes are.
     *
     * @param waits of the same kernel
     */
    public static TaskLocks of(KernelSnapshot kernel, Locks waits, Progress progress) {
        Context context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
        List<HeldLock> all = new ArrayList<>();
        try {
            LockTable table = LockTable.of(kernel, context, waits, progress);
            LockDecoders decoders = new LockDecoders(context);
            LockPlaces places = new LockPlaces(kernel, context, new PageOwners(kernel), waits.tasks());
            progress.begin("Naming locks", table.all().size());
            for (KnownLock each : table.all()) {
                progress.check();
                of(each, decoders, places, waits).ifPresent(all::add);
                progress.advance(1);
            }
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "what tasks hold");
        }
        return new TaskLocks(all, context);
    }

    private static Optional<HeldLock> of(KnownLock lock, LockDecoders decoders, LockPlaces places, Locks waits) {
        try {
            LockState state = decoders.at(lock.kind(), lock.address());
            Task holder = waits.task(state.owner()).orElse(null);
            return state.isHeld()
                    ? Optional.of(new HeldLock(
                            state,
                            places.in(lock.type(), lock.object(), lock.member(), lock.kind(), lock.address()),
                            holder))
                    : Optional.empty();
        } catch (MemoryFaultException _) {
            return Optional.empty(); // Locks tells it
        }
    }

    /** All that are held, file systems' and inodes' first. */
    public List<HeldLock> all() {
        return all;
    }

    /** What the task holds, or was the last to take for reading; {@code task} is the virtual address of its task_struct. */
    public List<HeldLock> of(long task) {
        return byTask.getOrDefault(task, List.of());
    }

    /** The lock at {@code address} (virtual), where it is held. */
    public Optional<HeldLock> at(long address) {
        return all.stream().filter(each -> each.address() == address).findFirst();
    }

    /** What is damaged. */
    public List<Diagnostic> findings() {
        return findings;
    }

    /** What this kernel's types or symbols lack. */
    public Missing missing() {
        return missing;
    }
}
