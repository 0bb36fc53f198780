// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.rules.Requirement;
import org.folioscope.locks.task.Task;

/** Holds what a rule asks for against the state of a lock. One thread. */
final class HeldLocks {

    private final Map<Long, Task> tasks;

    /** @param tasks by the address of their task_struct */
    HeldLocks(Map<Long, Task> tasks) {
        this.tasks = tasks;
    }

    /** A rwsem or mutex, whose writer or owner is known. */
    Judgement owned(Requirement requirement, LockState lock, Task task) {
        boolean isOwn = lock.owner() == task.address() && !lock.ownerIsHint();
        boolean isShared = lock.isHeld() && lock.ownerIsHint();
        return switch (requirement) {
            case HELD_EXCLUSIVE, HELD_EXCLUSIVE_BOTH, HELD_EXCLUSIVE_ALL -> exclusive(lock, isOwn, isShared);
            case HELD, HELD_BOTH, HELD_ALL, HELD_SHARED, HELD_SHARED_OR_EXCLUSIVE ->
                isShared ? judge(Verdict.OK, lock) : exclusive(lock, isOwn, false);
            case NOT_HELD ->
                isOwn
                        ? new Judgement(
                                Verdict.UNKNOWN,
                                lock.words() + ": the task holds it, which its caller may have reason to",
                                "",
                                0)
                        : judge(Verdict.OK, lock);
            case NOT_HELD_OR_EXCLUSIVE -> judge(Verdict.OK, lock);
            case HELD_RELEASED_BY_CALLEE,
                    ACQUIRED_BY_CALLEE,
                    CALLEE_MAY_RETURN_HELD,
                    CALLEE_RETURNS_HELD,
                    MAYBE,
                    MAYBE_SHARED,
                    CONDITIONAL ->
                new Judgement(Verdict.OK, lock.words() + ": inside the method either is right", "", 0);
            case HELD_ONE_OF -> lock.isHeld() ? judge(Verdict.OK, lock) : Judgement.unknown("one of several locks");
            case UNSPECIFIED, YES, NO, YES_REF_WALK_ONLY -> Judgement.unknown("the rule is not about a lock");
        };
    }

    private Judgement exclusive(LockState lock, boolean isOwn, boolean isShared) {
        if (isOwn) {
            return judge(Verdict.OK, lock);
        }
        if (!lock.isHeld() || isShared) {
            return judge(Verdict.VIOLATION, lock);
        }
        return lock.owner() == 0
                ? new Judgement(Verdict.UNKNOWN, lock.words() + ": it doesn't say who holds it", "", 0)
                : judge(Verdict.VIOLATION, lock);
    }

    /** A lock that is held or not, and doesn't know by whom. */
    Judgement anonymous(Requirement requirement, boolean isHeld, String words) {
        return switch (requirement) {
            case HELD,
                    HELD_BOTH,
                    HELD_ALL,
                    HELD_EXCLUSIVE,
                    HELD_EXCLUSIVE_BOTH,
                    HELD_EXCLUSIVE_ALL,
                    HELD_SHARED,
                    HELD_SHARED_OR_EXCLUSIVE ->
                isHeld
                        ? Judgement.ok(words + ", by whom it doesn't tell")
                        : new Judgement(Verdict.VIOLATION, words, "", 0);
            case NOT_HELD, NOT_HELD_OR_EXCLUSIVE ->
                isHeld ? Judgement.unknown(words + ", by whom it doesn't tell") : Judgement.ok(words);
            case UNSPECIFIED, YES, NO, YES_REF_WALK_ONLY -> Judgement.unknown("the rule is not about a lock");
            default -> Judgement.ok(words + ": inside the method either is right");
        };
    }

    private Judgement judge(Verdict verdict, LockState lock) {
        return new Judgement(verdict, words(lock), "", 0);
    }

    /** "1 writer: agent (pid 71)". */
    String words(LockState lock) {
        if (lock.owner() == 0) {
            return lock.words();
        }
        Task owner = tasks.get(lock.owner());
        String name = owner == null ? "something at " + Numbers.hex(lock.owner()) : owner.title();
        return lock.words() + (lock.ownerIsHint() ? ", the last one " : ", held by ") + name;
    }
}
