// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.properties.IPropertySource;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.handover.grid.SlotGrid;
import org.folioscope.ui.handover.structure.StructurePane;
import org.folioscope.ui.handover.structure.StructureView;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.properties.LinkedProperties;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page Handover in the running workbench, over files that a maker has made. Runs in the UI thread. */
class HandoverPageTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private HandoverPane open() throws Exception {
        MadeImages.open(folder, "pkram", "");
        return Workbench.pane(HandoverPage.ID, HandoverPage.class);
    }

    /** Selects a structure by the beginnings of the names on the way to it, and waits until it is shown. */
    private static StructureView select(HandoverPane pane, String... names) {
        Tree tree = pane.tree().control();
        Workbench.select(tree, Workbench.item(tree, names));
        return awaitShown(pane, names[names.length - 1]);
    }

    private static StructureView awaitShown(HandoverPane pane, String name) {
        Workbench.await(
                () -> pane.structure().shown() != null
                        && pane.structure().shown().structure().getName().startsWith(name),
                name + " is shown");
        return pane.structure().shown();
    }

    private static FieldValue field(StructureView view, String name) {
        return view.fields().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no field " + name));
    }

    @Test
    void firstHandoverIsShownWithItsFieldsAndBytes() throws Exception {
        HandoverPane pane = open();
        StructureView view = awaitShown(pane, "");
        long address = view.structure().getAddress();
        assertTrue(
                view.structure().getKind().startsWith("pkram"), view.structure().getKind());
        assertEquals(view.fields().size(), pane.structure().fields().control().getItemCount());
        Workbench.await(
                () -> pane.structure().hex().canvas().visibleText().contains(String.format("%016x", address)),
                "its bytes are there");
        assertTrue(pane.structure().hex().canvas().visibleText().contains("6d 72 6b 70"), "the magic number is there");
    }

    @Test
    void linkPageIsAGridOf510SlotsThatKeysWalkThrough() throws Exception {
        HandoverPane pane = open();
        StructureView view = select(pane, "", "node", "", "pages", "link 0");
        SlotGrid grid = pane.structure().grid();
        assertEquals(510, view.cells().size());
        Workbench.key(grid, SWT.HOME);
        assertEquals(0, grid.selected());
        assertEquals("entry[0]", pane.structure().fields().selected().getName());
        Workbench.key(grid, SWT.ARROW_RIGHT);
        assertEquals(1, grid.selected());
        Workbench.key(grid, SWT.END);
        assertEquals(509, grid.selected());
        assertTrue(view.cells().describe(509).contains("zero"), view.cells().describe(509));
        assertEquals(
                view.structure().getAddress() + 4096 - 8, pane.structure().hex().cursor(), "its bytes are marked");
    }

    @Test
    void linkOfAFieldLeadsToTheStructureThatLiesThere() throws Exception {
        HandoverPane pane = open();
        StructureView first = awaitShown(pane, "");
        FieldValue node = field(first, "node_pfn");
        pane.structure().fields().follow(node);
        StructureView view = awaitShown(pane, "node");
        assertEquals(node.getLink(), view.structure().getAddress());
        assertEquals(new Place.HandoverAt(node.getLink()), pane.place());
    }

    @Test
    void placeWithinAStructureLeadsToThatStructure() throws Exception {
        HandoverPane pane = open();
        Structure first = awaitShown(pane, "").structure();
        long link = field(pane.structure().shown(), "node_pfn").getLink();
        Workbench.editor().go(new Place.HandoverAt(link + 24));
        StructureView view = awaitShown(pane, "node");
        assertEquals(link, view.structure().getAddress());
        assertFalse(first == view.structure());
    }

    @Test
    void changedFieldIsReadAnewAndUndoGivesTheSameBytesBack() throws Exception {
        HandoverPane pane = open();
        OpenImage image = Workbench.editor().image();
        StructureView before = select(pane, "", "node");
        FieldValue flags = field(before, "flags");
        long address = before.structure().getAddress() + flags.getOffset();
        byte[] original = bytes(image, address);
        ImageEditor editor = Workbench.editor();
        assertFalse(editor.isDirty());
        List<Boolean> told = new ArrayList<>();
        editor.addPropertyListener((_, property) -> {
            if (property == IEditorPart.PROP_DIRTY) {
                told.add(editor.isDirty());
            }
        });

        type(pane, flags, "2");
        Workbench.await(() -> field(pane.structure().shown(), "flags").getValue() == 2, "the new value is shown");
        assertTrue(editor.isDirty());
        assertTrue(told.getLast(), "the tab has its star");
        assertEquals(2, bytes(image, address)[0]);
        Workbench.await(() -> isLit(pane, address), "the changed byte is lit");

        image.edits().commands().undo();
        Workbench.await(
                () -> field(pane.structure().shown(), "flags").getValue() == flags.getValue(), "the old value is back");
        Workbench.await(
                () -> flags.getText().equals(propertyOf(editor, "flags")), "Properties has the old value again");
        assertFalse(editor.isDirty());
        assertFalse(told.getLast(), "the star is gone");
        assertArrayEquals(original, bytes(image, address));

        image.edits().commands().redo();
        Workbench.await(() -> field(pane.structure().shown(), "flags").getValue() == 2, "the new value is back");
    }

    private static Object propertyOf(ImageEditor editor, String name) {
        return editor.selection().getSelection().getFirstElement() instanceof IPropertySource source
                ? source.getPropertyValue(name)
                : null;
    }

    private static boolean isLit(HandoverPane pane, long address) {
        return pane.structure().hex().canvas().block().isChanged(address);
    }

    /** As if it were typed into the cell of the field. */
    private static void type(HandoverPane pane, FieldValue field, String text) {
        IPropertySource properties = (IPropertySource) pane.selected();
        properties.setPropertyValue(field.getName(), text);
    }

    @SuppressWarnings("resource") // the image keeps its edits
    private static byte[] bytes(OpenImage image, long address) {
        byte[] bytes = new byte[8];
        new PhysicalReader(image.edits().memory()).read(address, bytes, 0, bytes.length);
        return bytes;
    }

    @Test
    void textThatIsNoValueIsToldInPlaceAndChangesNothing() throws Exception {
        HandoverPane pane = open();
        StructureView view = select(pane, "", "node");
        StructurePane structure = pane.structure();
        type(pane, field(view, "flags"), "no number");
        Workbench.await(() -> !structure.message().isEmpty(), "the refusal is told");
        assertTrue(structure.message().contains("no number"), structure.message());
        assertFalse(Workbench.editor().isDirty());
    }

    @Test
    void propertiesHaveTheFieldsAndLeadWhereTheyLead() throws Exception {
        HandoverPane pane = open();
        StructureView view = awaitShown(pane, "");
        IPropertySource source =
                (IPropertySource) Workbench.editor().selection().getSelection().getFirstElement();
        assertEquals(field(view, "node_pfn").getText(), source.getPropertyValue("node_pfn"));
        assertNull(source.getPropertyValue("no such field"));
        assertEquals(
                new Place.HandoverAt(field(view, "node_pfn").getLink()),
                ((LinkedProperties) source).placeOf("node_pfn").orElseThrow());
    }
}
