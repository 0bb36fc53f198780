// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.wire.WireLog;

/** A VM that is frozen; as a program, it freezes the one whose address it is given, says so, and waits to be killed. */
record FrozenVm(Attachment attachment, Freeze freeze) implements AutoCloseable {

    /** @param remote whether to take its QEMU for one of another machine */
    @SuppressWarnings("resource") // the result closes both
    static FrozenVm of(String address, boolean remote) throws IOException {
        Attachment attachment = Attachment.to(TargetAddress.parse(address), WireLog.NONE, Progress.NONE);
        LiveVm vm = attachment.vm();
        LiveVm seen = remote
                ? new LiveVm(
                        vm.name(),
                        new TargetAddress(
                                OptionalLong.empty(),
                                vm.address().qmp(),
                                vm.address().gdb()),
                        vm.qmp(),
                        vm.gdb(),
                        null)
                : vm;
        return new FrozenVm(attachment, Freezes.of(seen, Progress.NONE));
    }

    public static void main(String[] arguments) throws Exception {
        try (FrozenVm _ = of(arguments[0], Boolean.parseBoolean(arguments[1]))) {
            System.out.println("frozen");
            new CountDownLatch(1).await();
        }
    }

    @Override
    public void close() throws IOException {
        try (attachment) {
            freeze.close();
        }
    }
}
