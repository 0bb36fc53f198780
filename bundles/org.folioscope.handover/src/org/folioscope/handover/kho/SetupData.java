// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * An element of the list that the boot loader leaves for an x86 kernel (struct setup_data, Documentation/arch/x86/boot.rst
 * and arch/x86/include/uapi/asm/setup_data.h of Linux 7.2): next at 0, type at 8, length at 12, then the data. Type 10 is
 * SETUP_KEXEC_KHO; its data is struct kho_data, four words: address and size of the root tree, address and size of the
 * scratch areas' descriptors.
 *
 * @param address physical address of its header
 * @param type 10 for KHO
 * @param length bytes of its data
 */
public record SetupData(long address, long type, long length) {

    /** SETUP_KEXEC_KHO. */
    public static final int KHO = 10;

    /** Bytes of struct kho_data. */
    public static final int KHO_LENGTH = 32;

    /** Bytes before the data. */
    public static final int HEADER = 16;

    /** Where the list begins in struct boot_params: hdr.setup_data, at 0x250. */
    static final int IN_BOOT_PARAMS = 0x250;

    private static final int SIGNATURE_IN_BOOT_PARAMS = 0x202;

    /** "HdrS". */
    private static final int SIGNATURE = 0x53726448;

    private static final int LIMIT = 256;

    /**
     * What the old kernel tells about KHO.
     *
     * @param header its element of the list
     * @param treeAddress physical address of the root tree
     * @param treeSize bytes
     * @param scratchAddress physical address of the descriptors of scratch areas
     * @param scratchSize bytes
     */
    public record KhoData(SetupData header, long treeAddress, long treeSize, long scratchAddress, long scratchSize) {}

    /** Whether a struct boot_params lies at the physical {@code address}: by the signature of its setup header. */
    public static boolean isBootParams(MemoryReader physical, long address) {
        try {
            return physical.s32(address + SIGNATURE_IN_BOOT_PARAMS) == SIGNATURE;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** The elements of the list in the struct boot_params at the physical {@code bootParams}, as far as it can be read. */
    public static List<SetupData> chain(MemoryReader physical, long bootParams) {
        List<SetupData> chain = new ArrayList<>();
        LongHashSet visited = new LongHashSet();
        try {
            long at = physical.u64(bootParams + IN_BOOT_PARAMS);
            while (at != 0 && visited.add(at) && visited.size() <= LIMIT) {
                chain.add(new SetupData(at, physical.u32(at + 8), physical.u32(at + 12)));
                at = physical.u64(at);
            }
        } catch (MemoryFaultException _) {
            return chain; // what came before stays
        }
        return chain;
    }

    /** The data of the element of KHO's in {@code chain}; empty where there is none. */
    public static Optional<KhoData> kho(MemoryReader physical, List<SetupData> chain) {
        for (SetupData each : chain) {
            if (each.type() == KHO) {
                try {
                    long data = each.address() + HEADER;
                    return Optional.of(new KhoData(
                            each,
                            physical.u64(data),
                            physical.u64(data + 8),
                            physical.u64(data + 16),
                            physical.u64(data + 24)));
                } catch (MemoryFaultException _) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
