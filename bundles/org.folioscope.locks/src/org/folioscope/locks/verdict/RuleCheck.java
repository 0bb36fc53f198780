// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.method.Argument;
import org.folioscope.locks.method.KernelObject;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.Requirement;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.Subjects.Inodes;
import org.folioscope.locks.verdict.Subjects.Subject;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** Holds the rules of a method against the locks of the objects that it was called for. One thread. */
final class RuleCheck {

    private static final int MOST_WORDS = 8;

    private final Context context;
    private final MemoryReader reader;
    private final LockDecoders locks;
    private final HeldLocks held;
    private final MemoryLocks memory;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    RuleCheck(Context context, Map<Long, Task> tasks) {
        this.context = context;
        this.reader = context.map().virtualReader();
        this.locks = new LockDecoders(context);
        this.held = new HeldLocks(tasks);
        this.memory = new MemoryLocks(context, locks, held);
    }

    /** What {@code rule} comes to for {@code call}. */
    Judgement judge(MethodCall call, LockRule rule) {
        try {
            Judgement judgement = switch (rule.attribute()) {
                case "may_block" -> mayBlock(call, rule.requirement());
                case "rcu_read_lock" -> readers(call.task());
                case "rcu_walk" -> rcuWalk(call.task(), rule.requirement());
                case "i_rwsem" -> inodes(call, rule.requirement());
                case "i_rwsem(victim)" -> inodes(Subjects.victims(call), call.task(), rule.requirement());
                case "s_umount" -> superBlock(call, rule.requirement(), LockKind.RWSEM, "s_umount");
                case "s_vfs_rename_sem" -> renameLock(call);
                case "invalidate_lock" -> invalidateLock(call, rule.requirement());
                case "folio_locked" -> folios(call, rule.requirement());
                case "mmap_lock" -> memory.judge(call, rule.requirement());
                case "f_pos_lock" -> positionLock(call, rule.requirement());
                case "namespace_sem" -> named(call, rule.requirement(), LockKind.RWSEM, "namespace_sem");
                case "blocked_lock_lock" -> named(call, rule.requirement(), LockKind.SPINLOCK, "blocked_lock_lock");
                case "rename_lock" -> sequenceLock(rule.requirement());
                case "d_lock" -> spinlock(call, rule.requirement(), "dentry", "d_lockref.lock", "d_lock");
                case "i_lock" -> spinlock(call, rule.requirement(), "inode", "i_lock");
                default -> Judgement.unknown("what it speaks of is not found in this kernel's memory");
            };
            if (judgement.verdict() == Verdict.UNKNOWN && isEither(rule.requirement())) {
                return new Judgement(
                        Verdict.OK, "inside the method either is right", judgement.object(), judgement.lock());
            }
            return judgement.verdict() == Verdict.VIOLATION
                    ? Exceptions.reason(call, rule).map(judgement::excused).orElse(judgement)
                    : judgement;
        } catch (MemoryFaultException e) {
            return Judgement.unknown("the lock can't be read: " + e.getMessage());
        }
    }

    private static boolean isEither(Requirement requirement) {
        return switch (requirement) {
            case HELD_RELEASED_BY_CALLEE,
                    ACQUIRED_BY_CALLEE,
                    CALLEE_MAY_RETURN_HELD,
                    CALLEE_RETURNS_HELD,
                    MAYBE,
                    MAYBE_SHARED -> true;
            default -> false;
        };
    }

    /** Whether the task went to sleep by itself: one that was only switched away from while it ran is still running. */
    private static boolean isAsleep(Task task) {
        return task.letter() != 'R';
    }

    private static Judgement mayBlock(MethodCall call, Requirement requirement) {
        if (!isAsleep(call.task())) {
            return Judgement.ok("it was switched away from while it ran");
        }
        if (call.task().isAtSpinlock()) {
            return Judgement.ok("it sleeps for a spinlock, which is not blocking with PREEMPT_RT");
        }
        String where = "it sleeps in "
                + call.stack().frames().stream()
                        .limit(MOST_WORDS)
                        .map(frame -> frame.plainFunction())
                        .filter(name -> !name.contains("schedule"))
                        .findFirst()
                        .orElse(call.frame().plainFunction())
                + "()";
        return switch (requirement) {
            case YES, MAYBE -> Judgement.ok(where);
            case NO -> new Judgement(Verdict.VIOLATION, where, "", 0);
            case YES_REF_WALK_ONLY -> Judgement.ok(where + ", which no task does in an RCU walk");
            default -> Judgement.unknown(where);
        };
    }

    /** A kernel with CONFIG_PREEMPT_RCU counts in each task how many read sides of RCU it is in. */
    private Judgement readers(Task task) {
        Field nesting = context.members("task_struct").may("rcu_read_lock_nesting");
        long count = nesting.present() ? nesting.get(reader, task.address()) : 0;
        return count > 0
                ? Judgement.ok("the task's rcu_read_lock_nesting is " + count)
                : Judgement.unknown(
                        nesting.present()
                                ? "the task is in no read side of RCU, which kernels before 6.4 do without here"
                                : "this kernel does not count who reads under RCU");
    }

    private static Judgement rcuWalk(Task task, Requirement requirement) {
        boolean isAllowed = requirement == Requirement.NO || requirement == Requirement.MAYBE;
        return isAsleep(task) && isAllowed
                ? Judgement.ok("it sleeps, which no task does in an RCU walk")
                : Judgement.unknown("memory does not tell how a path is walked");
    }

    private Judgement inodes(MethodCall call, Requirement requirement) {
        boolean isBoth = requirement == Requirement.HELD_EXCLUSIVE_BOTH || requirement == Requirement.HELD_BOTH;
        return inodes(Subjects.of(call, isBoth), call.task(), requirement);
    }

    private Judgement inodes(Inodes subjects, Task task, Requirement requirement) {
        Field lock = context.members("inode").may("i_rwsem");
        List<Judgement> all = new ArrayList<>();
        if (!lock.present()) {
            return Judgement.unknown("this kernel's inodes have no i_rwsem");
        }
        for (Subject each : subjects.inodes()) {
            long address = each.inode().getAddress() + lock.offset();
            all.add(held.owned(requirement, locks.at(LockKind.RWSEM, address), task)
                    .of("i_rwsem of " + each.name(), address)
                    .where(each.isCertain()));
        }
        if (!subjects.missing().isEmpty()) {
            all.add(Judgement.unknown(subjects.missing() + " was not found in registers or on the stack"));
        }
        return all.isEmpty() ? Judgement.ok("there is none") : Judgement.worst(all);
    }

    private Judgement superBlock(MethodCall call, Requirement requirement, LockKind kind, String member) {
        Field lock = context.members("super_block").may(member);
        Optional<Argument> found = call.arguments().stream()
                .filter(each -> each.object().superBlock() != 0)
                .findFirst();
        if (found.isEmpty() || !lock.present()) {
            return Judgement.unknown("the super block was not found in registers or on the stack");
        }
        long address = found.get().object().superBlock() + lock.offset();
        return held.owned(requirement, locks.at(kind, address), call.task())
                .of(member + " of the super block of " + call.fileSystem(), address)
                .where(found.get().isCertain());
    }

    /** Needed where a directory entry moves to another directory. */
    private Judgement renameLock(MethodCall call) {
        Inodes directories = Subjects.of(call, false);
        if (!directories.missing().isEmpty()) {
            return Judgement.unknown(directories.missing() + " was not found in registers or on the stack");
        }
        boolean isWithin = directories.inodes().stream()
                        .map(each -> each.inode().getAddress())
                        .distinct()
                        .count()
                == 1;
        return isWithin
                ? Judgement.ok("within one directory it is not needed")
                : superBlock(call, Requirement.HELD_EXCLUSIVE, LockKind.MUTEX, "s_vfs_rename_mutex");
    }

    private Judgement invalidateLock(MethodCall call, Requirement requirement) {
        Field lock = context.members("address_space").may("invalidate_lock");
        Optional<Argument> found = call.arguments().stream()
                .filter(each -> each.object().mapping() != 0)
                .findFirst();
        if (found.isEmpty() || !lock.present()) {
            return Judgement.unknown("the page cache was not found in registers or on the stack");
        }
        long address = found.get().object().mapping() + lock.offset();
        return held.owned(requirement, locks.at(LockKind.RWSEM, address), call.task())
                .of("invalidate_lock of " + found.get().object().name(), address)
                .where(found.get().isCertain());
    }

    private Judgement folios(MethodCall call, Requirement requirement) {
        Field flags = context.members("page").may("flags.f", "flags");
        OptionalLong bit = context.map().types().enumerator("PG_locked");
        List<Judgement> all = new ArrayList<>();
        for (Argument each : call.arguments()) {
            KernelObject folio = each.object();
            boolean isFolio = folio.type().equals("folio") || folio.type().equals("page");
            if (isFolio && flags.present() && bit.isPresent()) {
                boolean isLocked = (flags.get(reader, folio.address()) >>> bit.getAsLong() & 1) != 0;
                all.add(held.anonymous(requirement, isLocked, isLocked ? "held" : "free")
                        .of("folio at " + Numbers.hex(folio.address()) + " in the " + folio.name(), folio.address())
                        .where(each.isCertain()));
            }
        }
        return all.isEmpty()
                ? Judgement.unknown("the folio was not found in registers or on the stack")
                : Judgement.worst(all);
    }

    private Judgement positionLock(MethodCall call, Requirement requirement) {
        Field lock = context.members("file").may("f_pos_lock");
        Optional<Argument> found = call.arguments("file").stream().findFirst();
        if (found.isEmpty() || !lock.present()) {
            return Judgement.unknown("the open file was not found in registers or on the stack");
        }
        long address = found.get().object().address() + lock.offset();
        return held.owned(requirement, locks.at(LockKind.MUTEX, address), call.task())
                .of("f_pos_lock of " + found.get().object().name(), address)
                .where(found.get().isCertain());
    }

    private Judgement named(MethodCall call, Requirement requirement, LockKind kind, String symbol) {
        OptionalLong address = context.map().symbols().find(symbol);
        if (address.isEmpty()) {
            return Judgement.unknown("this kernel has no " + symbol);
        }
        LockState state = locks.at(kind, address.getAsLong());
        Judgement judgement = kind == LockKind.SPINLOCK
                ? held.anonymous(requirement, state.isHeld(), state.words())
                : held.owned(requirement, state, call.task());
        return judgement.of(symbol, address.getAsLong());
    }

    /** rename_lock, a seqlock: its count is odd while somebody writes; who reads leaves no trace. */
    private Judgement sequenceLock(Requirement requirement) {
        OptionalLong address = context.map().symbols().find("rename_lock");
        if (address.isEmpty()) {
            return Judgement.unknown("this kernel has no rename_lock");
        }
        boolean isWritten = (reader.u32(address.getAsLong()) & 1) != 0;
        boolean isFree = !isWritten && requirement == Requirement.NOT_HELD;
        return (isFree
                        ? Judgement.ok("nobody writes")
                        : Judgement.unknown(isWritten ? "somebody writes" : "who reads leaves no trace"))
                .of("rename_lock", address.getAsLong());
    }

    private Judgement spinlock(MethodCall call, Requirement requirement, String type, String... members) {
        Field lock = context.members(type).may(members);
        Optional<Argument> found = call.arguments(type).stream().findFirst();
        if (found.isEmpty() || !lock.present()) {
            return Judgement.unknown("the " + type + " was not found in registers or on the stack");
        }
        long address = found.get().object().address() + lock.offset();
        LockState state = locks.at(LockKind.SPINLOCK, address);
        String name =
                members[members.length - 1] + " of " + found.get().object().name();
        return held.anonymous(requirement, state.isHeld(), state.words())
                .of(name, address)
                .where(found.get().isCertain());
    }
}
