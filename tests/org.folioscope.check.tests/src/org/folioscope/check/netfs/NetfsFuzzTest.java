// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.picture.RequestPicture;
import org.folioscope.netfs.picture.SvgPicture;
import org.folioscope.netfs.picture.TextPicture;
import org.folioscope.netfs.request.NetfsRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Changes words of a real kernel's netfs structures at random and asks for everything: it ends and throws nothing. {@code
 * folioscope.fuzz.seconds} says how long more than the usual rounds, {@code folioscope.fuzz.seed} where to begin.
 */
@SuppressWarnings("resource") // the overlay needs no closing
class NetfsFuzzTest {

    private static final int ROUNDS = 40;
    private static final int PAGE = 4096;

    /** Structures, with their sizes in 7.2.13; bytes. */
    private record Target(long address, int size) {}

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void damagedStructuresNeverThrowOrHang() throws Exception {
        Path sample = Path.of(System.getProperty("folioscope.home"), "samples", "stuck.elf.zst");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("folioscope.fuzz.seconds", 0));
        try (Snapshot image = Snapshot.open(sample, OpenOptions.defaults(), Progress.NONE)) {
            Overlay overlay = new Overlay(image.memory());
            try (Snapshot damaged = Snapshot.of(overlay, Progress.NONE)) {
                KernelSnapshot kernel = damaged.kernel();
                List<Target> targets = targets(kernel);
                long seed = Long.getLong("folioscope.fuzz.seed", 1);
                for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++, seed++) {
                    overlay.revert();
                    damage(kernel, overlay, targets, new Random(seed));
                    try {
                        use(kernel, overlay);
                    } catch (RuntimeException | StackOverflowError e) {
                        throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
                    }
                }
            }
        }
    }

    private static List<Target> targets(KernelSnapshot kernel) {
        List<Target> targets = new ArrayList<>();
        Netfs netfs = Netfs.of(kernel, Progress.NONE);
        MemoryReader reader = kernel.map().virtualReader();
        for (NetfsRequest request : netfs.requests()) {
            targets.add(new Target(request.address(), 608));
            request.subRequests().forEach(each -> targets.add(new Target(each.address(), 144)));
            long queue = reader.u64(request.address() + 352);
            for (int i = 0; i < 4 && queue != 0; i++, queue = reader.u64(queue + 288)) {
                targets.add(new Target(queue, 328));
            }
        }
        for (NetfsInode inode : netfs.inodes()) {
            // behind the VFS inode
            targets.add(new Target(inode.writebackLock().address() - 16, 64));
            netfs.folios(inode, Progress.NONE, folio -> {
                if (folio.kind() == PrivateKind.STREAMING) {
                    targets.add(new Target(folio.privateWord() & ~1, 16));
                }
                if (folio.writeback()) {
                    targets.add(new Target(folio.page(), 64));
                }
            });
            inode.writebackLock().waiting().forEach(each -> targets.add(new Target(each.task(), 64)));
        }
        netfs.caches().cookies().forEach(each -> targets.add(new Target(each.address(), 176)));
        netfs.caches().volumes().forEach(each -> targets.add(new Target(each.address(), 136)));
        netfs.caches().caches().forEach(each -> targets.add(new Target(each.address(), 64)));
        netfs.caches().objects().forEach(each -> targets.add(new Target(each.address(), 64)));
        targets.add(new Target(kernel.map().symbols().address("netfs_io_requests"), 16));
        targets.add(new Target(kernel.map().symbols().address("fscache_cookies"), 16));
        return targets;
    }

    private static void damage(KernelSnapshot kernel, Overlay overlay, List<Target> targets, Random random) {
        MemoryReader reader = kernel.map().virtualReader();
        for (int i = random.nextInt(1, 16); i > 0; i--) {
            Target target = targets.get(random.nextInt(targets.size()));
            long at = target.address() + 8L * random.nextInt(target.size() / 8);
            long old = reader.u64(at);
            long other = targets.get(random.nextInt(targets.size())).address();
            long value = switch (random.nextInt(7)) {
                case 0 -> 0;
                case 1 -> -1;
                case 2 -> at;
                case 3 -> other + 8L * random.nextInt(16);
                case 4 -> Long.MAX_VALUE - random.nextInt(PAGE);
                case 5 -> old ^ 1L << random.nextInt(64);
                default -> random.nextLong();
            };
            byte[] word = new byte[8];
            for (int b = 0; b < word.length; b++) {
                word[b] = (byte) (value >>> 8 * b);
            }
            kernel.map()
                    .pageTables()
                    .translate(at)
                    .ifPresent(page -> overlay.write(page.physical() + at - page.virtual(), word));
        }
    }

    private static void use(KernelSnapshot kernel, Overlay overlay) {
        Netfs netfs = Netfs.of(kernel, Progress.NONE);
        for (NetfsRequest request : netfs.requests()) {
            NetfsInode inode = netfs.inode(request).orElse(null);
            List<NetfsFolio> folios = new ArrayList<>();
            if (inode != null) {
                netfs.folios(inode, Progress.NONE, folios::add);
            }
            Set<Long> buffered = new HashSet<>();
            netfs.buffer(request, Progress.NONE).ifPresent(buffer -> {
                for (int i = 0; i < buffer.count(); i++) {
                    buffered.add(buffer.page(i));
                }
            });
            TextPicture.of(RequestPicture.of(request, inode, folios, buffered), 80);
            SvgPicture.of(RequestPicture.of(request, inode, folios, buffered), 800, false);
        }
        netfs.caches().cookies().forEach(each -> netfs.caches().object(each));
        Handovers none =
                Handovers.find(HandoverSource.of(overlay, kernel), List.of(), Scan.WITHOUT_KERNEL, Progress.NONE);
        Checks.run(CheckedImage.of(none), List.of(NetfsChecks.SET), _ -> true, Progress.NONE);
    }
}
