// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines are from guests, shortened. */
class GuestTruthTest {

    private static final String INODES = """
            inode	0:24	7	0100644	1	0	0	68719484928	40	0:0	10.448381243	20.452381243	30.000000001	/known/far\t
            pages	2
            page	0	17078	0x403c	0
            page	262144	17079	0x40c03c	2
            cache	5	3	1	0
            inode	0:24	11	0120777	1	0	0	8	0	0:0	1.0	1.0	1.0	/known/tab\\011here	one-page
            held	7:0	117	0100644	0	0	0	40960	80	0:0	1.0	1.0	1.0	/ext4/deleted (deleted)\t
            unmapped	No such device
            """;

    private static final String MOUNTS = """
            1 1 0:2 / / rw - rootfs rootfs rw,size=233156k
            31 1 7:0 / /mount\\040point rw,relatime shared:1 - ext4 /dev/loop0 rw,quota
            """;

    private static final String USED = """
            Filesystem              Inodes      Used Available Use% Mounted on
            /dev/loop0                6144       118      6026   2% /ext4
            nocount                      -         -         -    - /none
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("truth.tsv"), INODES);
        Files.writeString(folder.resolve("mountinfo"), MOUNTS);
        Files.writeString(folder.resolve("df-i"), USED);
        Files.writeString(folder.resolve("sha256sums"), "00ff  /known/a name\n");
    }

    @Test
    void anInodeHasWhatStatSaidAndThePagesThatWereCached() throws IOException {
        KnownInode far = GuestTruth.load(folder).inodes().getFirst();
        assertEquals("0:24", far.device());
        assertEquals(7, far.number());
        assertEquals(0100644, far.mode());
        assertEquals(68719484928L, far.size());
        assertEquals(Instant.ofEpochSecond(20, 452381243), far.modified());
        assertEquals(2, far.pages().count());
        assertEquals(262144, far.pages().index(1));
        assertEquals(17079, far.pages().pfn(1));
        assertEquals(2, far.pages().mapCount(1));
        assertEquals(Optional.of(new KnownInode.CacheState(5, 3, 1, 0)), far.cache());
        assertEquals(
                EnumSet.of(
                        KernelPageFlag.REFERENCED,
                        KernelPageFlag.UPTODATE,
                        KernelPageFlag.DIRTY,
                        KernelPageFlag.LRU,
                        KernelPageFlag.SWAPBACKED),
                KernelPageFlag.of(far.pages().flags(0)));
    }

    @Test
    void escapedBytesOfAPathAreUndone() throws IOException {
        KnownInode link = GuestTruth.load(folder).inodes().get(1);
        assertEquals("/known/tab\there", link.path());
        assertEquals("one-page", link.target());
        assertFalse(link.isRegular());
    }

    @Test
    void aRemovedFileThatIsHeldKeepsTheNameItHad() throws IOException {
        KnownInode deleted = GuestTruth.load(folder).inodes().get(2);
        assertTrue(deleted.held());
        assertTrue(deleted.removed());
        assertEquals("/ext4/deleted", deleted.path());
        assertFalse(deleted.mappable());
        assertEquals(0, deleted.pages().count());
    }

    @Test
    void aMountIsReadWithAndWithoutOptionalFields() throws IOException {
        KnownMount ext4 = GuestTruth.load(folder).mounts().get(1);
        assertEquals("/mount point", ext4.point());
        assertEquals("ext4", ext4.type());
        assertEquals("/dev/loop0", ext4.source());
        assertEquals("rw,quota", ext4.superOptions());
    }

    @Test
    void fileSystemsThatDoNotCountInodesAreLeftOut() throws IOException {
        assertEquals(Map.of("/ext4", 118L), GuestTruth.load(folder).usedInodes());
    }

    @Test
    void hashesKeepNamesWithBlanks() throws IOException {
        assertEquals(Map.of("/known/a name", "00ff"), GuestTruth.load(folder).hashes());
    }

    @Test
    void aDamagedRecordIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("truth.tsv"), "page\t0\tx\t0x0\t0\n");
        TargetException failure = assertThrows(TargetException.class, () -> GuestTruth.load(folder));
        assertTrue(failure.getMessage().contains("line 1"), failure.getMessage());
    }

    @Test
    void aFolderWithoutTruthIsSaidToHaveNone() {
        assertThrows(TargetException.class, () -> GuestTruth.load(folder.resolve("missing")));
    }
}
