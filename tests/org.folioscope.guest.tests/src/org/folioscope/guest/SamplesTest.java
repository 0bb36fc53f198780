// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.Netfs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The samples that come with the project, held against what their guest said. */
class SamplesTest {

    @TestFactory
    Stream<DynamicTest> samplesAgreeWithTheirGuest() {
        Path folder = samples();
        return List.of("before", "after").stream()
                .flatMap(name -> new ComparedImage(
                                "sample " + name, folder.resolve(name + ".elf.zst"), folder.resolve(name + ".truth"))
                        .tests());
    }

    @Test
    void theStuckSampleHasTheRequestsThatItsGuestTold() throws Exception {
        try (Snapshot snapshot =
                Snapshot.open(samples().resolve("stuck.elf.zst"), OpenOptions.defaults(), Progress.NONE)) {
            Netfs netfs = Netfs.of(snapshot.kernel(), Progress.NONE);
            new NetfsEvidence(netfs, samples().resolve("stuck.truth")).compare();
        }
    }

    /** Nothing but what stands still in it was asked of this guest. */
    @TestFactory
    Stream<DynamicTest> theStuckSampleAgreesWithItsGuest() {
        Path folder = samples();
        return new ComparedImage("sample stuck", folder.resolve("stuck.elf.zst"), folder.resolve("stuck.truth"))
                .testsOfStuck();
    }

    /** The folder of the checkout that the working directory is in. */
    static Path samples() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("samples/README.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("samples");
    }
}
