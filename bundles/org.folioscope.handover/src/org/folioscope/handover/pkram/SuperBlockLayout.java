// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import org.folioscope.handover.structure.RawStruct;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/**
 * A layout of struct pkram_super_block. Source: mm/pkram.c of RFC v2 (March 2021) and the states of its author's tree;
 * none was merged, none has a version number, so the bytes have to tell.
 */
public sealed interface SuperBlockLayout
        permits SuperBlockLayout.Magic, SuperBlockLayout.Regions, SuperBlockLayout.Nodes {

    /** "pkrm", most significant byte first. */
    int MAGIC = 0x706b_726d;

    /** As people tell it from the others: "magic, nodes and regions". */
    String title();

    /** Its fields. */
    RawStruct struct();

    /** Whether it has a region list. */
    default boolean hasRegions() {
        return struct().fields().getLast().name().equals("nr_regions");
    }

    /** The super block at the physical {@code address}. */
    default PkramSuperBlock read(MemoryReader reader, long address) {
        return new PkramSuperBlock(
                address,
                this,
                (int) PkramFormat.MAGIC.get(reader, address),
                struct().field("node_pfn").get(reader, address),
                hasRegions() ? struct().field("region_list_pfn").get(reader, address) : 0,
                hasRegions() ? struct().field("nr_regions").get(reader, address) : 0);
    }

    /**
     * The layout that the page at {@code address} shows: the magic number decides; without it, words that lead to pages
     * in {@code memory} do. Where nothing fits, {@link Magic}, whose magic number is then wrong.
     *
     * @throws MemoryFaultException when the page can't be read
     */
    static SuperBlockLayout choose(PhysicalMemory memory, long address) {
        MemoryReader reader = new PhysicalReader(memory);
        if (reader.s32(address) == MAGIC) {
            return new Magic();
        }
        long first = reader.u64(address);
        long second = reader.u64(address + 8);
        long third = reader.u64(address + 16);
        if (!isPage(reader, first)) {
            return new Magic();
        }
        if (second == 0 && third == 0) {
            return new Nodes();
        }
        return second != 0 && isPage(reader, second) && third != 0 ? new Regions() : new Magic();
    }

    private static boolean isPage(MemoryReader reader, long pfn) {
        if (pfn == 0) {
            return true;
        }
        try {
            return pfn >>> 40 == 0 && reader.u8(pfn << 12) >= 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** Magic number, nodes and region list: the end of the first group of v2 in the author's tree. */
    record Magic() implements SuperBlockLayout {
        @Override
        public String title() {
            return "magic, nodes and regions";
        }

        @Override
        public RawStruct struct() {
            return PkramFormat.SUPER_BLOCK;
        }
    }

    /** Nodes and region list without a magic number: patches of v2. */
    record Regions() implements SuperBlockLayout {
        @Override
        public String title() {
            return "nodes and regions, without magic";
        }

        @Override
        public RawStruct struct() {
            return PkramFormat.SUPER_BLOCK_REGIONS;
        }
    }

    /** Nodes alone: the first patches of the series. */
    record Nodes() implements SuperBlockLayout {
        @Override
        public String title() {
            return "nodes alone";
        }

        @Override
        public RawStruct struct() {
            return PkramFormat.SUPER_BLOCK_NODES;
        }
    }
}
