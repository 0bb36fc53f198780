// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.folioscope.base.Progress;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.memory.overlay.PatchException;
import org.folioscope.memory.overlay.PatchFile;
import org.folioscope.target.Target;
import org.folioscope.target.live.FirmwareVm;
import org.folioscope.target.live.LiveImage;
import org.junit.jupiter.api.Test;

/** A patch is written to a VM as a whole, by a grant, and taken back. */
class LivePatchTest {

    /** At 32 and 33 MiB: RAM that the firmware of a 64 MiB machine leaves alone. */
    private static final String TEXT = "folioscope patch 1\n0x2000000 0000 7772\n0x2100000 00 69\nend 2\n";

    @Test
    void isWrittenAsAWholeAndTakenBack() throws Exception {
        Patch patch = PatchFile.parse(TEXT, "test");
        try (FirmwareVm vm = new FirmwareVm();
                Target target = Target.attach(vm.byMonitor(), Progress.NONE)) {
            vm.qmp().execute("stop", FirmwareVm.LIMIT);
            LiveWriter writer = target.writer(target.grants().grant("a test", null));
            try (LiveImage image = target.image(Progress.NONE)) {
                patch.apply(image, writer::write);
            }
            assertTrue(vm.qmp().human("xp /2xb 0x2000000", FirmwareVm.LIMIT).contains("0x77 0x72"));
            assertTrue(vm.qmp().human("xp /1xb 0x2100000", FirmwareVm.LIMIT).contains("0x69"));
            try (LiveImage image = target.image(Progress.NONE)) {
                assertThrows(PatchException.class, () -> patch.apply(image, writer::write));
                assertEquals(2, writer.log().size());
                patch.inverse().apply(image, writer::write);
            }
            assertTrue(vm.qmp().human("xp /2xb 0x2000000", FirmwareVm.LIMIT).contains("0x00 0x00"));
        }
    }
}
