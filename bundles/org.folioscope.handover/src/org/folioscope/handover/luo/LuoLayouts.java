// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** Layouts of what LUO and its handler for memfds write, for showing and editing. */
final class LuoLayouts {

    private static final String ABI = "include/linux/kho/abi/luo.h of Linux 7.2";
    private static final String MEMFD_ABI = "include/linux/kho/abi/memfd.h of Linux 7.2";

    static final RawStruct HEADER = new RawStruct(
            "luo.header",
            "struct luo_ser",
            LuoHandover.SIZE,
            ABI,
            RawField.text("compatible", 0, 8, "the format: luo-v5"),
            RawField.u64("liveupdate_num", 8, "number of this live update, from 1 on"),
            RawField.u64("sessions_pa", 16, "physical address of the first session block; 0 before serialization")
                    .address(),
            RawField.u64("flbs_pa", 24, "physical address of the page of shared objects")
                    .address());

    static final RawStruct SESSION = new RawStruct(
            "luo.session",
            "struct luo_session_ser",
            LuoSession.SIZE,
            ABI,
            RawField.text("name", 0, LuoSession.NAME_LENGTH, "as the user called it"),
            RawField.u64("files", LuoSession.FILES, "physical address of the first file block; 0 for none")
                    .address(),
            RawField.u64("count", LuoSession.COUNT, "files in all blocks"));

    static final RawStruct FILE = new RawStruct(
            "luo.file",
            "struct luo_file_ser",
            LuoFile.SIZE,
            ABI,
            RawField.text("compatible", 0, LuoFile.COMPATIBLE_LENGTH, "the handler that takes it back"),
            RawField.u64("data", LuoFile.DATA, "what the handler has left, most often a physical address")
                    .address(),
            RawField.u64("token", LuoFile.TOKEN, "as the user called it").hex());

    static final RawStruct FLB_HEADER = new RawStruct(
            "luo.flb_header",
            "struct luo_flb_header_ser",
            LuoFlb.HEADER,
            ABI,
            RawField.u64("pgcnt", 0, "pages, 1"),
            RawField.u64("count", 8, "entries that follow"));

    static final RawStruct FLB = new RawStruct(
            "luo.flb",
            "struct luo_flb_ser",
            LuoFlb.SIZE,
            ABI,
            RawField.text("name", 0, 48, "the object's format"),
            RawField.u64("data", 48, "what its owner has left").address(),
            RawField.u64("count", 56, "files that depend on it"));

    static final RawStruct MEMFD_V1 = new RawStruct(
            "luo.memfd",
            "struct memfd_luo_ser",
            40,
            "include/linux/kho/abi/memfd.h of Linux 6.19",
            RawField.u64("pos", 0, "file position, bytes"),
            RawField.u64("size", 8, "of the file, bytes"),
            RawField.u64("nr_folios", 16, "elements of the array of folios"),
            RawField.u64("folios.first", 24, "physical address of the array's first chunk")
                    .address(),
            RawField.u32("folios.total_pages", 32, "pages of the array"),
            RawField.u16("folios.flags", 36, "of the array's mapping").flags("ALLOC", "HUGE_VMAP"),
            RawField.u16("folios.order", 38, "of the array's blocks"));

    static final RawStruct MEMFD_V2 = new RawStruct(
            "luo.memfd",
            "struct memfd_luo_ser",
            48,
            MEMFD_ABI,
            RawField.u64("pos", 0, "file position, bytes"),
            RawField.u64("size", 8, "of the file, bytes"),
            RawField.u32("seals", 16, "what may not be done to the file any more")
                    .flags("SEAL", "SHRINK", "GROW", "WRITE", "FUTURE_WRITE", "EXEC"),
            RawField.u32("flags", 20, "0").hex(),
            RawField.u64("nr_folios", 24, "elements of the array of folios"),
            RawField.u64("folios.first", 32, "physical address of the array's first chunk")
                    .address(),
            RawField.u32("folios.total_pages", 40, "pages of the array"),
            RawField.u16("folios.flags", 44, "of the array's mapping").flags("ALLOC", "HUGE_VMAP"),
            RawField.u16("folios.order", 46, "of the array's blocks"));

    static final RawStruct FOLIO = new RawStruct(
            "luo.folio",
            "struct memfd_luo_folio_ser",
            Memfd.ELEMENT,
            MEMFD_ABI,
            RawField.u64("pfn", 0, "page frame number of the folio; 0 for none")
                    .pfn()
                    .bits(0, 52),
            RawField.u64("flags", 0, "of the folio").flags("DIRTY", "UPTODATE").bits(52, 12),
            RawField.u64("index", 8, "of its first page in the file, pages"));

    private LuoLayouts() {}
}
