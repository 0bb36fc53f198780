// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.Optional;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * What the entry "kexec-metadata" holds: struct kho_kexec_metadata of include/linux/kho/abi/kexec_metadata.h (Linux 7.2),
 * 73 bytes without padding: version at 0, previous_release[65] at 4, kexec_count at 69.
 *
 * @param address physical
 * @param version 1
 * @param previousRelease the release of the kernel that hands over
 * @param kexecCount how many times a kernel was handed something, this time included
 */
public record KexecMetadata(long address, long version, String previousRelease, long kexecCount) {

    /** The name of its entry. */
    public static final String ENTRY = "kexec-metadata";

    /** Bytes. */
    public static final int SIZE = 73;

    static final int RELEASE = 4;
    static final int RELEASE_LENGTH = 65;
    static final int COUNT = 69;

    /** Reads it at the physical {@code address}; empty where there is no memory. */
    public static Optional<KexecMetadata> read(MemoryReader physical, long address) {
        try {
            return Optional.of(new KexecMetadata(
                    address,
                    physical.u32(address),
                    physical.cString(address + RELEASE, RELEASE_LENGTH),
                    physical.u32(address + COUNT)));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }
}
