// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.target.guest.DebianKernels;
import org.folioscope.target.guest.GuestCache;
import org.folioscope.target.guest.KernelModules;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.ManagedTarget;

/** Modules of Debian's kernels that a guest does not load when it boots. */
@SuppressWarnings("resource") // the guest closes its agent
final class GuestModules {

    /** SMB's client and server, and first what cifs asks for by aliases, which no modprobe resolves. */
    static final List<String> SMB = List.of("ghash-generic", "seqiv", "cmac", "ccm", "gcm", "cifs", "ksmbd");

    private GuestModules() {}

    /**
     * Loads modules with all that they depend on; nothing into a guest of the own kernel, which has them built in.
     *
     * @param kernel the series of a Debian kernel, or "own"
     * @throws IOException also when one does not load
     */
    static void load(ManagedTarget guest, String kernel, List<String> names) throws IOException {
        if (kernel.equals(OwnKernel.NAME)) {
            return;
        }
        Map<String, byte[]> modules = new KernelModules(new DebianKernels(GuestCache.ofUser())
                        .get(kernel, Progress.NONE)
                        .modules())
                .withDependencies(names);
        for (Map.Entry<String, byte[]> each : modules.entrySet()) {
            guest.agent().write("/module.ko", new ByteArrayInputStream(each.getValue()), Progress.NONE);
            String name = each.getKey().replace('-', '_');
            guest.agent().shell("grep -q '^" + name + " ' /proc/modules || insmod /module.ko", Progress.NONE);
        }
    }
}
