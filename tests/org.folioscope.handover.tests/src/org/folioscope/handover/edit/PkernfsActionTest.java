// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.pkernfs.PkernfsMaker;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Creating, linking and unlinking inodes of a pkernfs region as commands, over the file of a region alone. */
@SuppressWarnings("resource") // the test closes what it opens
class PkernfsActionTest {

    private static final long SIZE = 32 << 20;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("region.img");
        new PkernfsMaker().make(MakeRequest.valid(SIZE), file, Progress.NONE);
    }

    private static byte[] bytes(PhysicalMemory memory) {
        byte[] bytes = new byte[(int) SIZE];
        new PhysicalReader(memory).read(0, bytes, 0, bytes.length);
        return bytes;
    }

    private static Handover find(HandoverEditor editor) {
        List<Handover> found = Handovers.find(editor.source(), Scan.WITHOUT_KERNEL, Progress.NONE)
                .list();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    /** Every inode that is shown, each once. */
    private static List<Structure> inodes(Handover handover) {
        Map<Long, Structure> found = new LinkedHashMap<>();
        collect(handover.decoded(Progress.NONE).root(), 0, found);
        return List.copyOf(found.values());
    }

    private static void collect(Structure structure, int depth, Map<Long, Structure> found) {
        if (structure.getKind().equals("pkernfs.inode")) {
            found.putIfAbsent(structure.getAddress(), structure);
        }
        if (depth < 4 && !structure.getKind().equals("pkernfs.bitmap")) {
            Structures.children(structure, Progress.NONE).forEach(child -> collect(child, depth + 1, found));
        }
    }

    private static List<EditAction> actions(Handover handover, Structure inode) {
        return EditActions.of(handover, inode);
    }

    @Test
    void aFileIsCreatedAndUnlinkedAndAllIsTakenBack() throws IOException, EditException {
        try (RegionImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            byte[] before = bytes(image);
            HandoverEditor editor = new HandoverEditor(HandoverSource.of(image, null));
            Handover region = find(editor);
            Structure root = inodes(region).stream()
                    .filter(one ->
                            one.getAddress() == image.extents().getFirst().start() + 0x20_0000)
                    .findFirst()
                    .get();
            EditAction create = actions(region, root).getFirst();
            assertEquals("pkernfs.create", create.id());
            editor.perform(create, region, root, Map.of("name", "new"), Progress.NONE);
            Handover changed = find(editor);
            Structure made = inodes(changed).stream()
                    .filter(one -> one.getSummary().contains("new"))
                    .findFirst()
                    .get();
            assertThrows(
                    EditException.class,
                    () -> editor.perform(create, changed, root, Map.of("name", "new"), Progress.NONE));

            EditAction unlink = actions(changed, made).getFirst();
            assertEquals("pkernfs.unlink", unlink.id());
            editor.perform(unlink, changed, made, Map.of("release", "yes"), Progress.NONE);
            assertTrue(inodes(find(editor)).stream()
                    .noneMatch(one -> one.getSummary().contains("new")));
            editor.commands().undo();
            editor.commands().undo();
            assertFalse(editor.isDirty());
            assertArrayEquals(before, bytes(editor.memory()));
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    /** Random actions: what the commands say that changes is all that changes, and undoing them leads back to each state. */
    @Test
    void randomActionsAreTakenBackStepByStep() throws IOException {
        Random random = new Random(3);
        try (RegionImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            HandoverEditor editor = new HandoverEditor(HandoverSource.of(image, null));
            byte[] before = bytes(editor.memory());
            List<Patch> states = new ArrayList<>(List.of(editor.patch()));
            for (int round = 0; round < 12; round++) {
                Handover region = find(editor);
                List<Structure> shown = inodes(region).stream()
                        .filter(one -> !actions(region, one).isEmpty())
                        .toList();
                Structure inode = shown.get(random.nextInt(shown.size()));
                List<EditAction> actions = actions(region, inode);
                EditAction action = actions.get(random.nextInt(actions.size()));
                try {
                    editor.perform(action, region, inode, Map.of("name", "f" + round, "release", "yes"), Progress.NONE);
                } catch (EditException _) {
                    continue; // no block left, or a directory that is not empty
                }
                states.add(editor.patch());
            }
            assertTrue(states.size() > 3, "nothing happened");
            for (int i = states.size() - 2; i >= 0; i--) {
                editor.commands().undo();
                assertEquals(states.get(i), editor.patch(), "state " + i);
            }
            assertArrayEquals(before, bytes(editor.memory()));
        }
    }
}
