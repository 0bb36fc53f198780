// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.properties.IPropertySource;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.WalkStep;
import org.folioscope.iommu.make.IommuMaker;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.handover.findings.ImageFindings;
import org.folioscope.ui.handover.structure.StructurePane;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page IOMMU over tables of two VT-d units that a maker has written by the manual's numbers: what maps what is told in
 * its own words there. Runs in the UI thread of the running workbench.
 */
class IommuPageTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private IommuPane open(IommuMaker maker, String rule) throws Exception {
        MadeImages.open(folder, maker, rule);
        IommuPane pane = Workbench.pane(IommuPage.ID, IommuPage.class);
        Workbench.await(() -> !pane.status().endsWith("…"), "the IOMMUs were found");
        return pane;
    }

    private static void select(IommuPane pane, String... names) {
        Tree tree = pane.tree().control();
        Workbench.select(tree, Workbench.item(tree, names));
    }

    private static void awaitRanges(IommuPane pane, int count) {
        Workbench.await(
                () -> pane.tabs().ranges().ranges() != null
                        && pane.tabs().ranges().ranges().size() == count
                        && pane.tabs().ranges().table().shownCount() == count
                        && !pane.tabs().ranges().table().isBusy(),
                count + " ranges are shown");
    }

    @Test
    void unitsAndDevicesAreInTheTreeAndTheFirstWithTablesIsShown() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        assertEquals("2 IOMMUs", pane.status());
        Tree tree = pane.tree().control();
        assertEquals(2, tree.getItemCount());
        assertTrue(
                tree.getItem(0).getText().contains("Intel VT-d, legacy mode, 4 devices")
                        || tree.getItem(0).getText().contains("5 devices"),
                tree.getItem(0).getText());
        awaitRanges(pane, 4);
        assertEquals("Ranges", pane.tabs().frontText());
        DomainRanges ranges = pane.tabs().ranges().ranges();
        assertEquals(0x1000_0000L, ranges.iova(0));
        assertEquals(8 * 4096, ranges.length(0));
        assertEquals(0x4000_0000L, ranges.iova(2));
        assertEquals(2 << 20, ranges.length(2));
        assertEquals(0xfeb0_0000L, ranges.physical(3), "memory of a device");
        assertTrue(
                pane.tabs().ranges().words().startsWith("4 ranges of 18 leaves"),
                pane.tabs().ranges().words());
    }

    @Test
    void deviceWithSeveralPasidsHasOneNodeForEach() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        select(pane, "unit 1", "0000:02:00.0");
        assertEquals("Facts", pane.tabs().frontText());
        select(pane, "unit 1", "0000:02:00.0", "PASID 64");
        awaitRanges(pane, 1);
        assertEquals(0xff_0000_0000_0000L, pane.tabs().ranges().ranges().iova(0));
        assertEquals(new Place.DeviceAt("0000:02:00.0", 64, -1), pane.place());
        select(pane, "unit 1", "0000:02:00.0", "PASID 65");
        awaitRanges(pane, 1);
        assertEquals(0x2_0000_0000L, pane.tabs().ranges().ranges().physical(0), "an address of the second stage");
    }

    @Test
    @SuppressWarnings("resource") // the image keeps its edits
    void walkShowsEachLevelWithItsRawEntryAndLeadsToTheMappedByte() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        awaitRanges(pane, 4);
        long target = pane.tabs().ranges().ranges().physical(2);
        Workbench.editor().go(new Place.DeviceAt("0000:00:02.0", -1, 0x4000_1234L));
        Workbench.await(() -> !pane.tabs().walk().steps().isEmpty(), "the walk is there");
        List<WalkStep> steps = pane.tabs().walk().steps();
        assertEquals(5, steps.size(), "root, context, levels 4, 3 and 2");
        PhysicalReader memory =
                new PhysicalReader(Workbench.editor().image().edits().memory());
        for (WalkStep step : steps) {
            assertEquals(memory.u64(step.address()), step.entry(), step.name());
        }
        assertTrue(
                pane.tabs().walk().result().contains(">0x" + Long.toHexString(target + 0x1234) + "<"),
                pane.tabs().walk().result());
        assertEquals("Walk", pane.tabs().frontText());
        assertEquals(new Place.DeviceAt("0000:00:02.0", -1, 0x4000_1234L), pane.place());
        assertEquals(
                steps.getLast().address(),
                pane.tabs().walk().entry().shown().structure().getAddress());
    }

    @Test
    void addressThatIsNotMappedSaysAtWhichLevelTheWalkEnds() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        Workbench.editor().go(new Place.DeviceAt("0000:00:02.0", -1, 0x1_2345_6000L));
        Workbench.await(() -> pane.tabs().walk().result().startsWith("✖"), "it leads nowhere");
        assertTrue(
                pane.tabs().walk().result().contains("not present"),
                pane.tabs().walk().result());
    }

    @Test
    void pageTellsWhoReachesItAndLeadsToTheDevice() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        awaitRanges(pane, 4);
        long page = pane.tabs().ranges().ranges().physical(0);
        Workbench.editor().go(new Place.ReachedBy(page, 4096));
        Workbench.await(
                () -> pane.tabs().reach().table().shownCount() > 0
                        && !pane.tabs().reach().table().isBusy(),
                "devices are found");
        Map<String, Long> found = pane.tabs().reach().table().shownRows().stream()
                .collect(Collectors.toMap(
                        each -> each.device().name() + "/" + each.attachment().pasid(), each -> each.iova()));
        assertEquals(
                Map.of(
                        "0000:00:02.0/-1", 0x1000_0000L,
                        "0000:01:00.0/-1", 0x1000_0000L,
                        "0000:00:03.0/-1", page,
                        "0000:00:04.0/-1", 0x7f_0000_0000L,
                        "0000:02:00.0/64", 0xff_0000_0000_0000L),
                found,
                "the domain that two share, the one that passes through, three levels, five levels of PASID 64");
        assertTrue(
                pane.tabs().reach().result().startsWith("5 devices"),
                pane.tabs().reach().result());
        assertEquals(new Place.ReachedBy(page, 4096), pane.place());
        Workbench.editor().go(new Place.DeviceAt("0000:00:04.0", -1, -1));
        awaitRanges(pane, 1);
        assertEquals("Ranges", pane.tabs().frontText());
    }

    @Test
    void changedBitOfAnEntryIsWalkedAnewAndUndoGivesItBack() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        OpenImage image = Workbench.editor().image();
        Workbench.editor().go(new Place.DeviceAt("0000:00:02.0", -1, 0x4000_0000L));
        Workbench.await(() -> pane.tabs().walk().result().contains("(rw,"), "it may be written to");
        WalkStep leaf = pane.tabs().walk().steps().getLast();
        Workbench.editor().go(new Place.TableEntryAt(leaf.address()));
        StructurePane entry = pane.tabs().walk().entry();
        Workbench.await(
                () -> entry.shown() != null && entry.shown().structure().getAddress() == leaf.address(),
                "the entry is shown");
        change(pane, "W", "0");
        Workbench.await(() -> pane.tabs().walk().result().contains("(r-,"), "it may only be read");
        assertTrue(Workbench.editor().isDirty());
        assertEquals(leaf.address(), entry.shown().structure().getAddress(), "the entry stays selected");
        assertEquals(0, field(entry, "W").getValue());
        awaitRanges(pane, 4);
        image.edits().commands().undo();
        Workbench.await(() -> pane.tabs().walk().result().contains("(rw,"), "it may be written to again");
        assertFalse(Workbench.editor().isDirty());
    }

    private static FieldValue field(StructurePane pane, String name) {
        return pane.shown().fields().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** As if it were typed into the cell of the walk's entry. */
    private static void change(IommuPane pane, String name, String text) {
        StructurePane entry = pane.tabs().walk().entry();
        entry.change(field(entry, name), text);
    }

    @Test
    void entriesOfTablesAreInTheTreeAndShownWithTheirBits() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        select(pane, "unit 0", "0000:00:04.0", "page tables", "level 3", "level 2", "level 1, entry 0");
        Workbench.await(
                () -> pane.tabs().entry().shown() != null
                        && pane.tabs().entry().shown().structure().getName().equals("level 1, entry 0"),
                "the entry is shown");
        assertEquals("Entry", pane.tabs().frontText());
        assertEquals(1, field(pane.tabs().entry(), "R").getValue());
        IPropertySource properties =
                (IPropertySource) Workbench.editor().selection().getSelection().getFirstElement();
        assertEquals("1", properties.getPropertyValue("W"));
        assertEquals(new Place.DeviceAt("0000:00:04.0", -1, -1), pane.place());
    }

    @Test
    void tablesAtAGivenAddressAreReadToo() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        awaitRanges(pane, 4);
        Text given = Workbench.all(pane, Text.class).stream()
                .filter(text -> text.getMessage().startsWith("tables at"))
                .findFirst()
                .orElseThrow();
        given.setText("smmu:0x2800000,log2=4");
        given.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.await(() -> pane.status().equals("3 IOMMUs"), "the given tables are there: " + pane.status());
        awaitRanges(pane, 4);
    }

    @Test
    void brokenRuleIsToldAtItsDeviceAndLeadsToWhoReachesThePage() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "IO01");
        ImageFindings findings = ImageFindings.of(Workbench.editor().image());
        findings.check();
        Workbench.await(() -> findings.state() == ImageFindings.State.CHECKED, "the checks are through");
        Finding lost = findings.findings().stream()
                .filter(finding -> "IO01".equals(finding.getRule()))
                .findFirst()
                .orElseThrow();
        TreeItem item = Workbench.item(pane.tree().control(), "unit 0", "0000:00:02.0");
        Workbench.await(() -> item.getText().contains("✖ IO01"), "the tree says so: " + item.getText());
        Workbench.select(pane.tree().control(), item);
        Workbench.await(() -> pane.tabs().findings().contains("IO01"), "the header says so");
        assertTrue(
                pane.tabs().findings().contains(lost.getMessage()), pane.tabs().findings());
        Workbench.editor().go(new Place.TableEntryAt(lost.getAddress()));
        Workbench.await(
                () -> pane.tabs().frontText().equals("Who Reaches")
                        && pane.tabs().reach().table().shownCount() > 0,
                "no table is there, so those who reach it are shown");
        assertEquals(new Place.ReachedBy(lost.getAddress() & -4096, 4096), pane.place());
    }

    @Test
    void nestedTranslationShowsEitherStage() throws Exception {
        IommuPane pane = open(IommuMaker.VTD, "");
        select(pane, "unit 1", "0000:02:00.0", "PASID 65");
        awaitRanges(pane, 1);
        Combo stages = Workbench.all(pane, Combo.class).stream()
                .filter(combo -> combo.getItemCount() == 2)
                .findFirst()
                .orElseThrow();
        assertTrue(stages.getVisible());
        stages.select(1);
        stages.notifyListeners(SWT.Selection, new Event());
        awaitRanges(pane, 3);
        assertEquals(0x2_0000_0000L, pane.tabs().ranges().ranges().iova(2));
        select(pane, "unit 1", "0000:02:00.0", "PASID 64");
        awaitRanges(pane, 1);
        assertFalse(stages.getVisible());
    }

    @Test
    void tablesOfAmdAreShownAndWalked() throws Exception {
        walkFirstRange(IommuMaker.AMD);
    }

    @Test
    void tablesOfSmmusAreShownAndWalked() throws Exception {
        walkFirstRange(IommuMaker.SMMU);
    }

    private void walkFirstRange(IommuMaker maker) throws Exception {
        IommuPane pane = open(maker, "");
        Workbench.await(
                () -> pane.tabs().ranges().ranges() != null
                        && pane.tabs().ranges().ranges().size() > 0,
                "a device's ranges are shown");
        DomainRanges ranges = pane.tabs().ranges().ranges();
        Place.DeviceAt device = (Place.DeviceAt) pane.place();
        Workbench.editor().go(new Place.DeviceAt(device.device(), device.pasid(), ranges.iova(0)));
        Workbench.await(
                () -> pane.tabs().walk().result().contains(">0x" + Long.toHexString(ranges.physical(0)) + "<"),
                "the walk leads where the range does");
    }

    @Test
    void imageWithoutIommusSaysSo() throws Exception {
        MadeImages.open(folder, "pkram", "");
        ImageEditor editor = Workbench.editor();
        editor.setActivePage(IommuPage.ID);
        IommuPane pane = ((IommuPage) editor.getActivePageInstance()).pane();
        Workbench.await(() -> pane.status().startsWith("No IOMMU was found"), "nothing was found");
        editor.go(new Place.DeviceAt("0000:00:02.0", -1, 0));
        Workbench.await(() -> pane.status().startsWith("There is no device 0000:00:02.0"), "that is told");
    }
}
