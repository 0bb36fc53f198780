// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.nio.file.Path;
import java.time.Duration;
import org.folioscope.target.qmp.QmpClient;
import org.folioscope.target.qmp.QmpEvents;

/** A program that begins a dump of the VM whose monitor it is given, says so, and waits to be killed. */
final class DumpHolder {

    private DumpHolder() {}

    public static void main(String[] arguments) throws Exception {
        Duration limit = Duration.ofSeconds(120);
        try (QmpClient qmp = QmpClient.connect(Path.of(arguments[0]), limit);
                DumpPipe dump = DumpPipe.start(qmp, CaptureFormat.ELF);
                QmpEvents never = qmp.events("SHUTDOWN")) {
            System.out.println("the dump of " + dump.progress(limit)[1] + " bytes has begun");
            never.await(limit);
        }
    }
}
