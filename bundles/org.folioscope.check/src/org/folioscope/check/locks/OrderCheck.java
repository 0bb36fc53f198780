// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.model.Severity;

/** A rule about the order in which locks are taken: a task holds the inner one while it waits for the outer one. */
abstract class OrderCheck extends LockCheck {

    OrderCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, rule, explanation);
    }

    /** Why {@code task}, which holds {@code held}, must not wait for what it does; empty where it may. */
    abstract String against(KernelLocks locks, Nested task, KnownLock held);

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (Nested each : locks.nested(progress)) {
            for (KnownLock held : each.held()) {
                String why = against(locks, each, held);
                if (!why.isEmpty() && hits.isKept()) {
                    add(locks, each, held, why, hits, progress);
                }
            }
        }
    }

    private static void add(KernelLocks locks, Nested task, KnownLock held, String why, Hits hits, Progress progress) {
        hits.add(
                task.task().task().title(),
                held.address(),
                8,
                "holds " + locks.title(held, progress) + " and waits for "
                        + task.lock().title() + "; expected " + why,
                KernelLocks.evidence("waits:", task.task().task()),
                "held: " + held.member() + ", virtual " + Numbers.hex(held.address()),
                "waited for: " + task.lock().place().member() + ", lock "
                        + Numbers.hex(task.lock().address()) + ", "
                        + task.lock().state().words(),
                KernelLocks.calls(task.task()));
    }

    /** Whether {@code task} waits for the lock {@code member} of an object. */
    static boolean waitsFor(Nested task, String member) {
        return task.lock().place().member().equals(member);
    }

    /** Whether {@code task} waits for {@code outer} of the object that {@code held} is one of the {@code inner} locks of. */
    static boolean isWithin(Nested task, KnownLock held, String outer, Set<String> inner) {
        return waitsFor(task, outer)
                && inner.contains(held.member())
                && held.object() == task.lock().place().object();
    }
}
