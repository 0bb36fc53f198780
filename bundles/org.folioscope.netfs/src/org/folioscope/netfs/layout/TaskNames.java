// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.layout;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.inode.WaitingTask;
import org.folioscope.symbols.Field;

/** Names tasks by their task_struct. One thread. */
public final class TaskNames {

    private final MemoryReader reader;
    private final Field pid;
    private final Field comm;

    public TaskNames(Context context) {
        reader = context.map().virtualReader();
        Members task = context.members("task_struct");
        pid = task.want("names of tasks that wait", "pid");
        comm = task.want("names of tasks that wait", "comm");
    }

    /** The task whose task_struct is at {@code address}; without a name where that can't be read. */
    public WaitingTask at(long address) {
        try {
            if (pid.present() && comm.present()) {
                return new WaitingTask(
                        address,
                        pid.get(reader, address),
                        KernelNames.readCString(reader, address + comm.offset(), comm.size()));
            }
        } catch (MemoryFaultException _) {
            return new WaitingTask(address, -1, "");
        }
        return new WaitingTask(address, -1, "");
    }
}
