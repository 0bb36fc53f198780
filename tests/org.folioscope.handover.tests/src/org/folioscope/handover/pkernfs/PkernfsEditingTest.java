// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.edit.EditAction;
import org.folioscope.handover.edit.EditActions;
import org.folioscope.handover.edit.HandoverEditor;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.handover.make.pkernfs.BrokenPkernfs;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decode, edit, save, decode; undo and redo: through the same doors as the window. */
class PkernfsEditingTest {

    private static final long SIZE = 32 << 20;

    @TempDir
    Path directory;

    private static Handover find(HandoverSource source) {
        return Handovers.find(source, Handovers.Scan.WITHOUT_KERNEL, Progress.NONE)
                .ofKind("pkernfs")
                .getFirst();
    }

    private static PkernfsRegion region(Handover handover) {
        return handover.decoded(Progress.NONE).subject(PkernfsRegion.class).orElseThrow();
    }

    /** The structure of an inode among all that are shown. */
    private static Structure inode(Handover handover, int ino) {
        Structure store = child(handover.decoded(Progress.NONE).root(), "inode store");
        return child(child(store, "inodes 1 to 256"), "inode " + ino);
    }

    private static Structure child(Structure parent, String name) {
        List<Structure> children = Structures.children(parent, Progress.NONE);
        return children.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + parent.getName()));
    }

    private static List<String> ids(Handover handover, int ino) {
        return EditActions.of(handover, inode(handover, ino)).stream()
                .map(EditAction::id)
                .toList();
    }

    private static EditAction action(String id) {
        return EditActions.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Path made(PkernfsWriter region) throws Exception {
        Path file = directory.resolve("region");
        region.save(file, Progress.NONE);
        return file;
    }

    @Test
    void createUndoRedoSaveAndDecodeAgain() throws Exception {
        Path file = made(PkernfsSamples.sample(PkernfsSamples.BASE, SIZE));
        byte[] untouched = Files.readAllBytes(file);
        Path saved = directory.resolve("saved");
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            HandoverEditor editor = new HandoverEditor(HandoverSource.of(image, null));
            Handover before = find(editor.source());
            assertEquals(List.of("pkernfs.create"), ids(before, 1));
            assertEquals(List.of("pkernfs.unlink"), ids(before, 2));
            assertEquals(List.of("pkernfs.create", "pkernfs.unlink"), ids(before, PkernfsSamples.IOMMU));
            assertEquals(List.of(), ids(before, 100));

            editor.perform(action("pkernfs.create"), before, inode(before, 1), Map.of("name", "made"), Progress.NONE);
            assertEquals("/made", region(find(editor.source())).tree().path(7));
            editor.commands().undo();
            assertTrue(editor.patch().isEmpty(), "the identical bytes");
            assertEquals(Reach.FREE, region(find(editor.source())).tree().reach(7));
            editor.commands().redo();
            editor.saveImage(saved, false, Progress.NONE);
        }
        assertArrayEquals(untouched, Files.readAllBytes(file), "the image itself is never written");
        try (MemoryImage image =
                RegionImage.recognise(saved, OpenOptions.defaults()).orElseThrow()) {
            assertEquals(
                    "/made", region(find(HandoverSource.of(image, null))).tree().path(7));
        }
        PkernfsWriter same = PkernfsSamples.sample(PkernfsSamples.BASE, SIZE);
        same.create("made");
        assertArrayEquals(BytesMemory.of(same).bytes(), Files.readAllBytes(saved), "as the kernel would have made it");
    }

    @Test
    void anOrphanIsPutBackAndAFileUnlinked() throws Exception {
        Path file = made(BrokenPkernfs.of("PK09", PkernfsSamples.BASE, SIZE));
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            HandoverEditor editor = new HandoverEditor(HandoverSource.of(image, null));
            Handover found = find(editor.source());
            assertEquals(List.of("pkernfs.link", "pkernfs.free"), ids(found, 3));
            editor.perform(action("pkernfs.link"), found, inode(found, 3), Map.of("directory", "1"), Progress.NONE);
            found = find(editor.source());
            assertEquals("/b", region(found).tree().path(3));
            editor.perform(action("pkernfs.unlink"), found, inode(found, 3), Map.of("release", "yes"), Progress.NONE);
            found = find(editor.source());
            assertEquals(Reach.FREE, region(found).tree().reach(3));
            assertFalse(region(found).bitmap().get(5), "b's block list");
            editor.commands().undo();
            editor.commands().undo();
            assertTrue(editor.patch().isEmpty());
        }
    }

    @Test
    void fieldsAndBitsAreChangedInTheForm() throws Exception {
        Path file = made(PkernfsSamples.sample(PkernfsSamples.BASE, SIZE));
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            HandoverEditor editor = new HandoverEditor(HandoverSource.of(image, null));
            Handover found = find(editor.source());
            Structure inode = inode(found, 2);
            editor.change(inode, field(inode, "sibling_ino"), "3");
            editor.change(inode, field(inode, "flags"), "FILE | DIR");
            Structure root = found.decoded(Progress.NONE).root();
            Structure bit = child(child(child(root, "bitmap and blocks"), "blocks"), "block 9");
            editor.change(bit, field(bit, "used"), "1");
            PkernfsRegion region = region(find(editor.source()));
            assertEquals(3, region.store().sibling(2));
            assertEquals(3, region.store().flags(2));
            assertTrue(region.bitmap().get(9));
            assertFalse(region.bitmap().get(10));
            assertEquals(3, editor.patch().size(), "one byte each");
        }
    }

    private static FieldValue field(Structure structure, String name) {
        return Structures.fields(structure).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
