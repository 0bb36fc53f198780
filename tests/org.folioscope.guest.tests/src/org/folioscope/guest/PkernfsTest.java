// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.guest.PkernfsBytes.Inode;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The own kernel's pkernfs, seen from outside: what it leaves in its region, byte by byte. */
@SuppressWarnings("resource") // the guest closes its agent and its process
class PkernfsTest {

    private static final long BASE = 0x18000000;
    private static final int SMALL = 16 << 20;
    private static final int LARGE = 64 << 20;
    private static final OpenOptions AT_BASE = new OpenOptions(
            BASE,
            0,
            OpenOptions.defaults().cacheDirectory(),
            OpenOptions.defaults().cacheLimit());
    private static final String MOUNT = "mkdir /keep && mount -t pkernfs none /keep && cd /keep && ";

    @TempDir
    private Path folder;

    @BeforeEach
    void needTheOwnKernel() {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
    }

    private static ManagedTarget launch(int size) throws IOException {
        String line = "pkernfs=%d!%d memmap=%d$%d".formatted(size, BASE, size, BASE);
        return ManagedTarget.launch(Guests.machine(OwnKernel.NAME).withCommandLine(line), Progress.NONE);
    }

    /** The region while the guest stands still. */
    private static PkernfsBytes region(ManagedTarget guest, int size) throws IOException {
        guest.pause();
        PkernfsBytes region = PkernfsBytes.in(guest.process().run().ram(), BASE, size);
        guest.resume();
        return region;
    }

    /** The rules that the region breaks, when it is exported alone: without a kernel and any other memory. */
    private Set<String> broken(PkernfsBytes region) throws IOException {
        Path file = folder.resolve("region");
        Files.write(file, region.bytes(0, region.size()));
        try (MemoryImage image = RegionImage.recognise(file, AT_BASE).orElseThrow()) {
            var found = Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
            return Checks.run(found, Progress.NONE).stream()
                    .map(Finding::getRule)
                    .filter(rule -> !rule.startsWith("IO")) // which look at the same tables
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String shell(ManagedTarget guest, String command) throws IOException {
        return guest.agent().shell(command, Progress.NONE);
    }

    /** The first mount, then "touch a; truncate -s 3M a; touch b", as bytes by the table of the format's offsets. */
    @Test
    void theWorkedExampleIsByteForByteWhatTheTableSays() throws IOException {
        ByteBuffer expected = ByteBuffer.allocate(6 * PkernfsBytes.BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        expected.putLong(0, 0x00706b65726e6673L).putLong(8, 4);
        expected.put(0x100000, (byte) 0x3f);
        expected.putInt(0x200000, 2).putLong(0x200008, 2).putLong(0x200010, 3).put(0x200018, (byte) '.');
        expected.putInt(0x200120, 1).putLong(0x200128, 0).put(0x200138, (byte) 'a');
        expected.putInt(0x200238, 2).putInt(0x20023c, 2);
        expected.putInt(0x200240, 1).putLong(0x200248, 2).put(0x200258, (byte) 'b');
        expected.putInt(0x200358, 5).putInt(0x20035c, 0);
        for (int free = 4; free < 7281; free++) {
            expected.putLong(0x200000 + (free - 1) * 288 + 8, free + 1);
        }
        expected.putLong(0x400000, 3).putLong(0x400008, 4);
        try (ManagedTarget guest = launch(SMALL)) {
            shell(guest, MOUNT + "touch a && truncate -s 3M a && touch b");
            PkernfsBytes region = region(guest, SMALL);
            assertArrayEquals(expected.array(), region.bytes(0, expected.capacity()));
            assertEquals(Set.of(), broken(region));
        }
    }

    @Test
    void twoKexecsInARowUnderLoadKeepAllOfIt() throws IOException {
        try (ManagedTarget guest = launch(LARGE)) {
            shell(
                    guest,
                    MOUNT + "touch still && truncate -s 5M still && agent map-fill still 0x5 0+1 511+2 1000+300"
                            + " && touch load && truncate -s 4M load");
            String stored = shell(guest, "agent storm /keep 1 4 300");
            assertTrue(stored.startsWith("files "), stored);
            assertEquals(List.of(), region(guest, LARGE).disagreements());
            for (int kexec = 1; kexec <= 2; kexec++) {
                shell(guest, "rm -f /keep/storm-*; agent map-load /keep/load; agent storm /keep " + kexec + " 3 0");
                jump(guest);
                String log = shell(guest, MOUNT + "dmesg");
                assertTrue(log.contains("pkernfs: Restoring from super block"), log);
                for (String complaint : List.of("WARNING:", "BUG:", "Oops", "Initialising the super block")) {
                    assertFalse(log.contains(complaint), log);
                }
                assertTrue(shell(guest, "agent map-load-check /keep/load").endsWith(" wrong 0\n"));
                assertEquals(
                        "known 303 zero 1233 wrong 0\n",
                        shell(guest, "agent check /keep/still 0x5 0+1 511+2 1000+300"));
                PkernfsBytes region = region(guest, LARGE);
                assertEquals(List.of(), region.disagreements());
                assertEquals(Set.of(), broken(region));
            }
        }
    }

    /** A kexec to the same kernel, while what runs in the guest goes on. */
    private static void jump(ManagedTarget guest) throws IOException {
        for (Path file : List.of(guest.kernel().image(), guest.initramfs())) {
            try (InputStream content = Files.newInputStream(file)) {
                guest.agent().write("/next-" + file.getFileName(), content, Progress.NONE);
            }
        }
        guest.agent()
                .load(
                        "/next-" + guest.kernel().image().getFileName(),
                        "/next-" + guest.initramfs().getFileName(),
                        guest.configuration().wholeCommandLine(),
                        Progress.NONE);
        guest.agent().jump(Progress.NONE, ManagedTarget.BOOT_LIMIT);
    }

    @Test
    void limitsAreErrorsThatLeaveNothingBehind() throws IOException {
        try (ManagedTarget guest = launch(SMALL)) {
            shell(guest, MOUNT + "touch one && truncate -s 1 one && touch full");
            assertFails(guest, "truncate -s 64M /keep/full", "No space left on device");
            assertFails(guest, "touch /keep/" + "n".repeat(255), "File name too long");
            assertFails(guest, "mkdir /keep/other", "Operation not permitted");
            assertFails(guest, "mv /keep/one /keep/two", "Operation not permitted");
            assertFails(guest, "ln /keep/one /keep/two", "Operation not permitted");
            PkernfsBytes region = region(guest, SMALL);
            assertEquals(List.of(), region.disagreements());
            assertEquals(1, region.inode("one").count());
            assertEquals(0, region.inode("full").count());
            shell(guest, "touch /keep/" + "n".repeat(254) + " && truncate -s 4M /keep/full");
            assertFails(guest, "touch /keep/another", "No space left on device");
            shell(guest, "rm /keep/full && touch /keep/another");
            assertEquals(List.of(), region(guest, SMALL).disagreements());
        }
    }

    private static void assertFails(ManagedTarget guest, String command, String reason) throws IOException {
        var result = guest.agent().run(command, Progress.NONE);
        assertNotEquals(0, result.status(), command);
        assertTrue(result.errors().contains(reason), result::errors);
    }

    private static void defects(ManagedTarget guest, String which) throws IOException {
        shell(guest, "echo " + which + " > /sys/module/pkernfs/parameters/defects");
    }

    /** The defects of the RFC's code, one after the other, each with what the reference says of it. */
    @Test
    void eachDefectThatIsSwitchedOnLeavesItsSign() throws IOException {
        try (ManagedTarget guest = launch(SMALL)) {
            shell(guest, MOUNT + "true");

            defects(guest, "B7");
            shell(guest, "touch /keep/again; truncate -s 1M /keep/again; truncate -s 3M /keep/again");
            PkernfsBytes region = region(guest, SMALL);
            Inode again = region.inode("again");
            assertEquals(3, again.count());
            assertEquals(List.of(4L, 5L), again.mappings());
            assertEquals(bits(0, 1, 2, 3, 4, 5), region.used());
            assertEquals(bits(0, 1, 2, 4, 5), region.owned());
            assertEquals(Set.of("PK15", "PK16"), broken(region));

            defects(guest, "B8");
            shell(guest, "rm /keep/again");
            region = region(guest, SMALL);
            assertEquals(bits(0, 1, 2, 3, 4, 5), region.used());
            assertEquals(bits(0, 1), region.owned());
            assertEquals(Set.of("PK16"), broken(region));

            defects(guest, "B6,B8");
            assertEquals("B6,B8\n", shell(guest, "cat /sys/module/pkernfs/parameters/defects"));
            shell(guest, "touch /keep/far; truncate -s 8M /keep/far");
            region = region(guest, SMALL);
            assertEquals(List.of(7L, 8L, 9L, 10L), region.inode("far").mappings());
            assertTrue(region.used().get(10));
            assertEquals(Set.of("PK04", "PK14", "PK16"), broken(region));

            // As if all 7281 inodes were in use: no next free one.
            shell(guest, "head -c 8 /dev/zero | dd of=/dev/mem bs=8 seek=$((" + (BASE + 8) + " / 8)) conv=notrunc");
            defects(guest, "");
            assertFails(guest, "touch /keep/none", "No space left on device");
            defects(guest, "B1,B6");
            assertFails(guest, "touch /keep/lost", "");
            region = region(guest, SMALL);
            assertEquals(-12, region.inode(1).child());
            int inode = PkernfsBytes.BLOCK - 13 * 288;
            assertEquals(1, region.number(inode));
            assertTrue(broken(region).contains("PK18"), "the inode is in the bitmap");
            assertEquals("lost", new String(region.bytes(inode + 24, 4), StandardCharsets.US_ASCII));
        }
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
