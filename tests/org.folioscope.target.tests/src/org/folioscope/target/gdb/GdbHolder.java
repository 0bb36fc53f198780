// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.folioscope.base.Progress;
import org.folioscope.target.wire.WireLog;

/** A program that connects to the GDB stub whose socket it is given, says so, and waits to be killed. */
final class GdbHolder {

    private GdbHolder() {}

    public static void main(String[] arguments) throws Exception {
        Duration limit = Duration.ofSeconds(120);
        try (GdbClient gdb = GdbClient.connect(UnixDomainSocketAddress.of(arguments[0]), limit, WireLog.NONE)) {
            System.out.println(
                    "connected, " + gdb.awaitStop(limit, Progress.NONE).kind());
            new CountDownLatch(1).await();
        }
    }
}
