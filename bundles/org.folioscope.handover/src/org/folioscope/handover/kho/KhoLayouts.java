// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** Layouts of what KHO writes, for showing and editing. Offsets are those of the decoders' classes. */
public final class KhoLayouts {

    private static final String ABI = "include/linux/kho/abi/kexec_handover.h of Linux 7.2";

    static final RawStruct SCRATCH = new RawStruct(
            "kho.scratch",
            "struct kho_scratch",
            ScratchArea.DESCRIPTOR,
            "include/linux/kexec_handover.h of Linux 7.2",
            RawField.u64("addr", 0, "physical address of the area").address(),
            RawField.u64("size", 8, "of the area, bytes"));

    static final RawStruct SETUP_DATA = new RawStruct(
            "kho.setup_data",
            "struct setup_data",
            SetupData.HEADER,
            "Documentation/arch/x86/boot.rst of Linux 7.2",
            RawField.u64("next", 0, "physical address of the next element; 0 ends the list")
                    .address(),
            RawField.u32("type", 8, "what the data are").choice(Map.of(9L, "SETUP_RNG_SEED", 10L, "SETUP_KEXEC_KHO")),
            RawField.u32("len", 12, "of the data, bytes"));

    static final RawStruct KHO_DATA = new RawStruct(
            "kho.kho_data",
            "struct kho_data",
            SetupData.KHO_LENGTH,
            "arch/x86/include/uapi/asm/setup_data.h of Linux 7.2",
            RawField.u64("fdt_addr", 0, "physical address of the root tree").address(),
            RawField.u64("fdt_size", 8, "of the root tree, bytes: 4096"),
            RawField.u64("scratch_addr", 16, "physical address of the scratch areas' descriptors")
                    .address(),
            RawField.u64("scratch_size", 24, "of the descriptors, bytes: 16 for each area"));

    static final RawStruct TABLE = new RawStruct(
            "kho.radix_node",
            "struct kho_radix_node",
            4096,
            ABI,
            RawField.u64("table", 0, "physical address of the table or bitmap below")
                    .address()
                    .array(512));

    static final RawStruct BITMAP = new RawStruct(
            "kho.bitmap",
            "bitmap",
            4096,
            ABI,
            RawField.u64("bitmap", 0, "64 blocks, the lowest bit first").hex().array(512));

    static final RawStruct SMALL_BITMAP = new RawStruct(
            "kho.bitmap",
            "struct kho_mem_phys_bits",
            512,
            "kernel/kexec_handover.c of Linux 6.16",
            RawField.u64("preserve", 0, "64 blocks, the lowest bit first").hex().array(64));

    static final RawStruct CHUNK = new RawStruct(
            "kho.chunk",
            "struct khoser_mem_chunk",
            4096,
            "kernel/kexec_handover.c of Linux 6.16",
            RawField.u64("next", 0, "physical address of the next chunk; 0 ends the list")
                    .address(),
            RawField.u32("order", 8, "each bit is a block of 2^order pages"),
            RawField.u32("num_elms", 12, "elements, at most 255"));

    static final RawStruct ELEMENT = new RawStruct(
            "kho.chunk_element",
            "struct khoser_mem_bitmap_ptr",
            16,
            "kernel/kexec_handover.c of Linux 6.16",
            RawField.u64("phys_start", 0, "physical address of bit 0's block").address(),
            RawField.u64("bitmap", 8, "physical address of the bitmap").address());

    static final RawStruct METADATA = new RawStruct(
            "kho.kexec_metadata",
            "struct kho_kexec_metadata",
            KexecMetadata.SIZE,
            "include/linux/kho/abi/kexec_metadata.h of Linux 7.2",
            RawField.u32("version", 0, "1"),
            RawField.text(
                    "previous_release",
                    KexecMetadata.RELEASE,
                    KexecMetadata.RELEASE_LENGTH,
                    "release of the kernel that hands over"),
            RawField.u32("kexec_count", KexecMetadata.COUNT, "kernels that were handed something, this time included"));

    static final RawStruct VMALLOC = new RawStruct(
            "kho.vmalloc",
            "struct kho_vmalloc",
            KhoVmalloc.SIZE,
            ABI,
            RawField.u64("first", 0, "physical address of the first chunk of addresses")
                    .address(),
            RawField.u32("total_pages", 8, "pages of 4 KiB in all"),
            RawField.u16("flags", 12, "of the mapping").flags("ALLOC", "HUGE_VMAP"),
            RawField.u16("order", 14, "each address is a block of 2^order pages"));

    static final RawStruct VMALLOC_CHUNK = new RawStruct(
            "kho.vmalloc_chunk",
            "struct kho_vmalloc_chunk",
            4096,
            ABI,
            RawField.u64("next", 0, "physical address of the next chunk; 0 ends the list")
                    .address(),
            RawField.u64("phys", 8, "physical address of a block; 0 ends the chunk")
                    .address()
                    .array(511));

    /** The header of a block of a {@link BlockList}. */
    public static final RawStruct BLOCK = new RawStruct(
            "kho.block",
            "struct kho_block_header_ser",
            BlockList.HEADER,
            "include/linux/kho/abi/block.h of Linux 7.2",
            RawField.u64("next", 0, "physical address of the next block; 0 ends the chain")
                    .address(),
            RawField.u64("count", 8, "entries in this block"));

    private KhoLayouts() {}
}
