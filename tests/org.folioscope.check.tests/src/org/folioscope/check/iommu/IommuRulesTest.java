// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.check.MadeFiles;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.iommu.make.IommuMaker;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about IOMMUs over made memory: what breaks one breaks no other, and the finding says where and what. */
class IommuRulesTest {

    private static List<Finding> check(IommuMaker maker, String broken, Path folder) throws IOException {
        Path file = make(maker, broken, folder.resolve("memory"));
        return MadeFiles.check(file, "kho");
    }

    private static Path make(IommuMaker maker, String broken, Path file) throws IOException {
        maker.makeBoth(
                broken.isEmpty() ? MakeRequest.valid(maker.usualSize()) : MakeRequest.broken(maker.usualSize(), broken),
                file,
                Progress.NONE);
        return file;
    }

    static Stream<Arguments> broken() {
        return Stream.of(IommuMaker.values())
                .flatMap(maker -> maker.rules().stream().map(rule -> Arguments.of(maker, rule)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatBreaksOneRuleBreaksNoOther(IommuMaker maker, String rule, @TempDir Path folder) throws IOException {
        List<Finding> findings = check(maker, rule, folder);
        assertEquals(rule, MadeFiles.rules(findings));
        assertEquals(1, findings.size(), "said once");
        Finding finding = findings.getFirst();
        assertTrue(finding.getAddress() > 0 && finding.getLength() > 0, finding.getMessage());
        assertTrue(
                finding.getMessage().contains("found")
                        || finding.getMessage().contains("lets")
                        || finding.getMessage().contains("S2TTB"),
                finding.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aTransferToMemoryThatNobodyKeepsIsOneRedLine(IommuMaker maker, @TempDir Path folder) throws IOException {
        Finding finding = check(maker, "IO01", folder).getFirst();
        assertEquals(Severity.ERROR, finding.getSeverity());
        assertEquals(0x3c0_0000, finding.getAddress());
        assertEquals(4096, finding.getLength());
        assertTrue(
                finding.getMessage().startsWith("device address 0x10020000 leads to page 0x3c00: expected preserved"),
                finding.getMessage());
        assertTrue(finding.getObject().startsWith(maker == IommuMaker.SMMU ? "stream 16" : "0000:00:02.0"));
    }

    /** Memory before and after a kexec: the second one is given, with what became of its first one. */
    private static Set<String> held(Path before, Path after) throws IOException {
        try (MemoryImage earlier =
                        RegionImage.recognise(before, OpenOptions.defaults()).orElseThrow();
                MemoryImage later =
                        RegionImage.recognise(after, OpenOptions.defaults()).orElseThrow()) {
            CheckedImage image = CheckedImage.of(find(later)).after(CheckedImage.of(find(earlier)));
            return Checks.run(
                            image, List.of(IommuChecks.SET), check -> check.id().equals("IO13"), Progress.NONE)
                    .stream()
                    .map(finding -> finding.getObject() + ": " + finding.getMessage())
                    .collect(Collectors.toSet());
        }
    }

    private static Handovers find(MemoryImage image) {
        return Handovers.find(HandoverSource.of(image, null), Scan.WITHOUT_KERNEL, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidWhereAllIsKept(IommuMaker maker, @TempDir Path folder) throws IOException {
        Path file = make(maker, "", folder.resolve("memory"));
        assertEquals(Set.of(), held(file, file));
    }

    @Test
    void mappingsThatCameWentMovedAndChangedAreTold(@TempDir Path folder) throws IOException {
        Path whole = make(IommuMaker.VTD, "", folder.resolve("whole"));
        Path more = make(IommuMaker.VTD, "IO01", folder.resolve("more"));
        UnaryOperator<String> both = text -> "0000:00:02.0: device address " + text;
        assertTrue(held(whole, more)
                .contains(both.apply("0x10020000, 4 KiB: not mapped before the kexec, now leads to 0x3c00000")));
        assertTrue(
                held(more, whole).contains(both.apply("0x10020000, 4 KiB: mapped before the kexec, and not any more")));
        Path read = make(IommuMaker.VTD, "IO05", folder.resolve("read"));
        assertTrue(held(more, read)
                .contains(both.apply("0x10020000, 4 KiB: led to 0x3c00000 before the kexec, now to 0x3200000")));
        Path write = make(IommuMaker.VTD, "IO03", folder.resolve("write"));
        assertEquals(2, held(read, write).size(), "both devices of the domain");
        Path gone = make(IommuMaker.VTD, "IO17", folder.resolve("gone"));
        assertTrue(held(whole, gone).stream()
                .anyMatch(line -> line.startsWith("0000:02:00.0: expected 0000:02:00.0 to have page tables")));
    }
}
