// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.compare.ghost.FrameIntegrity;
import org.folioscope.compare.ghost.Ghost;
import org.folioscope.compare.ghost.GhostObject;
import org.folioscope.compare.ghost.Integrity;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.KernelMap;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.KnownFiles;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A guest before and after a kexec: what the image after it says of the dead kernel is held against the image before, in
 * which that kernel was alive. The property {@code folioscope.guests} lists the kernels as for {@link RealGuestTest}; the
 * last one is taken.
 */
@SuppressWarnings("resource") // guest, target and images close what belongs to them
class GhostGuestTest {

    private static final String BOOT_TAG = "boot";
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOfADeadKernelIsWhatItHadWhileItLived() throws Exception {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        capture(before, after);
        try (Snapshot then = Snapshot.open(before, OpenOptions.defaults(), Progress.NONE);
                Snapshot now = Snapshot.open(after, OpenOptions.defaults(), Progress.NONE)) {
            List<Ghost> ghosts = Ghost.all(now, Progress.NONE);
            // KASLR may have put the next kernel on top of it
            Assumptions.assumeFalse(ghosts.isEmpty(), "the dead kernel was overwritten");
            Ghost ghost = ghosts.getFirst();
            assertEquals(
                    then.kernel().map().pageTableRoot(), ghost.kernel().map().pageTableRoot());
            assertEquals(
                    then.kernel().map().pageOffsetBase(), ghost.kernel().map().pageOffsetBase());
            assertInodes(then.kernel(), ghost);
            assertText(then, now, ghost);
        }
    }

    /** Each inode that is found had that number, type and super block, but for a few of the kernel's last moments. */
    private static void assertInodes(KernelSnapshot then, Ghost ghost) {
        Map<Long, String> known = inodes(then);
        List<String> strange = new ArrayList<>();
        int[] found = new int[1];
        for (SuperBlock superBlock : ghost.kernel().superBlocks(Progress.NONE)) {
            ghost.kernel().inodes(superBlock, Progress.NONE, inode -> {
                String text = text(superBlock.getAddress(), inode.getIno(), inode.getMode());
                if (text.equals(known.get(inode.getAddress()))) {
                    found[0]++;
                } else if (known.containsKey(inode.getAddress())) {
                    strange.add(Long.toHexString(inode.getAddress()) + ": " + text + ", was "
                            + known.get(inode.getAddress()));
                }
            });
        }
        // Between the capture and the jump some inodes were freed, and others took their places.
        assertTrue(strange.size() <= found[0] / 10 + 5, () -> found[0] + " as they were, and " + strange);
        ghost.objects(Progress.NONE, object -> {
            if (object.kind() == GhostObject.Kind.INODE) {
                assertEquals(object.pages(), object.intact() + object.doubtful() + object.gone());
                assertTrue(
                        object.integrity() == Integrity.INTACT || !object.why().isEmpty(), object.toString());
            }
        });
    }

    private static Map<Long, String> inodes(KernelSnapshot kernel) {
        Map<Long, String> inodes = new HashMap<>();
        for (SuperBlock superBlock : kernel.superBlocks(Progress.NONE)) {
            kernel.inodes(
                    superBlock,
                    Progress.NONE,
                    inode -> inodes.put(
                            inode.getAddress(), text(superBlock.getAddress(), inode.getIno(), inode.getMode())));
        }
        return inodes;
    }

    private static String text(long superBlock, long ino, int mode) {
        return "inode " + ino + " of " + Long.toHexString(superBlock) + ", mode " + Integer.toOctalString(mode);
    }

    /** Read-only memory of the dead kernel, page by page: those that are told to be intact are, but for one in twenty. */
    private static void assertText(Snapshot then, Snapshot now, Ghost ghost) {
        FrameIntegrity frames = ghost.frames(Progress.NONE);
        KernelMap map = ghost.kernel().map();
        long text = map.symbols().address("_text");
        OptionalLong place = map.bases().stream()
                .filter(base -> base.name().equals("_text (physical)"))
                .mapToLong(KernelMap.BaseValue::value)
                .findFirst();
        long from = map.symbols().address("__start_rodata") - text + place.getAsLong();
        long to = map.symbols().address("__end_rodata") - text + place.getAsLong();
        PhysicalReader one = new PhysicalReader(then.memory());
        PhysicalReader other = new PhysicalReader(now.memory());
        byte[] was = new byte[PAGE];
        byte[] is = new byte[PAGE];
        int intact = 0;
        List<String> wrong = new ArrayList<>();
        for (long page = from; page + PAGE <= to; page += PAGE) {
            if (frames.of(page / PAGE) == Integrity.INTACT) {
                intact++;
                one.read(page, was, 0, PAGE);
                other.read(page, is, 0, PAGE);
                if (!Arrays.equals(was, is)) {
                    wrong.add(Long.toHexString(page));
                }
            }
        }
        // What the living kernel used before its page allocator began leaves no trace in its memory map.
        int pages = intact;
        assertTrue(wrong.size() <= pages / 20, () -> "of " + pages + " pages " + wrong);
    }

    /** Captures a guest just before it jumps, with the next kernel loaded, and when that runs. */
    private void capture(Path before, Path after) throws IOException {
        List<String> names =
                Guests.names().stream().filter(name -> !name.contains("-")).toList();
        Assumptions.assumeFalse(names.isEmpty(), "no guests are named by folioscope.guests");
        Path share = Files.createDirectory(folder.resolve("share"));
        Path boot = Files.createDirectory(folder.resolve("boot"));
        LaunchConfiguration machine = Guests.machine(names.getLast())
                .withShare(share.toString(), KnownFiles.SHARE_TAG)
                .withShare(boot.toString(), BOOT_TAG);
        try (ManagedTarget guest = ManagedTarget.launch(machine, Progress.NONE);
                Target target = Target.attach(
                        TargetAddress.ofQmp(guest.target().address().qmp().orElseThrow()),
                        WireLog.NONE,
                        Progress.NONE)) {
            Files.copy(guest.kernel().image(), boot.resolve("bzImage"));
            Files.copy(guest.initramfs(), boot.resolve("initramfs"));
            KnownFiles.prepare(guest.agent(), Progress.NONE);
            guest.agent()
                    .shell(
                            "mkdir /boot; mount -t 9p -o trans=virtio,version=9p2000.L " + BOOT_TAG + " /boot",
                            Progress.NONE);
            guest.agent().load("/boot/bzImage", "/boot/initramfs", LaunchConfiguration.PARAMETERS, Progress.NONE);
            target.capture().take(CaptureFormat.ELF, before, Progress.NONE);
            guest.agent().jump(Progress.NONE, ManagedTarget.BOOT_LIMIT);
            target.capture().take(CaptureFormat.ELF, after, Progress.NONE);
        }
    }
}
