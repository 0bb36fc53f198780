// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.MadeFiles;
import org.folioscope.handover.make.pkernfs.BrokenPkernfs;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule speaks of the region that breaks it, and of no other; of valid regions none does. */
class PkernfsChecksTest {

    private static final long MIB = 1 << 20;
    private static final long BASE = PkernfsSamples.BASE;
    private static final long SIZE = PkernfsSamples.SAMPLE_SIZE;

    @TempDir
    Path directory;

    /** Rules about IOMMUs look at the same page tables, and say of some what these rules say, too. */
    private List<Finding> check(PkernfsWriter region) throws Exception {
        Path file = directory.resolve("region");
        region.save(file, Progress.NONE);
        return MadeFiles.check(file, "pkernfs").stream()
                .filter(finding ->
                        finding.getRule() == null || !finding.getRule().startsWith("IO"))
                .toList();
    }

    static List<String> rules() {
        return PkernfsChecks.SET.checks().stream().map(Check::id).toList();
    }

    @Test
    void thereIsABrokenRegionForEachRule() {
        assertEquals(rules(), BrokenPkernfs.rules());
        assertEquals(23, rules().size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenRegionTriggersItsRuleAlone(String rule) throws Exception {
        List<Finding> findings = check(BrokenPkernfs.of(rule, BASE, SIZE));
        assertEquals(rule, MadeFiles.rules(findings));
        for (Finding finding : findings) {
            assertTrue(finding.getMessage().length() > 20, finding.getMessage());
            assertTrue(finding.getAddress() >= 0 && finding.getLength() > 0, finding.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void soItDoesInALargerRegion(String rule) throws Exception {
        assertEquals(rule, MadeFiles.rules(check(BrokenPkernfs.of(rule, BASE, 1L << 30))));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 6, 10, 16, 18, 64, 4096, 1 << 20})
    void validRegionsOfAnySizeTriggerNone(long mebibytes) throws Exception {
        assertEquals("", MadeFiles.rules(check(PkernfsSamples.ofSize(BASE, mebibytes * MIB))));
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 32, 200, 20_000})
    void neitherDoFullOnes(long mebibytes) throws Exception {
        assertEquals("", MadeFiles.rules(check(PkernfsSamples.full(BASE, mebibytes * MIB))));
    }

    @Test
    void neitherDoesOneWhoseAddressNobodySaid() throws Exception {
        // The file says 0; the tables say 1 GiB. A region without tables says nothing and needs nothing.
        assertEquals("", MadeFiles.rules(check(PkernfsSamples.sample(0x7_4000_0000L, SIZE))));
    }

    @Test
    void neitherDoesOneOfTheFirstTwoPatchesWithoutBitmapAndBlocks() throws Exception {
        PkernfsWriter region = new PkernfsWriter(BASE, SIZE);
        region.bytes().put(0x10_0000, 1, 0);
        assertEquals("", MadeFiles.rules(check(region)));
    }

    @Test
    void neitherDoesADomainThatNobodyUsedYet() throws Exception {
        PkernfsWriter region = PkernfsSamples.sample(BASE, 2 * SIZE);
        int domain = region.domain("fresh");
        region.bytes().clear(region.blockOf(domain), 4096);
        assertEquals("", MadeFiles.rules(check(region)));
    }

    private String changed(Consumer<PkernfsWriter> change) throws Exception {
        PkernfsWriter region = PkernfsSamples.sample(BASE, 2 * SIZE);
        change.accept(region);
        java.nio.file.Files.deleteIfExists(directory.resolve("region"));
        return MadeFiles.rules(check(region));
    }

    @Test
    void truncatingAgainLeaksWhatTheFileHadBefore() throws Exception {
        // PK16 is the leak itself, PK15 the trace that it leaves in the inode: one cannot be had without the other
        // here.
        assertEquals("PK15 PK16", changed(region -> {
            region.truncate(PkernfsSamples.B, MIB);
            region.truncate(PkernfsSamples.B, MIB);
        }));
    }

    @Test
    void otherWaysToBreakARule() throws Exception {
        assertEquals("PK05", changed(region -> region.bytes().put(PkernfsWriter.inode(1), 4, 0x12)));
        assertEquals("PK05", changed(region -> region.bytes().put(PkernfsWriter.inode(2) + 8, 8, 1)));
        assertEquals("PK06", changed(region -> region.bytes().put(8, 8, -12)), "no stray: nothing is there");
        assertEquals("PK07", changed(region -> region.bytes().put(PkernfsWriter.inode(500) + 16, 8, 9)));
        assertEquals("PK07", changed(region -> region.bytes().put(PkernfsWriter.inode(7281) + 8, 8, -1)));
        assertEquals(
                "PK07",
                changed(region -> region.bytes().put(PkernfsWriter.inode(500), 4, 4)),
                "in use, but given away");
        assertEquals("PK08", changed(region -> region.bytes().put(PkernfsWriter.inode(7281) + 8, 8, 2)));
        assertEquals("PK08", changed(region -> region.bytes().put(PkernfsWriter.inode(2) + 8, 8, 7282)));
        // A directory has no block list, so what the file had is a leak.
        assertEquals("PK11 PK16", changed(region -> region.bytes().put(PkernfsWriter.inode(3), 4, 2)));
        assertEquals("PK12", changed(region -> region.bytes().put(PkernfsWriter.inode(3) + 24, 1, '/')));
        assertEquals("PK12", changed(region -> region.bytes().put(PkernfsWriter.inode(3) + 24, 1, 0)));
        assertEquals("PK14", changed(region -> region.bytes().put(PkernfsWriter.inode(2) + 284, 4, -1)));
        assertEquals(
                "PK14", changed(region -> region.bytes().put(PkernfsWriter.inode(2) + 284, 4, 1)), "behind its extent");
        assertEquals("PK21", changed(region -> region.bytes().bit(region.blockOf(5), 300, true)));
    }

    @Test
    void twoThatShareABlockList() throws Exception {
        // The list that nobody refers to any more is a leak, and cannot but be one.
        assertEquals("PK13 PK16", changed(region -> region.bytes().put(PkernfsWriter.inode(3) + 280, 4, 2)));
    }

    @Test
    void tablesOutOfTheirRegionLeaveTablesBehind() throws Exception {
        // The table that the pointer led to before is reached by nobody now: PK21. Its leaves are no longer seen.
        assertEquals(
                "PK20 PK21",
                changed(region -> region.bytes().put(region.blockOf(6) + 0x2000, 8, BASE + region.blockOf(3) | 3)));
    }

    @Test
    void tornAndUninitialisedRegions() throws Exception {
        PkernfsWriter torn = new PkernfsWriter(BASE, SIZE);
        torn.bytes().put(8, 8, 0);
        torn.bytes().clear(0x20_0000, 0x1000);
        List<Finding> findings = check(torn);
        assertEquals("PK05", MadeFiles.rules(findings));
        assertTrue(findings.getFirst().getMessage().contains("torn initialisation"));
        java.nio.file.Files.delete(directory.resolve("region"));

        PkernfsWriter wiped = new PkernfsWriter(BASE, SIZE);
        wiped.bytes().clear(0, SIZE);
        assertEquals("PK01", MadeFiles.rules(check(wiped)));
    }

    @Test
    void aNameAsLongAsThereIsRoomIsNoFault() throws Exception {
        PkernfsWriter region = PkernfsSamples.sample(BASE, 2 * SIZE);
        region.create("n".repeat(300));
        List<Finding> findings = check(region);
        assertEquals("PK12", MadeFiles.rules(findings));
        assertEquals(Severity.INFORMATION, findings.getFirst().getSeverity());
    }

    @Test
    void everyRuleExplainsItself() {
        for (Check<?> check : PkernfsChecks.SET.checks()) {
            assertTrue(check.rule().endsWith("."), check.id());
            assertTrue(check.explanation().length() > 80, check.id());
            assertFalse(check.rule().contains("  "), check.id());
        }
    }
}
