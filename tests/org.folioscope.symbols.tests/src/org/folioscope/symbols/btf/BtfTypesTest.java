// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.StructType.Member;
import org.folioscope.symbols.Types.Enumerator;
import org.folioscope.symbols.testing.BtfWriter;
import org.folioscope.symbols.testing.BtfWriter.M;
import org.folioscope.symbols.testing.TestImage;
import org.junit.jupiter.api.Test;

class BtfTypesTest {

    private final TestImage image = new TestImage(4096);
    private final BtfWriter writer = new BtfWriter();
    private final int u64 = writer.integer("long unsigned int", 8, false);
    private final int s32 = writer.integer("int", 4, true);
    private final int u32 = writer.integer("unsigned int", 4, false);

    private BtfTypes types() throws BtfException {
        return new BtfTypes(new Btf(writer.toArray(), null), List::of, "test");
    }

    @Test
    void membersOfAnonymousStructsCountAsTheOuterOnes() throws BtfException {
        int pointer = writer.pointer(u64);
        int inner = writer.struct("", 16, new M("a", u64, 0), new M("b", s32, 64));
        int union = writer.union("", 16, new M("", inner, 0), new M("whole", pointer, 0));
        int list = writer.struct("list_head", 16, new M("next", pointer, 0), new M("prev", pointer, 64));
        int constant = writer.modifier(10, "", list);
        writer.struct("thing", 40, new M("first", u64, 0), new M("", union, 64), new M("link", constant, 192));
        StructType thing = types().struct("thing");
        assertEquals(new Field(8, 8, false, 0, 0), thing.field("a"));
        assertEquals(new Field(16, 4, true, 0, 0), thing.field("b"));
        assertEquals(new Field(8, 8, false, 0, 0), thing.field("whole"));
        assertEquals(new Field(32, 8, false, 0, 0), thing.field("link.prev"));
        assertEquals(
                List.of("first", "a", "b", "whole", "link"),
                thing.members().stream().map(Member::name).toList());
        assertEquals("const struct list_head", thing.members().getLast().type());
        assertEquals("list_head", thing.members().getLast().struct());
    }

    @Test
    void theFirstPathThatExistsIsTaken() throws BtfException {
        int state = writer.struct("state", 4, new M("__state", u32, 0));
        writer.struct("inode", 8, new M("i_state", state, 32));
        StructType inode = types().struct("inode");
        assertEquals(new Field(4, 4, false, 0, 0), inode.field("nothing", "i_state.__state", "i_state"));
        assertEquals(Field.ABSENT, inode.field("i_state.nothing", "i_state.__state.x"));
        var problem = assertThrows(MissingMemberException.class, () -> inode.require("i_ino", "other"));
        assertEquals("this kernel's types have no struct inode.i_ino", problem.getMessage());
    }

    @Test
    void bitFieldsAreReadWithTheirSign() throws BtfException {
        writer.struct("flags", 8, new M("low", u32, 0, 3), new M("high", s32, 29, 3), new M("across", u64, 30, 20));
        StructType flags = types().struct("flags");
        image.u64(64, 0x0003_ffff_e000_0005L | 0x8000_0000L);
        PhysicalReader reader = new PhysicalReader(image);
        assertEquals(5, flags.field("low").get(reader, 64));
        assertEquals(-1, flags.field("high").get(reader, 64));
        assertEquals(
                0x0003_ffff_e000_0005L >>> 30 & 0xf_ffff, flags.field("across").get(reader, 64));
    }

    @Test
    void bitFieldsOfOldCompilersHideInTheIntegerType() throws BtfException {
        int odd = writer.integer("unsigned int", 4, 0, 5, 7);
        writer.struct("old", 4, new M("odd", odd, 0));
        Field field = types().struct("old").field("odd");
        assertEquals(5, field.bitOffset());
        assertEquals(7, field.bitSize());
    }

    @Test
    void ofSeveralStructsWithOneNameTheLargestIsMeant() throws BtfException {
        writer.struct("twin", 8, new M("a", u64, 0));
        writer.struct("twin", 24, new M("b", u64, 128));
        writer.struct("twin", 16, new M("c", u64, 64));
        assertEquals(24, types().struct("twin").size());
    }

    @Test
    void aStructIsFoundByItsTypedefWhenItHasNoNameOfItsOwn() throws BtfException {
        int anonymous = writer.struct("", 4, new M("counter", s32, 0));
        writer.typedef("atomic_t", anonymous);
        assertEquals(4, types().struct("atomic_t").size());
    }

    @Test
    void enumeratorsAreFoundByNameWithTheirSign() throws BtfException {
        writer.enumeration("pageflags", false, "PG_locked", 0, "PG_top", -1);
        writer.enumeration("errors", true, "E_BAD", -5);
        writer.enumeration64("wide", "W_HUGE", 0x1_0000_0000_0000L);
        BtfTypes types = types();
        assertEquals(OptionalLong.of(0xffff_ffffL), types.enumerator("PG_top"));
        assertEquals(OptionalLong.of(-5), types.enumerator("E_BAD"));
        assertEquals(OptionalLong.of(0x1_0000_0000_0000L), types.enumerator("W_HUGE"));
        assertEquals(OptionalLong.empty(), types.enumerator("PG_none"));
        assertEquals(
                List.of(new Enumerator("PG_locked", 0), new Enumerator("PG_top", 0xffff_ffffL)),
                types.enumeration("pageflags"));
    }

    @Test
    void modulesContinueTheKernelsTypesAndStrings() throws BtfException {
        int base = writer.struct("inode", 16, new M("i_ino", u64, 64));
        Btf kernel = new Btf(writer.toArray(), null);
        BtfWriter split = new BtfWriter(writer.nextId(), writer.stringLength());
        int pointer = split.pointer(base);
        split.struct("ext4_inode_info", 24, new M("vfs_inode", base, 64), new M("parent", pointer, 0));
        BtfTypes types = new BtfTypes(
                kernel,
                () -> {
                    try {
                        return List.of(new Btf(split.toArray(), kernel));
                    } catch (BtfException e) {
                        throw new AssertionError(e);
                    }
                },
                "test");
        StructType ext4 = types.struct("ext4_inode_info");
        assertEquals(16, ext4.field("vfs_inode.i_ino").offset());
        assertEquals("struct inode *", ext4.members().getLast().type());
        assertEquals(List.of("ext4_inode_info"), types.structNames("ext4", 5));
    }

    @Test
    void typesAreWrittenAsCDoes() throws BtfException {
        int character = writer.integer("char", 1, true);
        int row = writer.array(character, u32, 40);
        int rows = writer.array(row, u32, 3);
        int constant = writer.modifier(10, "", character);
        int string = writer.pointer(constant);
        int strings = writer.pointer(string);
        int page = writer.pointer(writer.forward("page"));
        int pages = writer.array(page, u32, 15);
        writer.struct("s", 400, new M("a", row, 0), new M("b", rows, 0), new M("c", strings, 0), new M("d", pages, 0));
        List<Member> members = types().struct("s").members();
        assertEquals("char[40]", members.get(0).type());
        assertEquals(40, members.get(0).count());
        assertEquals("char[3][40]", members.get(1).type());
        assertEquals("const char **", members.get(2).type());
        assertEquals("struct page *[15]", members.get(3).type());
        assertEquals("page", members.get(3).struct());
        assertTrue(members.get(3).pointer());
        assertEquals(15, members.get(3).count());
    }

    @Test
    void circlesOfTypesEnd() throws BtfException {
        int first = writer.nextId();
        writer.typedef("a", first + 1);
        writer.typedef("b", first);
        int loop = writer.nextId();
        writer.struct("loop", 8, new M("", loop, 0), new M("x", first, 0));
        int array = writer.nextId();
        writer.array(array, u32, Integer.MAX_VALUE);
        writer.struct("huge", 8, new M("y", array, 0));
        BtfTypes types = types();
        assertEquals(0, types.struct("loop").field("x").size());
        assertFalse(types.struct("loop").field("nothing").present());
        assertEquals("y", types.struct("huge").members().getFirst().name());
    }

    @Test
    void damagedSectionsAreRefusedWithTheOffset() {
        byte[] bytes = writer.toArray();
        bytes[24 + 7] = 31; // kind of type 1
        var problem = assertThrows(BtfException.class, () -> new Btf(bytes, null));
        assertTrue(problem.getMessage().contains("type 1 of BTF at type offset 0"), problem.getMessage());
        byte[] longer = writer.toArray();
        longer[15] = 0x7f; // type_len
        assertThrows(BtfException.class, () -> new Btf(longer, null));
    }
}
