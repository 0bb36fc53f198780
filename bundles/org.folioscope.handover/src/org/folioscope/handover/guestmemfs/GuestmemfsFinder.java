// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Clue.By;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Magic;
import org.folioscope.handover.Search;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimTable;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.MissingMemberException;

/**
 * Finds guestmemfs: mounted, by the kernel's super blocks of that type; handed over, by a device tree of the pre-merge KHO
 * with a node of "guestmemfs-v1" at the start of a page.
 */
@SuppressWarnings("resource") // nothing is opened
public final class GuestmemfsFinder implements HandoverFinder {

    private static final String KIND = "guestmemfs";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "guestmemfs";
    }

    /** A flattened device tree's 0xd00dfeed, most significant byte first. */
    @Override
    public Optional<Magic> magic() {
        return Optional.of(new Magic(4096, 4, 0xedfe0dd0L));
    }

    @Override
    public void find(Search search, Progress progress) {
        HandoverSource source = search.source();
        MemoryReader reader = source.reader();
        source.kernel().ifPresent(kernel -> mounted(search, kernel, progress));
        for (long hit : search.hits(this)) {
            progress.check();
            GuestmemfsTree.read(reader, hit)
                    .map(tree -> GuestmemfsSearch.place(source.memory(), tree, null))
                    .ifPresent(place -> add(search, place, By.MAGIC));
        }
    }

    private void mounted(Search search, KernelSnapshot kernel, Progress progress) {
        LongUnaryOperator physical =
                virtual -> search.source().physical(virtual).orElse(-1);
        for (SuperBlock each : kernel.superBlocks(progress)) {
            if (!KIND.equals(each.getFstype())) {
                continue;
            }
            try {
                int info = kernel.map()
                        .types()
                        .struct("super_block")
                        .require("s_fs_info")
                        .offset();
                long pointer = kernel.map().virtualReader().u64(each.getAddress() + info);
                add(
                        search,
                        new GuestmemfsPlace(
                                physical.applyAsLong(pointer),
                                data(kernel),
                                Optional.empty(),
                                physical,
                                "super block at virtual " + Numbers.hex(each.getAddress())),
                        By.SYMBOL);
            } catch (MissingMemberException | MemoryFaultException _) {
                // this one leads nowhere
            }
        }
    }

    /** The carved region by the module's variables (guestmemfs 01/10). */
    private static Optional<KhoMem> data(KernelSnapshot kernel) {
        MemoryReader reader = kernel.map().virtualReader();
        var base = kernel.map().symbols().find("guestmemfs_base");
        var size = kernel.map().symbols().find("guestmemfs_size");
        return base.isPresent() && size.isPresent()
                ? Optional.of(new KhoMem(reader.u64(base.getAsLong()), reader.u64(size.getAsLong()), false))
                : Optional.empty();
    }

    private static void add(Search search, GuestmemfsPlace place, By by) {
        HandoverSource source = search.source();
        search.add(new Handover(
                KIND,
                "guestmemfs of the super block at " + Numbers.hex(place.superBlock()),
                place.superBlock(),
                Guestmemfs.SUPER_BLOCK_SIZE,
                List.of(new Clue(by, place.clue())),
                progress -> decode(source, place, progress)));
    }

    private static DecodedHandover decode(HandoverSource source, GuestmemfsPlace place, Progress progress) {
        Guestmemfs memory = Guestmemfs.read(source.memory(), place, progress);
        return new DecodedHandover(
                List.of(memory, memory.tree()),
                new GuestmemfsStructures(source, memory).root(),
                List.of(claims(memory)),
                memory.remarks().stream().map(Findings::toModel).toList());
    }

    private static ClaimTable claims(Guestmemfs memory) {
        ClaimTable.Builder claims = new ClaimTable.Builder();
        memory.place().tree().ifPresent(tree -> {
            tree.superBlock()
                    .forEach(each -> claims.add(each.address(), each.length(), Role.METADATA, "guestmemfs tables"));
            tree.mappings()
                    .forEach(
                            each -> claims.add(each.address(), each.length(), Role.METADATA, "guestmemfs block lists"));
            tree.inodes()
                    .forEach(each ->
                            claims.add(each.address(), each.length(), Role.METADATA, "guestmemfs inode numbers"));
        });
        BlockMap blocks = memory.blocks();
        long base = memory.data().map(KhoMem::address).orElse(-1L);
        for (long block = 0; base >= 0 && block < blocks.blocks(); ) {
            long end = block + 1;
            int owner = blocks.owner(block);
            while (end < blocks.blocks() && blocks.owner(end) == owner) {
                end++;
            }
            claims.add(
                    base + block * Guestmemfs.BLOCK,
                    (end - block) * Guestmemfs.BLOCK,
                    Role.PRESERVED,
                    owner == 0
                            ? "guestmemfs, no file"
                            : "guestmemfs file " + memory.tree().path(owner));
            block = end;
        }
        return claims.build();
    }
}
