// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.Types;

/**
 * Decodes struct rt_mutex_base, which mutexes and spinlocks consist of in a kernel with PREEMPT_RT: its owner is a task, bit 0 somebody waits;
 * who waits is in a tree of struct rt_mutex_waiter, sorted by priority (kernel/locking/rtmutex.c and rtmutex_common.h, the same from 6.1 to
 * 7.2). One thread.
 */
final class RtMutexes {

    private static final long HAS_WAITERS = 1;

    /** More tasks than ever wait for one lock. */
    private static final int MOST_WAITERS = 1 << 20;

    private final MemoryReader reader;
    private final Findings findings;
    private final Field owner;
    private final Field root;
    private final int waiterNode;
    private final Field waiterTask;
    private final Field left;
    private final Field right;

    /** Whether locks that sleep are made of rt_mutex_base: PREEMPT_RT. */
    static boolean areIn(Types types) {
        return types.findStruct("mutex")
                .filter(type -> type.field("rtmutex").present())
                .isPresent();
    }

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    RtMutexes(Context context) {
        reader = context.map().virtualReader();
        findings = context.findings();
        Members lock = context.members("rt_mutex_base");
        owner = lock.need("owner");
        root = lock.want("who waits for locks", "waiters.rb_root.rb_node");
        Members waiter = context.members("rt_mutex_waiter");
        waiterNode =
                waiter.want("who waits for locks", "tree.entry", "tree_entry").offset();
        waiterTask = waiter.want("who waits for locks", "task");
        Members node = context.members("rb_node");
        left = node.want("who waits for locks", "rb_left");
        right = node.want("who waits for locks", "rb_right");
    }

    /**
     * The state of the rt_mutex_base at {@code address}, as of a lock of this kind.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    LockState at(LockKind kind, long address) {
        long holder = owner(address);
        List<Waiter> waiters = waiters(address, Mode.EXCLUSIVE);
        List<String> words = new ArrayList<>();
        words.add(holder == 0 ? "free" : "held");
        LockWords.addWaiters(words, waiters, isWaitedFor(address));
        return new LockState(kind, address, String.join(", ", words), holder != 0, holder, false, waiters);
    }

    /** The task that holds it; 0 where none does. */
    long owner(long address) {
        return owner.get(reader, address) & ~HAS_WAITERS;
    }

    boolean isWaitedFor(long address) {
        return (owner.get(reader, address) & HAS_WAITERS) != 0;
    }

    /** Who waits, in the order of their priority; a tree that leads back to itself is a finding. */
    List<Waiter> waiters(long address, Mode mode) {
        List<Waiter> result = new ArrayList<>();
        if (!root.present() || waiterNode < 0 || !waiterTask.present() || !left.present() || !right.present()) {
            return result;
        }
        Deque<Long> above = new ArrayDeque<>();
        LongHashSet seen = new LongHashSet();
        long node = root.get(reader, address);
        while ((node != 0 || !above.isEmpty()) && result.size() < MOST_WAITERS) {
            if (node != 0) {
                if (!seen.add(node)) {
                    findings.warning(
                            "the tree of who waits for the lock at " + Numbers.hex(address) + " leads back to itself",
                            node);
                    return result;
                }
                above.push(node);
                node = left.get(reader, node);
            } else {
                long next = above.pop();
                long waiter = next - waiterNode;
                result.add(new Waiter(waiterTask.get(reader, waiter), waiter, mode, false));
                node = right.get(reader, next);
            }
        }
        return result;
    }
}
