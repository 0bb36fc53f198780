// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.codec.digest.DigestUtils;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.FlipbookWriter;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;
import org.folioscope.memory.flipbook.Frame;
import org.folioscope.model.Dentry;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.KernelMap;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.KnownFiles;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attaches to a real guest, as somebody who did not start it. The property {@code folioscope.guests} lists the kernels
 * as for {@link RealGuestTest}; the last one is taken.
 */
@SuppressWarnings("resource") // guest and image close what belongs to them
class LiveGuestTest {

    private static final String BOOT_TAG = "boot";

    @TempDir
    Path folder;

    @Test
    void aBrowseOfAGuestThatStandsStillChangesNothingAndAgreesWithItsCapture() throws Exception {
        List<String> sent = new CopyOnWriteArrayList<>();
        WireLog log = message -> {
            if (message.direction() == WireLog.Direction.SENT) {
                sent.add(message.text());
            }
        };
        try (ManagedTarget guest = boot();
                Target target = Target.attach(address(guest), log, Progress.NONE)) {
            KnownFiles.prepare(guest.agent(), Progress.NONE);
            guest.pause();
            Path ram = guest.process().run().ram();
            String hash = hash(ram);
            try (LiveImage image = target.image(Progress.NONE)) {
                assertEquals("live: mapped RAM file " + ram, image.format());
                assertEquals("", image.torn());
                Snapshot live = Snapshot.of(image, Progress.NONE);
                Map<Long, String> inodes = browse(live.kernel());
                assertEquals(hash, hash(ram));
                for (String line : sent) {
                    assertTrue(
                            line.matches(".*\"execute\":\"(qmp_capabilities|query-[a-z-]+|qom-get)\".*"
                                    + "|.*\"command-line\":\"(info [a-z]+( -[af])?|xp /\\d+gx 0x[0-9a-f]+)\".*"),
                            line);
                }
                Path core = folder.resolve("core");
                target.capture().take(CaptureFormat.ELF, core, Progress.NONE);
                try (Snapshot captured = Snapshot.open(core, OpenOptions.defaults(), Progress.NONE)) {
                    assertEquals(browse(captured.kernel()), inodes);
                }
                assertEquals(List.of(), live.kernel().findings());
            }
        }
    }

    @Test
    void aLookAnewSeesTheKernelThatRunsNow() throws Exception {
        try (ManagedTarget guest = boot();
                Target target = Target.attach(address(guest), WireLog.NONE, Progress.NONE);
                LiveImage image = target.image(Progress.NONE);
                FlipbookWriter frames = FlipbookWriter.create(folder.resolve("frames.flip"))) {
            Path ram = guest.process().run().ram();
            List<String> hashes = new ArrayList<>();
            Snapshot first;
            Snapshot second;
            Object booted; // to be asked for before memory changes
            try (Freeze _ = target.freeze(Progress.NONE)) {
                image.refresh(Progress.NONE);
                frames.add(image, Caption.of("first"), Progress.NONE);
                hashes.add(hash(ram));
                first = Snapshot.of(image, Progress.NONE);
                assertFalse(browse(first.kernel()).isEmpty());
            }
            guest.agent().shell("echo new >/tmp/made-between-two-looks", Progress.NONE);
            try (Freeze _ = target.freeze(Progress.NONE)) {
                image.refresh(Progress.NONE);
                frames.add(image, Caption.of("with a new file"), Progress.NONE);
                hashes.add(hash(ram));
                second = first.refreshed(Progress.NONE);
                assertTrue(browse(second.kernel()).containsValue("/tmp/made-between-two-looks"));
                assertEquals(
                        first.kernel().map().pageTableRoot(),
                        second.kernel().map().pageTableRoot());
                booted = second.kernel().facts().getBootTime();
                agree(second.kernel().map());
            }
            guest.agent()
                    .shell(
                            "mkdir /boot; mount -t 9p -o trans=virtio,version=9p2000.L " + BOOT_TAG + " /boot",
                            Progress.NONE);
            guest.agent().load("/boot/bzImage", "/boot/initramfs", LaunchConfiguration.PARAMETERS, Progress.NONE);
            guest.agent().jump(Progress.NONE, ManagedTarget.BOOT_LIMIT);
            try (Freeze _ = target.freeze(Progress.NONE)) {
                image.refresh(Progress.NONE);
                frames.add(image, Caption.of("after kexec"), Progress.NONE);
                hashes.add(hash(ram));
                Snapshot third = second.refreshed(Progress.NONE);
                assertFalse(browse(third.kernel()).containsValue("/tmp/made-between-two-looks"));
                assertNotEquals(booted, third.kernel().facts().getBootTime());
                agree(third.kernel().map());
            }
            assertFrames(hashes, image);
        }
    }

    /** Frames of a VM that went on in between are bit by bit what its RAM was, with the registers of their moment. */
    private void assertFrames(List<String> hashes, LiveImage image) throws Exception {
        try (Flipbook book = Flipbook.open(folder.resolve("frames.flip"))) {
            assertEquals(List.of(), book.verify(Progress.NONE));
            for (Frame frame : book.frames()) {
                assertEquals(hashes.get(frame.number() - 1), hash(book.image(frame.number())), frame.label());
                assertEquals("", frame.torn());
            }
            assertTrue(book.frames().get(1).newPages() > 0);
            assertEquals(image.registers(), book.frames().get(2).registers());
            assertFalse(book.compare(2, 3, Progress.NONE).runs().isEmpty());
        }
    }

    /** The hash of all RAM, whose ranges lie one behind the other in the VM's RAM file. */
    private static String hash(MemoryImage image) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        PhysicalReader reader = new PhysicalReader(image);
        byte[] bytes = new byte[1 << 20];
        for (Extent extent : image.extents()) {
            for (long at = extent.start(); at < extent.end(); at += bytes.length) {
                int count = (int) Math.min(bytes.length, extent.end() - at);
                reader.read(at, bytes, 0, count);
                digest.update(bytes, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void agree(KernelMap map) {
        assertEquals(
                List.of(), map.bases().stream().filter(base -> !base.agrees()).toList());
    }

    /** Looks at all there is: inodes, folios, the tree, some memory. Gives each inode's path by its address. */
    private static Map<Long, String> browse(KernelSnapshot kernel) {
        Map<Long, String> found = new TreeMap<>();
        for (SuperBlock superBlock : kernel.superBlocks(Progress.NONE)) {
            List<Inode> inodes = new ArrayList<>();
            kernel.inodes(superBlock, Progress.NONE, inodes::add);
            for (Inode inode : inodes) {
                found.put(inode.getAddress(), inode.getPath());
                kernel.folios(inode, Progress.NONE, _ -> {});
            }
            kernel.root(superBlock).ifPresent(root -> tree(kernel, root, 0));
        }
        kernel.mounts(Progress.NONE);
        kernel.pageCounts(Progress.NONE);
        MemoryReader reader = kernel.map().virtualReader();
        reader.read(kernel.map().symbols().find("_text").orElseThrow(), new byte[1 << 20], 0, 1 << 20);
        return found;
    }

    private static void tree(KernelSnapshot kernel, Dentry dentry, int depth) {
        for (Dentry child : kernel.children(dentry, Progress.NONE)) {
            if (depth < 64) {
                tree(kernel, child, depth + 1);
            }
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    /** The monitor is enough to find the rest. */
    private static TargetAddress address(ManagedTarget guest) {
        return TargetAddress.ofQmp(guest.target().address().qmp().orElseThrow());
    }

    private ManagedTarget boot() throws IOException {
        List<String> names =
                Guests.names().stream().filter(name -> !name.contains("-")).toList();
        Assumptions.assumeFalse(names.isEmpty(), "no guests are named by folioscope.guests");
        Path share = Files.createDirectory(folder.resolve("share"));
        Path boot = Files.createDirectory(folder.resolve("boot"));
        LaunchConfiguration machine = Guests.machine(names.getLast())
                .withShare(share.toString(), KnownFiles.SHARE_TAG)
                .withShare(boot.toString(), BOOT_TAG);
        ManagedTarget guest = ManagedTarget.launch(machine, Progress.NONE);
        Files.copy(guest.kernel().image(), boot.resolve("bzImage"));
        Files.copy(guest.initramfs(), boot.resolve("initramfs"));
        return guest;
    }
}
