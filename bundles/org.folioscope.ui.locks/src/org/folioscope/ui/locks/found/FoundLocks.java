// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.found;

import java.util.List;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.Locks;
import org.folioscope.locks.ObjectLocks;
import org.folioscope.locks.ObjectLocks.Lock;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.Unwinder;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.links.Place;

/** The tasks and locks of a kernel at one moment: read by whoever asks first, the same for all. Safe for use by several threads. */
public final class FoundLocks {

    /** Finds the kernel; called on a worker thread, once. */
    @FunctionalInterface
    interface Source {
        KernelSnapshot kernel(Progress progress) throws NoKernelException;
    }

    private final Source source;
    private KernelSnapshot kernel;
    private final CancellableLock lock = new CancellableLock();
    private volatile Locks locks;
    private volatile AppliedRules rules;
    private volatile TaskLocks held;
    private Unwinder unwinder;

    FoundLocks(Source source) {
        this.source = source;
    }

    private synchronized KernelSnapshot kernel(Progress progress) throws NoKernelException {
        if (kernel == null) {
            kernel = source.kernel(progress);
        }
        return kernel;
    }

    /** What was read; null where nobody did yet. */
    public Locks known() {
        return locks;
    }

    /**
     * Reads them, or waits for the one who does. For a worker thread.
     *
     * @throws NoKernelException where what the user changed in memory hides the kernel; so do all that read
     */
    public Locks locks(Progress progress) throws NoKernelException {
        KernelSnapshot of = kernel(progress);
        if (locks == null) {
            lock.hold(progress, () -> {
                if (locks == null) {
                    locks = Locks.of(of, progress);
                }
                return locks;
            });
        }
        return locks;
    }

    /** What came of the rules; null where nobody applied them yet. */
    public AppliedRules knownRules() {
        return rules;
    }

    /** Applies the locking rules to all tasks, or waits for the one who does. For a worker thread. */
    public AppliedRules rules(Progress progress) throws NoKernelException {
        Locks all = locks(progress);
        KernelSnapshot of = kernel(progress);
        if (rules == null) {
            lock.hold(progress, () -> {
                if (rules == null) {
                    Methods methods = Methods.of(of, all.tasks(), progress);
                    rules = new AppliedRules(methods, RuleVerdicts.of(of, all.tasks(), methods, progress));
                }
                return rules;
            });
        }
        return rules;
    }

    /** What tasks hold; null where nobody read that yet. */
    public TaskLocks knownHeld() {
        return held;
    }

    /** Reads what tasks hold, or waits for the one who does. For a worker thread. */
    public TaskLocks held(Progress progress) throws NoKernelException {
        Locks all = locks(progress);
        KernelSnapshot of = kernel(progress);
        if (held == null) {
            lock.hold(progress, () -> {
                if (held == null) {
                    held = TaskLocks.of(of, all, progress);
                }
                return held;
            });
        }
        return held;
    }

    /** Reads the locks of an object; for a worker thread. */
    public LockedObject object(Place.LocksOf place, Progress progress) throws NoKernelException {
        KernelSnapshot of = kernel(progress);
        locks(progress); // names those who hold them
        List<Lock> found = new ObjectLocks(of).of(place.type(), place.address(), progress);
        return new LockedObject(
                place, place.type().equals("inode") ? of.inode(place.address()).orElse(null) : null, found);
    }

    /**
     * Where the same object lies at this moment; for a worker thread.
     *
     * @param other of another moment
     */
    public Place.LocksOf same(LockedObject other, Frames frames, Progress progress) throws NoKernelException {
        if (frames == null || other.inode() == null) {
            return other.place();
        }
        return frames.inode(kernel(progress), other.inode(), progress)
                .map(inode -> new Place.LocksOf("inode", inode.getAddress()))
                .orElse(other.place());
    }

    /**
     * The calls of any task, whether it waits for a lock or not; without frames, and the reason, where its stack does not
     * stand still. For a worker thread.
     */
    public CallStack stack(Task task, Progress progress) throws NoKernelException {
        Locks all = locks(progress);
        KernelSnapshot of = kernel(progress);
        return all.blocked(task.address())
                .map(each -> each.stack())
                .orElseGet(() -> lock.hold(progress, () -> unwind(of, task)));
    }

    private CallStack unwind(KernelSnapshot of, Task task) {
        if (unwinder == null) {
            unwinder = Unwinder.of(new Context(of.map(), Findings.of(of.map()), new Missing()));
        }
        if (!task.isAsleep()) {
            return new CallStack(
                    List.of(),
                    task.onCpu() ? "a CPU runs it, so its stack is not at rest" : "it has no kernel stack any more");
        }
        return unwinder.unwind(task);
    }
}
