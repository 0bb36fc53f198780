// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * Where PKRAM's structures have what. Each has a page of its own and is found by its frame number. Source: mm/pkram.c of
 * RFC v2 (March 2021) as of the author's tree, with the magic number and the region list; mm/shmem.c of patch 24/43.
 */
public final class PkramFormat {

    private static final String SOURCE = "PKRAM RFC v2 (2021-03-30), mm/pkram.c";

    static final RawField MAGIC =
            RawField.u32("magic", 0, "0x706b726d, \"pkrm\"").hex();
    static final RawField PAD = RawField.u32("pad", 4, "0").fixed();

    /** With magic number and regions. */
    public static final RawStruct SUPER_BLOCK = superBlock("struct pkram_super_block", 8, true, MAGIC, PAD);

    /** Without magic number. */
    public static final RawStruct SUPER_BLOCK_REGIONS = superBlock("struct pkram_super_block without magic", 0, true);

    /** Without magic number and regions. */
    public static final RawStruct SUPER_BLOCK_NODES = superBlock("struct pkram_super_block of nodes alone", 0, false);

    static final RawField NODE_FLAGS = RawField.u32("flags", 0, "how the node is in use")
            .bits(0, 2)
            .choice(Map.of(0L, "complete", 1L, "PKRAM_SAVE", 2L, "PKRAM_LOAD"));
    static final RawField NODE_OBJECT = RawField.u64("obj_pfn", 8, "the object that was saved last, 0 for none")
            .pfn();
    static final RawField NODE_NEXT =
            RawField.u64("node_pfn", 16, "the next node, written at reboot").pfn();
    static final RawField NODE_NAME = RawField.text("name", 24, PkramNode.NAME_SIZE, "ends with a NUL");

    /** All that was saved under one name. */
    public static final RawStruct NODE = new RawStruct(
            "pkram.node", "struct pkram_node", 280, SOURCE, NODE_FLAGS, NODE_OBJECT, NODE_NEXT, NODE_NAME);

    static final RawField PAGES_HEAD =
            RawField.u64("pages_head_link_pfn", 0, "first link of the pages").pfn();
    static final RawField PAGES_TAIL =
            RawField.u64("pages_tail_link_pfn", 8, "last link of the pages").pfn();
    static final RawField BYTES_HEAD =
            RawField.u64("bytes_head_link_pfn", 16, "first link of the bytes").pfn();
    static final RawField BYTES_TAIL =
            RawField.u64("bytes_tail_link_pfn", 24, "last link of the bytes").pfn();
    static final RawField DATA_LENGTH = RawField.u64("data_len", 32, "bytes in the byte stream");
    static final RawField OBJECT_NEXT = RawField.u64("obj_pfn", 40, "the object that was saved before, 0 for none")
            .pfn();

    /** What was saved of one file. */
    public static final RawStruct OBJECT = new RawStruct(
            "pkram.object",
            "struct pkram_obj",
            48,
            SOURCE,
            PAGES_HEAD,
            PAGES_TAIL,
            BYTES_HEAD,
            BYTES_TAIL,
            DATA_LENGTH,
            OBJECT_NEXT);

    static final RawField LINK_NEXT =
            RawField.u64("link_pfn", 0, "the next link, 0 for none").pfn();
    static final RawField LINK_INDEX = RawField.u64("index", 8, "of the first entry in the file, pages");
    static final RawField LINK_ENTRY = RawField.u64(
                    "entry", 16, "order in bits 4:0, flags in 11:5 (bit 5: huge), physical address above")
            .hex()
            .array(PkramStream.SLOTS);

    /** A page of entries. */
    public static final RawStruct LINK =
            new RawStruct("pkram.link", "struct pkram_link", 4096, SOURCE, LINK_NEXT, LINK_INDEX, LINK_ENTRY);

    static final RawField LIST_PREVIOUS = RawField.u64(
                    "prev_pfn", 0, "the page before; of the first page the last one with regions")
            .pfn();
    static final RawField LIST_NEXT =
            RawField.u64("next_pfn", 8, "the next page, 0 for none").pfn();
    static final int FIRST_REGION = 16;

    /** A page of the region list; its regions are structures of their own. */
    public static final RawStruct REGION_LIST =
            new RawStruct("pkram.regions", "struct pkram_region_list", 4096, SOURCE, LIST_PREVIOUS, LIST_NEXT);

    static final RawField REGION_BASE =
            RawField.u64("base", 0, "first physical address").address();
    static final RawField REGION_SIZE =
            RawField.u64("size", 8, "bytes; 0 ends the list").hex();

    /** A range that the next kernel has to reserve. */
    public static final RawStruct REGION =
            new RawStruct("pkram.region", "struct pkram_region", 16, SOURCE, REGION_BASE, REGION_SIZE);

    static final RawField FILE_MODE = RawField.u32("mode", 0, "i_mode").hex();
    static final RawField FILE_UID = RawField.u32("uid", 4, "owner, initial namespace");
    static final RawField FILE_GID = RawField.u32("gid", 8, "group");
    static final RawField FILE_NAME_LENGTH = RawField.u32("namelen", 12, "bytes of the name that follows");
    static final RawField FILE_SIZE = RawField.u64("size", 16, "i_size, bytes");
    static final RawField FILE_ATIME =
            RawField.u64("atime", 24, "nanoseconds since 1970").time();
    static final RawField FILE_MTIME =
            RawField.u64("mtime", 32, "nanoseconds since 1970").time();
    static final RawField FILE_CTIME =
            RawField.u64("ctime", 40, "nanoseconds since 1970").time();

    /** What the byte stream of a tmpfs file begins with. */
    public static final RawStruct FILE = new RawStruct(
            "pkram.file",
            "struct shmem_pkram_header",
            PkramFile.HEADER,
            "PKRAM RFC v2 (2021-03-30), patch 24/43, mm/shmem.c",
            FILE_MODE,
            FILE_UID,
            FILE_GID,
            FILE_NAME_LENGTH,
            FILE_SIZE,
            FILE_ATIME,
            FILE_MTIME,
            FILE_CTIME);

    private PkramFormat() {}

    private static RawStruct superBlock(String title, int first, boolean regions, RawField... before) {
        java.util.List<RawField> fields = new java.util.ArrayList<>(java.util.List.of(before));
        fields.add(RawField.u64("node_pfn", first, "the first node, 0 for none").pfn());
        if (regions) {
            fields.add(RawField.u64("region_list_pfn", first + 8L, "the region list")
                    .pfn());
            fields.add(RawField.u64("nr_regions", first + 16L, "how many regions the list has"));
        }
        return new RawStruct("pkram.super", title, first + (regions ? 24L : 8L), SOURCE, fields);
    }
}
