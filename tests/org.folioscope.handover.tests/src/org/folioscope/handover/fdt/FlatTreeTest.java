// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.fdt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;
import org.junit.jupiter.api.Test;

/** A tree written byte by byte from the specification's tables, whole and damaged. */
class FlatTreeTest {

    private static final long ADDRESS = 0x10000;

    private static MemoryReader memory(byte[] bytes) {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                if (address < ADDRESS || address >= ADDRESS + bytes.length) {
                    throw new MemoryFaultException("physical", address, MemoryFaultException.Reason.ABSENT, "");
                }
                return new Window(ADDRESS, MemorySegment.ofArray(bytes));
            }
        };
    }

    /** / { compatible = "kho-v4"; map = <one word>; LUO { }; }; */
    private static byte[] tree() {
        ByteBuffer bytes = ByteBuffer.allocate(256);
        bytes.putInt(0xd00dfeed).putInt(256).putInt(56).putInt(136).putInt(40);
        bytes.putInt(17).putInt(16).putInt(0).putInt(15).putInt(76);
        bytes.putLong(0).putLong(0);
        bytes.putInt(1).putInt(0); // the root, without a name
        bytes.putInt(3).putInt(7).putInt(0).put("kho-v4\0\0".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(4); // nothing
        bytes.putInt(3).putInt(8).putInt(11).put(new byte[] {0x78, 0x56, 0x34, 0x12, 0, 0, 0, 0});
        bytes.putInt(1).put("LUO\0".getBytes(StandardCharsets.US_ASCII)).putInt(2);
        bytes.putInt(2).putInt(9);
        bytes.position(136).put("compatible\0map\0".getBytes(StandardCharsets.US_ASCII));
        return bytes.array();
    }

    @Test
    void readsNodesAndProperties() {
        FlatTree tree = FlatTree.read(memory(tree()), ADDRESS, 4096);
        assertEquals(0, tree.problems().size(), () -> tree.problems().toString());
        assertEquals(256, tree.totalSize());
        FdtNode root = tree.root().orElseThrow();
        assertEquals("kho-v4", root.compatible());
        assertTrue(root.property("compatible").orElseThrow().isText());
        assertEquals(0x12345678, root.number("map").orElseThrow());
        assertEquals(100, root.property("map").orElseThrow().offset());
        assertEquals("LUO", root.children().getFirst().name());
        assertEquals(108, root.child("LUO").orElseThrow().offset());
        assertEquals(12, root.child("LUO").orElseThrow().size());
        assertTrue(FlatTree.isAt(memory(tree()), ADDRESS));
    }

    @Test
    void tellsWhatIsNoTree() {
        FlatTree tree = FlatTree.read(memory(new byte[4096]), ADDRESS, 4096);
        assertFalse(tree.hasMagic());
        assertTrue(tree.root().isEmpty());
        assertEquals(
                "expected the magic number 0xd00dfeed of a flattened device tree, found 0x0",
                tree.problems().getFirst().message());
        assertEquals(
                1, FlatTree.read(memory(new byte[8]), ADDRESS, 4096).problems().size());
        assertEquals(1, FlatTree.read(memory(new byte[8]), 0, 4096).problems().size());
    }

    @Test
    void keepsWhatComesBeforeTheDamage() {
        byte[] bytes = tree();
        bytes[111] = 7; // the token that begins LUO
        FlatTree tree = FlatTree.read(memory(bytes), ADDRESS, 4096);
        assertEquals(0x12345678, tree.root().orElseThrow().number("map").orElseThrow());
        assertEquals(108, tree.problems().getFirst().offset());
    }

    @Test
    void staysWithinItsLimit() {
        byte[] bytes = tree();
        bytes[4] = 0x7f; // two thousand million bytes
        FlatTree tree = FlatTree.read(memory(Arrays.copyOf(bytes, 4096)), ADDRESS, 4096);
        assertEquals(4, tree.problems().getFirst().offset());
        assertEquals("kho-v4", tree.root().orElseThrow().compatible());
    }

    @Test
    void endsWhateverTheBytesAre() {
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = tree();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            FlatTree tree = FlatTree.read(memory(bytes), ADDRESS, 4096);
            assertTrue(tree.problems().size() <= 32);
        }
    }
}
