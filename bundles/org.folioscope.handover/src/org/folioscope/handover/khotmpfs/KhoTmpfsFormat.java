// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** Where kho-tmpfs-v1 has what: docs/kho-tmpfs.md. All addresses are physical, all pages 4096 bytes. */
public final class KhoTmpfsFormat {

    /** The version that this describes, and no other. */
    public static final String COMPATIBLE = "kho-tmpfs-v1";

    /** The child of KHO's root tree. */
    public static final String CHILD = "kho-tmpfs";

    private static final String SOURCE = "kho-tmpfs-v1, docs/kho-tmpfs.md";

    static final RawField HEAD_COMPATIBLE =
            RawField.text("compatible", 0, 16, "version of the layout; a kernel takes over its own only");
    static final RawField UPDATES = RawField.u64("updates", 16, "kexecs that the head has come through");
    static final RawField HEAD_RESERVED =
            RawField.bytes("reserved", 24, 40, "0").fixed();

    /** The head's page; the instances after its fields are structures of their own. */
    public static final RawStruct HEAD =
            new RawStruct("kho-tmpfs.head", "kho-tmpfs head", 4096, SOURCE, HEAD_COMPATIBLE, UPDATES, HEAD_RESERVED);

    static final int INSTANCES = 63;
    static final int FIRST_INSTANCE = 64;

    static final RawField INSTANCE_NAME = RawField.text("name", 0, 32, "of the mount option; empty: the slot is free");
    static final RawField FILES =
            RawField.u64("files", 32, "the first page of file records").address();
    static final RawField NR_FILES = RawField.u64("nr_files", 40, "records in use, the root directory's among them");
    static final RawField INSTANCE_BLOCKS = RawField.u64("nr_blocks", 48, "entries in all block lists, a hint");
    static final RawField INSTANCE_RESERVED = RawField.u64("reserved", 56, "0").fixed();

    /** One mount. */
    public static final RawStruct INSTANCE = new RawStruct(
            "kho-tmpfs.instance",
            "kho-tmpfs instance",
            64,
            SOURCE,
            INSTANCE_NAME,
            FILES,
            NR_FILES,
            INSTANCE_BLOCKS,
            INSTANCE_RESERVED);

    static final RawField NEXT =
            RawField.u64("next", 0, "the next page of records").address();
    static final RawField COUNT = RawField.u64("count", 8, "records in use in this page, 0 to 10");

    /** A page of file records. */
    public static final RawStruct FILE_PAGE =
            new RawStruct("kho-tmpfs.files", "kho-tmpfs file page", 4096, SOURCE, NEXT, COUNT);

    static final int RECORDS = 10;
    static final int FIRST_RECORD = 16;

    static final RawField INO = RawField.u64("ino", 0, "inode number; 0: the record is free");
    static final RawField PARENT = RawField.u64("parent", 8, "inode number of its directory; 0 for the root");
    static final RawField SIZE = RawField.u64("size", 16, "bytes");
    static final RawField BLOCKS = RawField.u64("blocks", 24, "the block list: top table in bits 51:12, levels in 11:0")
            .hex();
    static final RawField NR_BLOCKS = RawField.u64("nr_blocks", 32, "entries in the block list");
    static final RawField FALLOCEND =
            RawField.u64("fallocend", 40, "pages: one behind the last that fallocate(2) committed");
    static final RawField ATIME = RawField.s64("atime", 48, "seconds since 1970");
    static final RawField MTIME = RawField.s64("mtime", 56, "seconds since 1970");
    static final RawField CTIME = RawField.s64("ctime", 64, "seconds since 1970");
    static final RawField BTIME = RawField.s64("btime", 72, "seconds since 1970: when it was created");
    static final RawField MODE =
            RawField.u32("mode", 96, "type and permissions as in stat(2)").hex();
    static final RawField UID = RawField.u32("uid", 100, "owner, initial user namespace");
    static final RawField GID = RawField.u32("gid", 104, "group");
    static final RawField FLAGS = RawField.u32("flags", 108, "UNLINKED: kept by an open descriptor only")
            .flags("UNLINKED");
    static final RawField NAME = RawField.text("name", 152, 256, "empty for the root directory");

    /** A file or directory. */
    public static final RawStruct RECORD = new RawStruct(
            "kho-tmpfs.file",
            "kho-tmpfs file record",
            408,
            SOURCE,
            INO,
            PARENT,
            SIZE,
            BLOCKS,
            NR_BLOCKS,
            FALLOCEND,
            ATIME,
            MTIME,
            CTIME,
            BTIME,
            RawField.u32("atime_nsec", 80, "0 to 999,999,999"),
            RawField.u32("mtime_nsec", 84, "0 to 999,999,999"),
            RawField.u32("ctime_nsec", 88, "0 to 999,999,999"),
            RawField.u32("btime_nsec", 92, "0 to 999,999,999"),
            MODE,
            UID,
            GID,
            FLAGS,
            RawField.u32("generation", 112, "inode generation"),
            RawField.bytes("reserved", 116, 36, "0").fixed(),
            NAME);

    static final int TABLE_ENTRIES = 512;
    static final int MOST_LEVELS = 6;
    static final long PAGE = 0x000f_ffff_ffff_f000L;

    /** The running kernel holds the page: it has restored or allocated it. */
    static final long TAKEN = 1;

    /** A table above the lowest level. */
    public static final RawStruct TABLE = new RawStruct(
            "kho-tmpfs.table",
            "kho-tmpfs block table",
            4096,
            SOURCE,
            RawField.u64("entry", 0, "the table below; 0: no block in that range")
                    .address()
                    .array(TABLE_ENTRIES));

    /** A table of the lowest level. */
    public static final RawStruct BLOCK_TABLE = new RawStruct(
            "kho-tmpfs.blocks",
            "kho-tmpfs block table",
            4096,
            SOURCE,
            RawField.u64("entry", 0, "page of the file, bit 0 TAKEN; 0: a hole")
                    .address()
                    .array(TABLE_ENTRIES));

    /** File types by i_mode's high bits; no others are handed over. */
    static final Map<Integer, String> TYPES = Map.of(0100000, "file", 0040000, "directory");

    private KhoTmpfsFormat() {}
}
