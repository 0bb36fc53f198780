// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.guestmemfs;

import static org.folioscope.handover.make.guestmemfs.GuestmemfsWriter.SUPER_BLOCK;
import static org.folioscope.handover.make.guestmemfs.GuestmemfsWriter.inode;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A valid image of guestmemfs, and one deliberately broken per rule. Offsets are literals of the format. */
public final class GuestmemfsSamples {

    private static final int A = 2;
    private static final int B = 3;

    /** What is broken before the tree is written. */
    private static final SortedMap<String, Consumer<GuestmemfsWriter>> BEFORE = new TreeMap<>(Map.of(
            "GM06", maker -> maker.moveData(0x1000),
            "GM07", maker -> maker.addList(0x5f_0000)));

    /** What is broken after it. */
    private static final SortedMap<String, Consumer<GuestmemfsWriter>> AFTER = new TreeMap<>(Map.ofEntries(
            Map.entry("GM01", GuestmemfsSamples::overlap),
            Map.entry("GM02", maker -> maker.bytes().put(inode(B) + 280, 8, GuestmemfsWriter.DIRECT_MAP + 0x5f_0000)),
            Map.entry("GM03", maker -> maker.bytes().put(SUPER_BLOCK + 8, 8, 5)),
            Map.entry("GM04", maker -> maker.bytes().put(inode(B) + 288, 4, 513)),
            Map.entry("GM05", maker -> maker.bytes().put(GuestmemfsWriter.LISTS + 8, 8, 0xf_ffff)),
            Map.entry("GM08", maker -> maker.bytes().put(SUPER_BLOCK + 36, 1, 0)),
            Map.entry("PK06", maker -> maker.bytes().put(SUPER_BLOCK, 8, 7085)),
            Map.entry("PK07", maker -> maker.bytes().put(inode(7084) + 8, 8, 7000)),
            Map.entry("PK08", maker -> maker.bytes().put(inode(A) + 8, 8, B)),
            Map.entry("PK09", GuestmemfsSamples::orphan),
            Map.entry("PK10", GuestmemfsSamples::lose),
            Map.entry("PK11", maker -> maker.bytes().put(inode(B), 4, 0x21)),
            Map.entry("PK12", maker -> maker.bytes().put(inode(B) + 24, 1, 'a'))));

    private GuestmemfsSamples() {}

    /** Files a (3 MiB) and b (empty) in a carved region of {@code dataSize} bytes, handed over. */
    public static GuestmemfsWriter sample(long dataSize) {
        GuestmemfsWriter maker = files(dataSize);
        maker.serialise();
        return maker;
    }

    private static GuestmemfsWriter files(long dataSize) {
        GuestmemfsWriter maker = new GuestmemfsWriter(dataSize);
        maker.truncate(maker.create("a"), Math.min(3 << 20, dataSize));
        maker.create("b");
        return maker;
    }

    /** The rules that there is a broken image for, in order. */
    public static List<String> rules() {
        TreeMap<String, Object> all = new TreeMap<>(BEFORE);
        all.putAll(AFTER);
        return List.copyOf(all.keySet());
    }

    /**
     * The image that breaks {@code rule}.
     *
     * @throws IllegalArgumentException for another rule; the message is for people
     */
    public static GuestmemfsWriter broken(String rule, long dataSize) {
        GuestmemfsWriter maker = files(dataSize);
        Consumer<GuestmemfsWriter> none = _ -> {};
        if (!BEFORE.containsKey(rule) && !AFTER.containsKey(rule)) {
            throw new IllegalArgumentException(
                    "expected one of " + String.join(", ", rules()) + ", found \"" + rule + "\"");
        }
        BEFORE.getOrDefault(rule, none).accept(maker);
        maker.serialise();
        AFTER.getOrDefault(rule, none).accept(maker);
        return maker;
    }

    /** The range of the bitmap reaches into the block list of a: its length is the last word of "superblock". */
    private static void overlap(GuestmemfsWriter maker) {
        for (long at = GuestmemfsWriter.TREE; ; at += 4) {
            if (maker.bytes().get(at, 8) == GuestmemfsWriter.BITMAP
                    && maker.bytes().get(at + 8, 8) == 0x10_0000) {
                maker.bytes().put(at + 8, 8, 0x20_1000);
                return;
            }
        }
    }

    /** unlink was stopped between changing the directory and freeing the inode. */
    private static void orphan(GuestmemfsWriter maker) {
        maker.bytes().put(inode(1) + 16, 8, A);
    }

    private static void lose(GuestmemfsWriter maker) {
        maker.bytes().put(inode(99) + 8, 8, 101);
        maker.bytes().put(inode(100) + 8, 8, 0);
    }
}
