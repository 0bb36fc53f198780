// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.check.MadeFiles;
import org.folioscope.handover.Clue;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.kho.KhoFinder;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceFacts;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.VtdSecondStage;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.memory.Extent;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules that ask a kernel: over a real kernel's memory, in which tables of units are written that it does not have.
 */
@SuppressWarnings("resource") // the snapshot is closed at the end
class DriverRulesTest {

    private static final RawStruct ENTRY =
            new RawStruct("test.entry", "entry", 16, "this test", RawField.u64("P", 0, "present"));

    private static Snapshot snapshot;
    private static FrameBytes uses;

    private Overlay memory;
    private Handovers handovers;
    /** Pages that the kernel uses for something that nobody tells. */
    private final List<Long> pages = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        Path sample = Path.of(System.getProperty("folioscope.home"), "samples", "before.elf.zst");
        snapshot = Snapshot.open(sample, OpenOptions.defaults(), Progress.NONE);
        uses = snapshot.kernel().pageOwners().uses(Progress.NONE);
    }

    @AfterAll
    static void close() {
        snapshot.close();
    }

    @BeforeEach
    void tables() {
        memory = new Overlay(snapshot.memory());
        handovers = Handovers.find(
                HandoverSource.of(memory, snapshot.kernel()),
                List.of(new KhoFinder()),
                Scan.WITHOUT_KERNEL,
                Progress.NONE);
        for (int i = 0; i < 8; i++) {
            pages.add(page(PageUse.KERNEL, i));
        }
        pages.forEach(page -> memory.write(page, new byte[4096]));
    }

    /** The physical address of the page number {@code skip} of those that the kernel has for {@code use}. */
    private static long page(PageUse use, int skip) {
        int left = skip;
        for (Extent extent : snapshot.memory().extents()) {
            for (long at = extent.start(); at < extent.end(); at += 4096) {
                if (PageUse.of(uses.get(at >>> 12)) == use && left-- == 0) {
                    return at;
                }
            }
        }
        throw new AssertionError("no page of " + use.text());
    }

    private void put(long address, long value) {
        byte[] bytes = new byte[8];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        memory.write(address, bytes);
    }

    /** Three levels from the first page on that map device address 0x5000. */
    private IommuDomain domain(long physical, long access, String type) {
        return domain(0, physical, access, type);
    }

    /** The same from another page on. */
    private IommuDomain domain(int first, long physical, long access, String type) {
        put(pages.get(first), pages.get(first + 1) | 3);
        put(pages.get(first + 1), pages.get(first + 2) | 3);
        put(pages.get(first + 2) + 8 * 5, physical | access);
        return new IommuDomain(
                handovers.source(), 7 + first, 2, type, PageTables.of(new VtdSecondStage(46), pages.get(first), 3));
    }

    private Attachment attachment(IommuDomain domain) {
        TableEntry entry = new TableEntry("context entry", ENTRY, pages.get(7), pages.get(7), 4096);
        return new Attachment(
                -1, Translation.SECOND_STAGE, domain.id(), List.of(entry), List.of(domain), Optional.empty(), "");
    }

    private static IommuDevice device(String driver, boolean master, List<Attachment> ways) {
        return new IommuDevice(
                0,
                0x18,
                "0000:00:03.0",
                driver == null ? Optional.empty() : Optional.of(new DeviceFacts(1, driver, 1, 1, master)),
                Optional.empty(),
                ways);
    }

    private String check(IommuDevice device, Diagnostic... disagreements) {
        return MadeFiles.rules(findings(device, disagreements));
    }

    private List<Finding> findings(IommuDevice device, Diagnostic... disagreements) {
        IommuDevice other = new IommuDevice(
                0,
                0x20,
                "0000:00:04.0",
                Optional.of(new DeviceFacts(2, "other", 1, 2, false)),
                Optional.empty(),
                List.of());
        DeviceTables tables = new DeviceTables(
                pages.get(7),
                4096,
                "legacy mode",
                List.of(new Clue(Clue.By.SYMBOL, "driver object")),
                List.of(device, other),
                List.of());
        IommuUnit unit = new IommuUnit(
                IommuKind.VTD, "dmar0", 0, -1, 0x1234, List.of(), List.of(tables), List.of(disagreements));
        CheckedImage image = CheckedImage.of(handovers).with(Iommus.class, Iommus.of(handovers, List.of(unit)));
        return Checks.run(image, List.of(IommuChecks.SET), _ -> true, Progress.NONE);
    }

    @Test
    void aBufferOfADriverIsFine() {
        long buffer = page(PageUse.KERNEL, 20);
        assertEquals("", check(device("nvme", true, List.of(attachment(domain(buffer, 3, "DMA"))))));
    }

    @Test
    void sourcesThatDisagreeAreTold() {
        long buffer = page(PageUse.KERNEL, 20);
        List<Finding> findings = findings(
                device("nvme", true, List.of(attachment(domain(buffer, 3, "DMA")))),
                Diagnostic.error("RTADDR says 0x1000, the driver object 0x2000", "physical 0x1000"));
        assertEquals("IO08", MadeFiles.rules(findings));
        assertEquals(0x1000, findings.getFirst().getAddress());
        assertEquals("dmar0", findings.getFirst().getObject());
    }

    @Test
    void anEntryForADeviceThatNobodyKnowsOrDrivesIsTold() {
        long buffer = page(PageUse.KERNEL, 20);
        assertEquals("IO09", check(device(null, false, List.of(attachment(domain(buffer, 3, "DMA"))))));
        assertEquals("IO09", check(device("", false, List.of(attachment(domain(buffer, 3, "DMA"))))));
        assertEquals("", check(device("", false, List.of(attachment(domain(0x5000, 3, "DMA"))))), "as firmware asks");
    }

    @Test
    void aBusMasterWithoutAnEntryIsTold() {
        assertEquals("IO14", check(device("nvme", true, List.of())));
        assertEquals("", check(device("nvme", false, List.of())));
    }

    @Test
    void aTableInAPageOfSomebodyElseIsTold() {
        for (PageUse use : List.of(PageUse.FREE, PageUse.SLAB, PageUse.PAGE_CACHE, PageUse.SHMEM)) {
            long taken = page(use, 5);
            pages.set(2, taken);
            memory.write(taken, new byte[4096]);
            List<Finding> findings =
                    findings(device("nvme", true, List.of(attachment(domain(page(PageUse.KERNEL, 20), 3, "DMA")))));
            assertEquals("IO12", MadeFiles.rules(findings), use.text());
            assertEquals(taken, findings.getFirst().getAddress());
            assertTrue(
                    findings.getFirst().getMessage().contains(use.text()),
                    findings.getFirst().getMessage());
        }
    }

    @Test
    void aDeviceThatMayWriteToTheKernelOrItsPageTablesIsTold() {
        for (PageUse use : List.of(PageUse.KERNEL_IMAGE, PageUse.PAGE_TABLE)) {
            long forbidden = page(use, 3);
            List<Finding> findings = findings(device("nvme", true, List.of(attachment(domain(forbidden, 3, "DMA")))));
            assertEquals("IO03", MadeFiles.rules(findings), use.text());
            assertTrue(
                    findings.getFirst().getMessage().contains(use.text()),
                    findings.getFirst().getMessage());
            assertEquals("", check(device("nvme", true, List.of(attachment(domain(forbidden, 1, "DMA"))))), "reads");
        }
    }

    @Test
    void whatAVirtualMachineLeavesEmptyIsToldAndWhatSingleTransfersLeaveIsNot() {
        assertEquals("", check(device("vfio-pci", true, List.of(attachment(domain(0, 0, "DMA-FQ"))))));
        assertEquals("IO11", check(device("vfio-pci", true, List.of(attachment(domain(0, 0, "unmanaged"))))));
    }

    @Test
    void pagesThatABlockCouldMapAreToldOfAVirtualMachine() {
        IommuDomain domain = domain(0, 0, "unmanaged");
        for (int i = 0; i < 512; i++) {
            put(pages.get(2) + 8 * i, 0x400_0000L + 4096 * i | 3);
        }
        List<Finding> findings = findings(device("vfio-pci", true, List.of(attachment(domain)))).stream()
                .filter(finding -> finding.getRule().equals("IO11"))
                .toList();
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().getMessage().contains("1 that is mapped page by page"));
    }

    @Test
    void aPageThatTwoVirtualMachinesHaveDifferentlyIsAnError() {
        long page = page(PageUse.KERNEL, 20);
        List<Attachment> guests =
                List.of(attachment(domain(0, page, 3, "unmanaged")), attachment(domain(3, page, 1, "unmanaged")));
        List<Finding> findings = findings(device("vfio-pci", true, guests));
        assertEquals("IO05", MadeFiles.rules(findings));
        assertEquals(Severity.ERROR, findings.getFirst().getSeverity());
        List<Attachment> transfers =
                List.of(attachment(domain(0, page, 3, "DMA-FQ")), attachment(domain(3, page, 1, "DMA-FQ")));
        assertEquals("", check(device("nvme", true, transfers)), "single transfers");
    }
}
