// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;

/**
 * Which process anonymous memory is of: from page->mapping over the first anon_vma_chain to the vm_area_struct, its mm and
 * its owner. Source: include/linux/rmap.h and mm_types.h; mm_struct.owner needs CONFIG_MEMCG. One thread.
 */
final class AnonymousUsers {

    private static final int COMM = 16;

    private final MemoryReader reader;
    private final Field first;
    private final Field node;
    private final Field area;
    private final Field space;
    private final Field owner;
    private final Field comm;
    private final Field group;

    AnonymousUsers(Context context) {
        reader = context.map().virtualReader();
        first = field(context, "anon_vma", "rb_root.rb_leftmost");
        node = field(context, "anon_vma_chain", "rb");
        area = field(context, "anon_vma_chain", "vma");
        space = field(context, "vm_area_struct", "vm_mm");
        owner = field(context, "mm_struct", "owner");
        comm = field(context, "task_struct", "comm");
        group = field(context, "task_struct", "tgid");
    }

    private static Field field(Context context, String struct, String path) {
        return context.map()
                .types()
                .findStruct(struct)
                .map((StructType type) -> type.field(path))
                .orElse(Field.ABSENT);
    }

    /** "bash, pid 120" for the first user of an anon_vma; empty where that can't be told. */
    String of(long anonVma) {
        if (!first.present() || !node.present() || !area.present() || !space.present() || !owner.present()) {
            return "";
        }
        try {
            long chain = first.get(reader, anonVma);
            long task = chain == 0 ? 0 : owner.get(reader, space.get(reader, area.get(reader, chain - node.offset())));
            if (task == 0 || !comm.present() || !group.present()) {
                return "";
            }
            return KernelNames.readCString(reader, task + comm.offset(), COMM) + ", pid " + group.get(reader, task);
        } catch (MemoryFaultException _) {
            return "";
        }
    }
}
