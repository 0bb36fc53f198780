// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverImages;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.Makers;
import org.folioscope.handover.make.RegisterMaker;
import org.folioscope.iommu.make.IommuMaker;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.folioscope.symbols.NoKernelException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What users do: each file that can be made is opened by its content, found, and checked. */
class MadeFilesTest {

    static Stream<Maker> makers() {
        return Stream.concat(Makers.ALL.stream(), IommuMaker.ALL.stream());
    }

    static Stream<Arguments> broken() {
        // each rule of IOMMUs has its file in IommuRulesTest
        return Makers.ALL.stream().flatMap(maker -> maker.rules().stream().map(rule -> Arguments.of(maker, rule)));
    }

    private static List<Finding> check(Maker maker, MakeRequest request, Path folder)
            throws IOException, NoKernelException {
        Path file = folder.resolve("made");
        if (maker instanceof RegisterMaker both) {
            both.makeBoth(request, file, Progress.NONE);
        } else {
            maker.make(request, file, Progress.NONE);
        }
        try (Snapshot image = HandoverImages.open(file, OpenOptions.defaults(), null, Progress.NONE)) {
            return Checks.run(
                    Handovers.find(HandoverSource.of(image), Scan.WITHOUT_KERNEL, Progress.NONE), Progress.NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("makers")
    void aValidFileBreaksNoRule(Maker maker, @TempDir Path folder) throws IOException, NoKernelException {
        List<Finding> findings = check(maker, MakeRequest.valid(maker.usualSize()), folder);
        assertEquals(
                List.of(),
                findings.stream()
                        .map(each -> each.getRule() + ": " + each.getMessage())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileBreaksItsRule(Maker maker, String rule, @TempDir Path folder)
            throws IOException, NoKernelException {
        Set<String> rules = new TreeSet<>();
        check(maker, MakeRequest.broken(maker.usualSize(), rule), folder).forEach(each -> rules.add(each.getRule()));
        assertTrue(rules.contains(rule), "expected " + rule + ", found " + rules);
    }
}
