// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Super blocks by address, and those that are being set up or torn down: they have no root, but are in the kernel's list while
 * put_super, kill_sb and others run for them (generic_shutdown_super() of fs/super.c). One thread.
 */
final class SuperBlocks {

    private static final int LONGEST_NAME = 32;

    /**
     * A super block, or none.
     *
     * @param fileSystem its type; empty where there is none
     * @param name for people
     */
    private record Known(String fileSystem, String name) {}

    private static final Known NONE = new Known("", "");

    private final MemoryReader reader;
    private final Field list;
    private final Field type;
    private final Field typeName;
    private final Map<Long, Known> known = new HashMap<>();

    SuperBlocks(KernelSnapshot kernel, Context context) {
        reader = context.map().virtualReader();
        Members members = context.members("super_block");
        list = members.may("s_list");
        type = members.may("s_type");
        typeName = context.members("file_system_type").may("name");
        kernel.superBlocks(Progress.NONE)
                .forEach(each -> known.put(
                        each.getAddress(),
                        new Known(
                                each.getFstype(),
                                ("super block of " + each.getFstype() + " " + each.getId()).strip())));
    }

    private Known at(long address) {
        return address < 0 ? known.computeIfAbsent(address, this::rootless) : NONE;
    }

    private Known rootless(long address) {
        if (!list.present() || !type.present() || !typeName.present()) {
            return NONE;
        }
        try {
            long node = address + list.offset();
            long next = reader.u64(node);
            long previous = reader.u64(node + Long.BYTES);
            boolean isListed =
                    next < 0 && previous < 0 && reader.u64(next + Long.BYTES) == node && reader.u64(previous) == node;
            if (!isListed) {
                return NONE;
            }
            String name =
                    KernelNames.readCString(reader, typeName.get(reader, type.get(reader, address)), LONGEST_NAME);
            return name.isEmpty() ? NONE : new Known(name, "super block of " + name + " without a root");
        } catch (MemoryFaultException _) {
            return NONE;
        }
    }

    /** Whether there is one at {@code address} (virtual). */
    boolean has(long address) {
        return at(address) != NONE;
    }

    /** Type of the file system whose super block is at {@code address}; empty where none is there. */
    String fileSystem(long address) {
        return at(address).fileSystem();
    }

    /** The super block at {@code address} for people: "super block of ext4 vda". */
    String name(long address) {
        return at(address).name();
    }
}
