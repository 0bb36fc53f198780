// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.target.TargetAddress;

/**
 * A QEMU process of this machine, as its command line describes it.
 *
 * @param pid its process id
 * @param user whose process it is; empty where that can't be told
 * @param name what {@code -name} says, else the program's name
 * @param memory bytes of RAM that {@code -m} asks for; empty where it says nothing that can be understood
 * @param address how to attach to it: its monitor and its GDB stub where it listens for them, its process id always
 * @param ramFile the file that its RAM is mapped from, shared; empty where there is none
 * @param owner process id of the Folioscope that launched it and drives it, for a session maybe; empty where none does
 */
public record LocalQemu(
        long pid,
        String user,
        String name,
        OptionalLong memory,
        TargetAddress address,
        Optional<Path> ramFile,
        OptionalLong owner) {

    /** Whether there is a monitor or a stub that can be connected to. */
    public boolean canAttach() {
        return address.qmp().isPresent() || address.gdb().isPresent();
    }
}
