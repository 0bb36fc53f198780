// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;

/**
 * Where the members of struct task_struct are. The state was renamed __state in 5.14; blocked_on came with proxy
 * execution in 6.13.
 */
final class TaskLayout {

    /** THREAD_SIZE of x86-64 without KASAN (arch/x86/include/asm/page_64_types.h), where the types don't tell. */
    private static final long STACK_SIZE = 16 << 10;

    final int tasks;
    final int threadNode;
    final int threadHead;
    final int commSize;
    final long stackSize;
    final Field pid;
    final Field tgid;
    final Field comm;
    final Field state;
    final Field exitState;
    final Field stack;
    final Field sp;
    final Field onCpu;
    final Field mm;
    final Field signal;
    final Field blockedOn;
    final Field lastRan;

    TaskLayout(Context context) {
        Members members = context.members("task_struct");
        tasks = members.offset("tasks");
        pid = members.need("pid");
        tgid = members.need("tgid");
        comm = members.need("comm");
        commSize = comm.size();
        state = members.need("__state", "state");
        stack = members.need("stack");
        sp = members.need("thread.sp");
        signal = members.need("signal");
        threadNode = members.offset("thread_node");
        threadHead = context.members("signal_struct").offset("thread_head");
        exitState = members.want("telling zombies", "exit_state");
        onCpu = members.want("telling running tasks", "on_cpu");
        mm = members.want("processes of tasks", "mm");
        blockedOn = members.may("blocked_on");
        lastRan = members.want("how long tasks have slept", "se.exec_start");
        stackSize = context.map()
                .types()
                .findStruct("thread_union")
                .map(StructType::size)
                .filter(size -> size >= 4096)
                .map(Long::valueOf)
                .orElse(STACK_SIZE);
    }
}
