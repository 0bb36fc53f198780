// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.capture.DumpPipe;
import org.folioscope.target.qmp.Qmp;

/**
 * Holds a VM by a dump into a pipe that nobody reads. QEMU keeps the VM still until the dump ends, refuses "cont"
 * meanwhile, and lets the VM go on by itself when our end of the pipe closes: the kernel closes it when this process
 * ends, in whatever way. Its monitor answers meanwhile.
 */
@SuppressWarnings("resource") // closing the freeze ends its dump
final class DumpFreeze implements Freeze {

    private final DumpPipe dump;

    DumpFreeze(Qmp qmp) throws IOException {
        dump = DumpPipe.start(qmp, CaptureFormat.ELF);
    }

    @Override
    public String how() {
        return "held by a dump that waits; QEMU resumes the VM by itself should this program end";
    }

    @Override
    public boolean resumes() {
        return dump.resumes();
    }

    @Override
    public DumpPipe dump() {
        return dump;
    }

    @Override
    public void close() throws IOException {
        dump.close();
    }
}
