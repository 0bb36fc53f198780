// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.pkram.PkramMaker;
import org.folioscope.handover.pkram.PkramFinder;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that an image alone can break: the broken image breaks it and no other; valid images break none. */
class PkramRulesTest {

    private static final long SIZE = 16 << 20;

    @TempDir
    private Path folder;

    static List<String> rules() {
        return new PkramMaker().rules();
    }

    private List<Finding> check(MakeRequest request) throws IOException {
        Path file = folder.resolve("memory");
        new PkramMaker().make(request, file, Progress.NONE);
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            Handovers found = Handovers.find(
                    HandoverSource.of(image, null),
                    List.of(new PkramFinder()),
                    Handovers.Scan.WITHOUT_KERNEL,
                    Progress.NONE);
            assertEquals(1, found.list().size());
            return Checks.run(found, List.of(PkramChecks.SET), _ -> true, Progress.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource({"magic, 3", "regions, 3", "nodes, 3", "magic, 0", "magic, 500"})
    void areSilentAboutValidImages(String layout, String files) throws IOException {
        assertEquals(
                List.of(),
                check(new MakeRequest(SIZE * 2, Optional.empty(), 0, Map.of("layout", layout, "files", files))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speakAloneAboutTheirBrokenImage(String rule) throws IOException {
        List<Finding> findings = check(MakeRequest.broken(SIZE, rule));
        assertFalse(findings.isEmpty(), rule);
        TreeSet<String> spoke = new TreeSet<>();
        for (Finding finding : findings) {
            spoke.add(finding.getRule());
            assertNotEquals(-1, finding.getAddress(), finding.getMessage());
            assertFalse(finding.getMessage().isBlank());
        }
        assertEquals(new TreeSet<>(List.of(rule)), spoke);
    }

    @Test
    void haveAnImageEachButThoseAboutRunningKernels() {
        List<String> ids =
                PkramChecks.SET.checks().stream().map(each -> each.id()).toList();
        assertEquals(16, ids.size());
        assertEquals(
                List.of("PR14", "PR15", "PR16"),
                ids.stream().filter(id -> !rules().contains(id)).toList());
    }

    @Test
    void showTheBytesThatAreWrong() throws IOException {
        Finding finding = check(MakeRequest.broken(SIZE, "PR01")).getFirst();
        assertEquals(0x100000, finding.getAddress());
        assertEquals(4, finding.getLength());
        assertTrue(finding.getMessage().contains("0x706b726e"), finding.getMessage());
    }
}
