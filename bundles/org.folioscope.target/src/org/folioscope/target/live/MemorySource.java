// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.util.Optional;
import org.folioscope.memory.PhysicalMemory;

/** One way of reading a VM's RAM. Safe for use by several threads. */
sealed interface MemorySource extends PhysicalMemory, AutoCloseable permits MappedRam, ProcessMemory, GdbMemory {

    /** For people: "mapped RAM file /dev/shm/…". */
    String title();

    /** Where the byte at a physical address lies; empty where no file of this machine holds it. */
    Optional<HostPlace> place(long address);

    /** Drops what was kept, so that memory is read as it is from now on. */
    void refresh();

    @Override
    void close();
}
