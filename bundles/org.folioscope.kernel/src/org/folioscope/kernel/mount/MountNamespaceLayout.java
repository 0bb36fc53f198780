// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.mount;

import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Where struct mnt_namespace has what. The number of its mounts is nr_mounts since 6.8, when {@code mounts} became the
 * root of a tree; before, {@code mounts} is the number.
 */
final class MountNamespaceLayout {

    private final Context context;
    private final Field root;
    private final Field count;
    private final Field number;

    MountNamespaceLayout(Context context) {
        this.context = context;
        Members members = context.members("mnt_namespace");
        root = members.need("root");
        number = members.may("ns.inum");
        Field modern = members.may("nr_mounts");
        Field old = members.may("mounts");
        count = modern.present() ? modern : old.size() == 4 ? old : Field.ABSENT;
    }

    /** The mount namespace of the kernel's first task. */
    long initial(MemoryReader reader) {
        Field namespace = context.members("nsproxy").need("mnt_ns");
        OptionalLong proxy = context.map().symbols().find("init_nsproxy");
        if (proxy.isPresent()) {
            return namespace.get(reader, proxy.getAsLong());
        }
        long task = context.map().symbols().address("init_task");
        return namespace.get(
                reader, context.members("task_struct").need("nsproxy").get(reader, task));
    }

    long root(MemoryReader reader, long namespace) {
        return root.get(reader, namespace);
    }

    /** How many mounts the namespace counts; -1 where it can't be told. */
    long count(MemoryReader reader, long namespace) {
        return count.present() ? count.get(reader, namespace) : -1;
    }

    /** The number in "mnt:[4026531841]". */
    OptionalLong number(MemoryReader reader, long namespace) {
        if (namespace == 0 || !number.present()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.get(reader, namespace));
    }
}
