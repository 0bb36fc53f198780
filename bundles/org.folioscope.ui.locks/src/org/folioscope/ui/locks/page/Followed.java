// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.held.HeldLock;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.locks.task.Task;
import org.folioscope.ui.links.Place;

/**
 * The task or lock that is followed from frame to frame, where it may lie elsewhere, or not be at all: a task by its pid and name, a lock by its
 * title, or its address where it has none.
 */
final class Followed {

    private Task task;
    private ContendedLock lock;

    void follow(Task which) {
        task = which;
        lock = null;
    }

    void follow(ContendedLock which) {
        lock = which;
        task = null;
    }

    /**
     * Where it is; empty where it is not there.
     *
     * @param held null while that is not known
     */
    Optional<Place> in(Locks known, TaskLocks held) {
        if (task != null) {
            return known.tasks().stream()
                    .filter(each -> each.pid() == task.pid() && each.comm().equals(task.comm()))
                    .findFirst()
                    .map(each -> new Place.TaskAt(each.address()));
        }
        return lock == null ? Optional.empty() : lockIn(known, held).map(Place.LockAt::new);
    }

    private Optional<Long> lockIn(Locks known, TaskLocks held) {
        Optional<Long> waited = known.contended().stream()
                .filter(each -> isLock(each.title(), each.address()))
                .findFirst()
                .map(ContendedLock::address);
        Stream<HeldLock> all = held == null ? Stream.empty() : held.all().stream();
        return waited.or(() -> all.filter(each -> isLock(each.title(), each.address()))
                .findFirst()
                .map(HeldLock::address));
    }

    private boolean isLock(String title, long address) {
        return lock.place().toString().isEmpty() ? address == lock.address() : title.equals(lock.title());
    }

    /** Says that it is not there; empty where nothing is followed. */
    String missing() {
        if (task != null) {
            return task.title() + " is not there at this moment";
        }
        return lock == null ? "" : "Nobody holds " + lock.title() + ", or waits for it, at this moment";
    }
}
