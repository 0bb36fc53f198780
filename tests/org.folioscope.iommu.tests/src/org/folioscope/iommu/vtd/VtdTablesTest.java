// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.handover.edit.HandoverEditor;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.AddressWalk;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuStructures;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.Reach;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.TestMemory;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.WalkStep;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;

/** Root, context and PASID tables that are written here by the bits of the manual. */
@SuppressWarnings("resource") // memory in the heap
class VtdTablesTest {

    private static final GivenTables LEGACY = GivenTables.parse("vtd:0x1000");
    private static final GivenTables SCALABLE = GivenTables.parse("vtd:0x1400");

    private final TestMemory memory = new TestMemory(1 << 20);

    /** A second stage of 3 levels at {@code top}, two pages behind it, that maps IOVA 0x5000 to {@code target}. */
    private void secondStage(long top, long target) {
        memory.put(top, top + 0x1000 | 3).put(top + 0x1000, top + 0x2000 | 3).put(top + 0x2000 + 40, target | 3);
    }

    /** Context entry of 00:{@code devfn} of the legacy context table at 0x2000. */
    private void context(int devfn, long low, long high) {
        memory.put(0x1000, 0x2001).put(0x2000 + devfn * 16, low).put(0x2000 + devfn * 16 + 8, high);
    }

    private static DeviceTables tables(Iommus iommus) {
        return iommus.units().getFirst().tables().getFirst();
    }

    private static String text(Iommus iommus) {
        return tables(iommus).devices().stream()
                .flatMap(device -> device.attachments().stream().map(each -> text(device, each)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(IommuDevice device, Attachment attachment) {
        return device.name() + " " + attachment.pasid() + " " + attachment.translation() + " "
                + attachment.domainId() + " "
                + attachment.stages().stream()
                        .map(stage -> stage.stage() + ":" + stage.tables().level() + "@"
                                + Long.toHexString(stage.tables().top()))
                        .toList()
                + (attachment.problem().isEmpty() ? "" : " " + attachment.problem());
    }

    private static String ranges(Attachment attachment) {
        DomainRanges ranges = attachment.stages().getFirst().ranges(Progress.NONE);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ranges.size(); i++) {
            text.append(Long.toHexString(ranges.iova(i)))
                    .append('>')
                    .append(Long.toHexString(ranges.physical(i)))
                    .append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void legacyContextEntriesSayEachTranslation() {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301); // 01.0: 3 levels, domain 3
        context(0x10, 0x10005, 0x0302); // 02.0: with device TLB, 4 levels
        context(0x11, 0x9, 0x0402); // 02.1: pass-through
        context(0x12, 0xd, 0x0502); // 02.2: reserved type
        context(0xff, 0x10001, 0x0305); // 1f.7: reserved width
        memory.put(0x1000 + 16 * 0xfe, 0x3001).put(0x3000, 0x10003).put(0x3008, 0xffff03);
        assertEquals("""
            0000:00:01.0 -1 SECOND_STAGE 3 [2:3@10000]
            0000:00:02.0 -1 SECOND_STAGE 3 [2:4@10000]
            0000:00:02.1 -1 PASS_THROUGH 4 []
            0000:00:02.2 -1 INVALID 5 [] translation type 3 of this context entry is reserved
            0000:00:1f.7 -1 INVALID 3 [] address width 5 is reserved: expected 1 to 3, for 3 to 5 levels
            0000:fe:00.0 -1 SECOND_STAGE 65535 [2:5@10000]\
            """, text(memory.iommus(LEGACY)));
        assertEquals("legacy mode", tables(memory.iommus(LEGACY)).mode());
    }

    @Test
    void devicesOfOneDomainShareItsTables() {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301);
        context(0x10, 0x10001, 0x0301);
        context(0x18, 0x10001, 0x0401);
        Iommus iommus = memory.iommus(LEGACY);
        assertEquals(2, iommus.domains().size());
        assertEquals(
                "5000>80000",
                ranges(iommus.devices("00:02.0").getFirst().attachments().getFirst()));
    }

    @Test
    void scalableEntriesLeadThroughTheDirectoryToEachPasid() {
        secondStage(0x10000, 0x80000);
        memory.put(0x1000, 0x2001).put(0x1008, 0x3001);
        memory.put(0x2000 + 32 * 8, 0x4001).put(0x2000 + 32 * 8 + 8, 0); // 01.0, 128 directory entries
        memory.put(0x3000 + 32 * 0x7a, 0x5209).put(0x3000 + 32 * 0x7a + 8, 66); // 1f.2, 256 entries, RID_PASID 66
        memory.put(0x4000, 0x6001);
        memory.put(0x6000, 0x10085).put(0x6008, 7); // PASID 0: second stage, 3 levels, domain 7
        memory.put(0x5000 + 8, 0x7001).put(0x5000 + 8 * 255, 0x8001);
        memory.put(0x7000 + 64 * 2, 0x41).put(0x7000 + 64 * 2 + 8, 8).put(0x7000 + 64 * 2 + 16, 0x20000); // 66
        memory.put(0x7000 + 64 * 3, 0x41).put(0x7000 + 64 * 3 + 8, 9).put(0x7000 + 64 * 3 + 16, 0x20004); // 67
        memory.put(0x7000 + 64 * 4, 0x101).put(0x7000 + 64 * 4 + 8, 10); // 68: pass-through
        memory.put(0x8000 + 64 * 63, 0x1); // 16383: no type
        assertEquals("""
            0000:00:01.0 -1 SECOND_STAGE 7 [2:3@10000]
            0000:00:1f.2 -1 FIRST_STAGE 8 [1:4@20000]
            0000:00:1f.2 67 FIRST_STAGE 9 [1:5@20000]
            0000:00:1f.2 68 PASS_THROUGH 10 []
            0000:00:1f.2 16383 INVALID 0 [] translation type 0 of this PASID entry is reserved: expected 1 to 4\
            """, text(memory.iommus(SCALABLE)));
        Attachment last = memory.iommus(SCALABLE)
                .devices("0000:00:1f.2")
                .getFirst()
                .attachments()
                .getLast();
        assertEquals(
                "[root entry of bus 00@1000, context entry of 1f.2@3f40, PASID directory entry 255@57f8,"
                        + " PASID entry 16383@8fc0]",
                last.path().stream()
                        .map(each -> each.name() + "@" + Long.toHexString(each.address()))
                        .toList()
                        .toString());
        assertEquals(
                List.of(0x1000L, 0x3000L, 0x5000L, 0x8000L),
                last.path().stream().map(TableEntry::table).toList());
    }

    @Test
    void nestedTranslationPassesBothStages() {
        // second stage at 0x10000 maps guest pages 0…15 to 0x40000…
        memory.put(0x10000, 0x11003).put(0x11000, 0x12003);
        for (int i = 0; i < 16; i++) {
            memory.put(0x12000 + 8 * i, 0x40000 + 0x1000 * i | 3);
        }
        // first stage in the guest's address space at 0: IOVA 0x1000 leads to guest 0x5000
        memory.put(0x40000, 0x1007).put(0x41000, 0x2007).put(0x42000, 0x3007).put(0x43008, 0x5005);
        memory.put(0x1000, 0x2001).put(0x2000, 0x4001).put(0x4000, 0x6001);
        memory.put(0x6000, 0x100c5).put(0x6008, 7).put(0x6010, 0);
        Iommus iommus = memory.iommus(SCALABLE);
        Attachment attachment =
                tables(iommus).devices().getFirst().attachments().getFirst();
        assertEquals(Translation.NESTED, attachment.translation());
        assertEquals("1000>5000", ranges(attachment));
        AddressWalk walk = iommus.walk(attachment, 0x1abc);
        assertEquals(0x45abc, walk.physical());
        assertEquals(4096, walk.leafSize());
        assertEquals(
                "[0/0, 0/0, 0/0, 0/0, 1/4, 1/3, 1/2, 1/1, 2/3, 2/2, 2/1]",
                walk.steps().stream()
                        .map(step -> step.stage() + "/" + step.level())
                        .toList()
                        .toString());
        List<Reach> reach = new java.util.ArrayList<>();
        iommus.reaching(0x45000, 4096, Progress.NONE, reach::add);
        assertEquals(1, reach.size());
        assertEquals(0x1000, reach.getFirst().iova());
        assertEquals(0x45000, reach.getFirst().physical());
        assertEquals(1 | 8, reach.getFirst().permissions() & 11, "the guest allows reading only");
        assertEquals(reach.getFirst().permissions(), walk.permissions());
    }

    @Test
    void aWalkShowsEachEntryWithItsBits() {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301);
        Iommus iommus = memory.iommus(LEGACY);
        Attachment attachment =
                tables(iommus).devices().getFirst().attachments().getFirst();
        AddressWalk walk = iommus.walk(attachment, 0x5678);
        assertEquals(0x80678, walk.physical());
        assertEquals(3, walk.permissions());
        assertEquals(
                List.of(
                        "root entry of bus 00",
                        "context entry of 01.0",
                        "level 3, entry 0",
                        "level 2, entry 0",
                        "level 1, entry 5"),
                walk.steps().stream().map(WalkStep::name).toList());
        WalkStep leaf = walk.steps().getLast();
        assertEquals(0x80003, leaf.entry());
        assertEquals(0x12028, leaf.address());
        assertEquals("4 KiB at 0x80000, rw", leaf.outcome());
        assertEquals("0x80", field(leaf.structure(), "ADDR").getText());
        assertEquals(0x80000, field(leaf.structure(), "ADDR").getLink());

        AddressWalk nothing = iommus.walk(attachment, 0x6000);
        assertEquals(-1, nothing.physical());
        assertEquals("the entry of level 1 is not present", nothing.problem());
        assertEquals(5, nothing.steps().size());
    }

    @Test
    void whoCanReachAPageIsFoundWithItsDeviceAddress() {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301);
        context(0x18, 0x9, 0x0401);
        Iommus iommus = memory.iommus(LEGACY);
        List<String> found = new java.util.ArrayList<>();
        iommus.reaching(
                0x80000,
                4096,
                Progress.NONE,
                reach -> found.add(reach.device().name() + " " + Long.toHexString(reach.iova()) + " "
                        + Long.toHexString(reach.length())));
        assertEquals(List.of("0000:00:01.0 5000 1000", "0000:00:03.0 80000 1000"), found);
        found.clear();
        iommus.reaching(
                0x81000, 4096, Progress.NONE, reach -> found.add(reach.device().name()));
        assertEquals(List.of("0000:00:03.0"), found);
    }

    private static FieldValue field(Structure structure, String name) {
        return Structures.fields(structure).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Structure child(Structure parent, String name) {
        return Structures.children(parent, Progress.NONE).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + Structures.children(parent, Progress.NONE).stream()
                                .map(Structure::getName)
                                .toList()));
    }

    @Test
    void theTreeLeadsFromTheUnitToTheLastLeaf() {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301);
        context(0x10, 0x9, 0x0401);
        Structure unit = child(IommuStructures.of(memory.iommus(LEGACY)), "given 0x1000");
        Structure root = child(child(unit, "tables at 0x1000"), "root entry of bus 00");
        assertEquals(2, Structures.children(root, Progress.NONE).size());
        Structure context = child(root, "context entry of 01.0");
        assertEquals("0000:00:01.0: second stage", context.getSummary());
        assertEquals("3 levels", field(context, "AW").getText());
        Structure pages = child(context, "page tables, stage 2");
        Structure leaf = child(child(child(pages, "level 3, entry 0"), "level 2, entry 0"), "level 1, entry 5");
        assertEquals("IOVA 0x5000: 4 KiB at 0x80000, rw", leaf.getSummary());
        assertEquals(0x12028, leaf.getAddress());
    }

    @Test
    void anEntryIsFoundByItsAddressAndEdited() throws Exception {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301);
        HandoverEditor editor = new HandoverEditor(memory.source());
        Iommus before = iommus(editor);
        Structure leaf = IommuStructures.at(before, 0x12028, Progress.NONE).orElseThrow();
        editor.change(leaf, field(leaf, "ADDR"), "0x90");
        Structure context = IommuStructures.at(before, 0x2080, Progress.NONE).orElseThrow();
        assertEquals("context entry of 01.0", context.getName());
        editor.change(context, field(context, "DID"), "9");
        Attachment after =
                tables(iommus(editor)).devices().getFirst().attachments().getFirst();
        assertEquals(9, after.domainId());
        assertEquals("5000>90000", ranges(after));
        editor.commands().undo();
        editor.commands().undo();
        assertEquals(
                "5000>80000",
                ranges(tables(iommus(editor)).devices().getFirst().attachments().getFirst()));
        assertTrue(IommuStructures.at(before, 0x7000, Progress.NONE).isEmpty());
    }

    private static Iommus iommus(HandoverEditor editor) {
        return Iommus.find(
                org.folioscope.handover.Handovers.find(
                        editor.source(),
                        List.of(),
                        org.folioscope.handover.Handovers.Scan.WITHOUT_KERNEL,
                        Progress.NONE),
                List.of(LEGACY),
                Progress.NONE);
    }

    @Test
    void tablesThatAreNotInTheImageAreToldAndTheRestIsShown() {
        secondStage(0x10000, 0x80000);
        context(0x08, 0x10001, 0x0301);
        memory.put(0x1010, 0x7000_0001L);
        DeviceTables tables = tables(memory.iommus(LEGACY));
        assertEquals(1, tables.devices().size());
        assertEquals(1, tables.problems().size());
        assertTrue(tables.problems().getFirst().startsWith("the tables of bus 1 can't be read"));
        assertEquals(
                100,
                tables(memory.iommus(GivenTables.parse("vtd:0x70000000")))
                        .problems()
                        .size());
    }

    @Test
    void moreTablesThanCouldBeAreCutAndTold() {
        // every bus, device, directory entry and PASID leads on
        for (int i = 0; i < 512; i++) {
            memory.put(0x1000 + 8 * i, 0x2001);
        }
        for (int i = 0; i < 128; i++) {
            memory.put(0x2000 + 32 * i, 0x3e01);
            memory.put(0x3000 + 8 * i, 0x4001);
        }
        for (int i = 0; i < 64; i++) {
            memory.put(0x4000 + 64 * i, 0x101);
        }
        DeviceTables tables = tables(memory.iommus(SCALABLE));
        long attachments = tables.devices().stream()
                .mapToLong(each -> each.attachments().size())
                .sum();
        assertTrue(attachments <= (1 << 17) + 64, () -> attachments + " attachments");
        assertTrue(tables.problems().getLast().startsWith("there are more PASID tables than could be"));
    }
}
