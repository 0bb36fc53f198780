// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.time.Duration;

/** A program that starts a VM, prints its process id, and waits to be killed. */
final class VmHolder {

    private VmHolder() {}

    public static void main(String[] arguments) throws Exception {
        QemuCommand command = new QemuCommand().memory(16 << 20);
        try (RunDirectory run = RunDirectory.create(command.memory());
                QemuProcess qemu = QemuProcess.start(command, run, Duration.ofSeconds(120))) {
            System.out.println(qemu.pid() + " " + run.path());
            qemu.onExit().join();
        }
    }
}
