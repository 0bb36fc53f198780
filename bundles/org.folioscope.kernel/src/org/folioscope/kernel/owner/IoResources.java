// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * What lies where in the physical address space, as /proc/iomem shows it. Source: struct resource of
 * include/linux/ioport.h, the tree from iomem_resource on. Immutable; safe for use by several threads.
 */
public final class IoResources {

    /** Resources of a machine are some hundreds; more is damage. */
    private static final int LIMIT = 1 << 14;

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 64;

    /**
     * A range of the physical address space.
     *
     * @param start its first address, bytes
     * @param last its last address, bytes
     * @param name what it is: "System RAM", "0000:00:04.0"
     * @param depth how many others it lies in
     */
    public record Resource(long start, long last, String name, int depth) {}

    private final List<Resource> list;

    private IoResources(List<Resource> list) {
        this.list = List.copyOf(list);
    }

    /** Reads the tree; none where this kernel's is not known or not readable. What was read before damage stays. */
    static IoResources of(Context context) {
        List<Resource> list = new ArrayList<>();
        try {
            Members members = context.members("resource");
            Reading reading = new Reading(
                    context.map().virtualReader(),
                    members.need("start"),
                    members.need("end"),
                    members.need("name"),
                    members.need("sibling"),
                    members.need("child"),
                    list);
            reading.children(context.map().symbols().address("iomem_resource"), 0);
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "names of reserved and device memory");
        } catch (MemoryFaultException _) {
            // what was read stays
        }
        return new IoResources(list);
    }

    private record Reading(
            MemoryReader reader, Field start, Field end, Field name, Field sibling, Field child, List<Resource> list) {

        void children(long parent, int depth) {
            long at = child.get(reader, parent);
            while (at != 0 && list.size() < LIMIT && depth < DEEPEST) {
                long text = name.get(reader, at);
                String name = text == 0 ? "" : KernelNames.readCString(reader, text, LONGEST_NAME);
                list.add(new Resource(start.get(reader, at), end.get(reader, at), name, depth));
                children(at, depth + 1);
                at = sibling.get(reader, at);
            }
        }
    }

    /** All, each before those that lie in it. */
    public List<Resource> list() {
        return list;
    }

    /** The names of those that hold the physical {@code address}, outermost first: "PCI Bus 0000:00, 0000:00:04.0". */
    public String at(long address) {
        StringBuilder text = new StringBuilder();
        for (Resource each : list) {
            if (Long.compareUnsigned(address, each.start()) >= 0 && Long.compareUnsigned(address, each.last()) <= 0) {
                text.append(text.isEmpty() ? "" : ", ").append(each.name());
            }
        }
        return text.toString();
    }

    /** The name of the innermost that holds the physical {@code address}; empty where none does. */
    String innermost(long address) {
        String names = at(address);
        return names.substring(names.lastIndexOf(", ") + 1).strip();
    }
}
