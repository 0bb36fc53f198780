// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.pkram.PkramMaker;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PKRAM in made images: what was put in comes out. */
@SuppressWarnings("resource") // overlays own nothing
class PkramDecoderTest {

    private static final long SIZE = 16 << 20;
    private static final long SUPER_BLOCK = 0x100000;

    @TempDir
    private Path folder;

    /** Takes an open image. */
    @FunctionalInterface
    private interface Use {
        void with(MemoryImage image);
    }

    private void make(Map<String, String> settings, Use use) throws IOException {
        Path file = folder.resolve("memory");
        new PkramMaker().make(new MakeRequest(SIZE, Optional.empty(), 0, settings), file, Progress.NONE);
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            use.with(image);
        }
    }

    private static Pkram decode(MemoryImage image) {
        return new PkramDecoder(image, Progress.NONE).image(SUPER_BLOCK);
    }

    @Test
    void decodesNodesAndFiles() throws IOException {
        make(Map.of(), image -> {
            Pkram pkram = decode(image);
            assertEquals(
                    List.of("shmem-folio", "shmem-second"),
                    pkram.nodes().stream().map(PkramNode::name).toList());
            // the last saved comes first
            assertEquals(
                    List.of("file-2", "file-1", "file-0", "empty", "huge", "long", "small"),
                    pkram.nodes().getFirst().objects().stream()
                            .map(each -> each.file().name())
                            .toList());
            PkramFile small = pkram.nodes().getFirst().objects().getLast().file();
            assertTrue(small.isRegular());
            assertEquals(0100644, small.mode());
            assertEquals(1000, small.uid());
            assertEquals(100, small.gid());
            assertEquals(3 * 4096 - 100, small.size());
            assertEquals(1_767_225_600_000_000_001L, small.modified());
            assertTrue(pkram.end().complete());
            assertTrue(pkram.regions().end().complete());
            assertEquals(pkram.superBlock().regions(), pkram.regions().count());
        });
    }

    @Test
    void visitsLinksByTheirIndex() throws IOException {
        make(Map.of(), image -> {
            PkramStream pages =
                    decode(image).nodes().getFirst().objects().get(5).pages();
            assertEquals(3, pages.linkCount());
            assertEquals(1020, pages.index(0), "the last link comes first in this file");
            List<Long> indices = new ArrayList<>();
            HandoverSource source = HandoverSource.of(image, null);
            pages.entries(source.reader(), Progress.NONE, (_, _, entry, index) -> {
                indices.add(index);
                if (index < 64) {
                    String text = source.reader().cString(PkramEntry.address(entry), 64);
                    assertEquals("long page " + index, text);
                }
            });
            assertEquals(1100, indices.size());
            for (int i = 0; i < indices.size(); i++) {
                assertEquals(i, indices.get(i));
            }
        });
    }

    @Test
    void countsThePagesOfHugeEntries() throws IOException {
        make(Map.of(), image -> {
            PkramStream pages =
                    decode(image).nodes().getFirst().objects().get(4).pages();
            List<Long> indices = new ArrayList<>();
            pages.entries(
                    HandoverSource.of(image, null).reader(),
                    Progress.NONE,
                    (_, _, entry, index) -> indices.add(PkramEntry.isHuge(entry) ? -index : index));
            assertEquals(List.of(0L, 512L, 513L, 514L, 515L, 516L), indices);
        });
    }

    @ParameterizedTest
    @CsvSource({"magic, Magic, 2", "regions, Regions, 1", "nodes, Nodes, 1"})
    void findsTheSuperBlockOfEachLayout(String layout, String name, int clues) throws IOException {
        make(Map.of("layout", layout), image -> {
            Handovers found = Handovers.find(
                    HandoverSource.of(image, null),
                    List.of(new PkramFinder()),
                    Handovers.Scan.WITHOUT_KERNEL,
                    Progress.NONE);
            assertEquals(1, found.list().size());
            assertEquals(SUPER_BLOCK, found.list().getFirst().address());
            assertEquals(clues, found.list().getFirst().clues().size());
            assertEquals(
                    Clue.By.COMMAND_LINE,
                    found.list().getFirst().clues().getFirst().by());
            Pkram pkram = found.subjects(Pkram.class, Progress.NONE).getFirst();
            assertEquals(name, pkram.superBlock().layout().getClass().getSimpleName());
            assertEquals(2, pkram.nodes().size());
            if (layout.equals("nodes")) {
                assertNull(pkram.regions());
            } else {
                assertFalse(pkram.regions().count() == 0);
            }
        });
    }

    @Test
    void tellsWhoseAPageIs() throws IOException {
        make(Map.of(), image -> {
            Handovers found = Handovers.find(
                    HandoverSource.of(image, null),
                    List.of(new PkramFinder()),
                    Handovers.Scan.WITHOUT_KERNEL,
                    Progress.NONE);
            List<Claim> claims = new ArrayList<>();
            found.claims(Progress.NONE).all(Progress.NONE, claims::add);
            long preserved = claims.stream()
                    .filter(each -> each.role() == Claim.Role.PRESERVED)
                    .mapToLong(Claim::length)
                    .sum();
            // small, long, huge, three small files, the other small one; and a page for each of the eight descriptions
            assertEquals((3 + 1100 + 517 + 3 + 2 + 8) * 4096L, preserved);
            assertEquals(
                    List.of(new Claim(SUPER_BLOCK, 4096, Claim.Role.METADATA, "PKRAM super block")),
                    found.claims(Progress.NONE).at(SUPER_BLOCK, 1));
        });
    }

    @Test
    void showsFieldsWithWhereTheyLeadTo() throws IOException {
        make(Map.of(), image -> {
            Handovers found = Handovers.find(
                    HandoverSource.of(image, null),
                    List.of(new PkramFinder()),
                    Handovers.Scan.WITHOUT_KERNEL,
                    Progress.NONE);
            Structure root = found.list().getFirst().decoded(Progress.NONE).root();
            Structure node = Structures.children(root, Progress.NONE).getFirst();
            assertEquals("node shmem-folio", node.getName());
            Structure small = Structures.children(node, Progress.NONE).getLast();
            Structure link = Structures.children(
                            Structures.children(small, Progress.NONE).get(1), Progress.NONE)
                    .getFirst();
            var entry = Structures.fields(link).get(2);
            assertEquals("entry[0]", entry.getName());
            assertEquals(entry.getValue() & -4096L, entry.getLink());
            assertEquals("small page 0", HandoverSource.of(image, null).reader().cString(entry.getLink(), 64));
        });
    }

    @Test
    void endsAtCircles() throws IOException {
        make(Map.of(), image -> {
            Overlay overlay = new Overlay(image);
            PkramNode node = decode(image).nodes().getFirst();
            long object = node.objects().getFirst().address();
            overlay.write(
                    object + 40,
                    new byte[] {(byte) (object >>> 12), (byte) (object >>> 20), (byte) (object >>> 28), 0, 0, 0, 0, 0});
            PkramNode damaged = decode(overlay).nodes().getFirst();
            assertEquals(1, damaged.objects().size());
            assertEquals(PkramChain.End.CIRCLE, damaged.end().end());
            assertEquals(object + 40, damaged.end().field());
        });
    }
}
