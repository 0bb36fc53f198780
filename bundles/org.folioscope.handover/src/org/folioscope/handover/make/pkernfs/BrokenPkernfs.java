// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkernfs;

import static org.folioscope.handover.make.pkernfs.PkernfsSamples.A;
import static org.folioscope.handover.make.pkernfs.PkernfsSamples.B;
import static org.folioscope.handover.make.pkernfs.PkernfsSamples.DOMAIN;
import static org.folioscope.handover.make.pkernfs.PkernfsSamples.IOMMU;
import static org.folioscope.handover.make.pkernfs.PkernfsSamples.ROOT_TABLES;
import static org.folioscope.handover.make.pkernfs.PkernfsWriter.inode;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One deliberately broken region per rule: {@link PkernfsSamples#sample} with the one thing changed that the rule is
 * about, at literal offsets.
 */
public final class BrokenPkernfs {

    private static final long BITMAP = 0x10_0000;
    private static final long BLOCK = PkernfsWriter.BLOCK;

    private static final SortedMap<String, Consumer<PkernfsWriter>> DAMAGE = new TreeMap<>(Map.ofEntries(
            Map.entry("PK01", maker -> maker.bytes().put(0, 1, 0x74)),
            Map.entry("PK02", maker -> maker.resize(maker.size() + BLOCK / 2)),
            Map.entry("PK03", maker -> maker.bytes().bit(BITMAP, 1, false)),
            Map.entry("PK04", maker -> maker.bytes().bit(BITMAP, maker.size() / BLOCK, true)),
            Map.entry("PK05", maker -> maker.bytes().put(inode(1) + 24, 1, 'x')),
            Map.entry("PK06", maker -> maker.bytes().put(8, 8, 7282)),
            Map.entry("PK07", maker -> maker.bytes().put(inode(7281) + 8, 8, 7000)),
            Map.entry("PK08", maker -> maker.bytes().put(inode(A) + 8, 8, B)),
            Map.entry("PK09", maker -> maker.bytes().put(inode(IOMMU) + 8, 8, A)),
            Map.entry("PK10", BrokenPkernfs::lose),
            Map.entry("PK11", maker -> maker.bytes().put(inode(B), 4, 0x21)),
            Map.entry("PK12", maker -> maker.bytes().put(inode(B) + 24, 1, 'a')),
            Map.entry("PK13", BrokenPkernfs::misplaceList),
            Map.entry("PK14", BrokenPkernfs::useTwice),
            Map.entry("PK15", maker -> maker.bytes().put(inode(A) + 284, 4, 3)),
            Map.entry("PK16", maker -> maker.unlink(B)),
            Map.entry("PK17", maker -> maker.bytes().bit(BITMAP, maker.blockOf(B) / BLOCK, false)),
            Map.entry("PK18", BrokenPkernfs::handOutError),
            Map.entry("PK19", maker -> maker.bytes().bit(maker.blockOf(DOMAIN), 1, false)),
            Map.entry("PK20", maker -> maker.bytes().bit(maker.blockOf(DOMAIN), 3, false)),
            Map.entry("PK21", maker -> maker.bytes().bit(maker.blockOf(DOMAIN), 9, true)),
            Map.entry("PK22", BrokenPkernfs::mapForeign),
            Map.entry("PK23", BrokenPkernfs::attachForeign)));

    private BrokenPkernfs() {}

    /** The rules that there is a broken region for, in order. */
    public static List<String> rules() {
        return List.copyOf(DAMAGE.keySet());
    }

    /**
     * The region that breaks {@code rule}.
     *
     * @throws IllegalArgumentException for another rule, or a size too small; the message is for people
     */
    public static PkernfsWriter of(String rule, long base, long size) {
        Consumer<PkernfsWriter> damage = DAMAGE.get(rule);
        if (damage == null) {
            throw new IllegalArgumentException(
                    "expected one of " + String.join(", ", DAMAGE.keySet()) + ", found \"" + rule + "\"");
        }
        PkernfsWriter maker = PkernfsSamples.sample(base, size);
        damage.accept(maker);
        return maker;
    }

    /** Inode 100 falls out of the free chain, as when the machine stops between zeroing it and pushing it. */
    private static void lose(PkernfsWriter maker) {
        maker.bytes().put(inode(99) + 8, 8, 101);
        maker.bytes().put(inode(100) + 8, 8, 0);
    }

    /** b's block list lies behind the region; the block that it had is not in use any more. */
    private static void misplaceList(PkernfsWriter maker) {
        maker.bytes().bit(BITMAP, maker.blockOf(B) / BLOCK, false);
        maker.bytes().put(inode(B) + 280, 4, maker.size() / BLOCK + 5);
    }

    /** a's third block is its first one once more. */
    private static void useTwice(PkernfsWriter maker) {
        maker.bytes().put(maker.blockOf(A) + 16, 8, maker.dataOf(A, 0) / BLOCK);
        maker.bytes().put(inode(A) + 284, 4, 3);
    }

    /**
     * A file was made while the store was full: the inode of number -12 lies in the bitmap's last bytes. Other files were
     * removed since, so the free chain is a long one again. It takes over the block list of b, which is among them.
     */
    private static void handOutError(PkernfsWriter maker) {
        long block = maker.blockOf(B) / BLOCK;
        maker.unlink(B);
        long stray = inode(-12);
        maker.bytes().put(stray + 8, 8, maker.bytes().get(inode(1) + 16, 8));
        maker.bytes().put(stray + 24, new byte[] {'o', 'n', 'e', ' ', 't', 'o', 'o', ' ', 'm', 'a', 'n', 'y'});
        maker.bytes().put(stray, 4, 1);
        maker.bytes().put(stray + 280, 4, block);
        maker.bytes().put(inode(1) + 16, 8, -12);
    }

    /** The second leaf of the domain leads to b's block list instead of a's data. */
    private static void mapForeign(PkernfsWriter maker) {
        long leaf = maker.blockOf(DOMAIN) + 3 * 0x1000 + 8;
        maker.bytes().put(leaf, 8, maker.base() + maker.blockOf(B) | 0x83);
    }

    /** The device's context entry leads to a lower table of the domain. */
    private static void attachForeign(PkernfsWriter maker) {
        long entry = maker.blockOf(ROOT_TABLES) + 2 * 0x1000 + (3 << 3) * 16;
        maker.bytes().put(entry, 8, maker.base() + maker.blockOf(DOMAIN) + 0x2000 | 1);
    }
}
