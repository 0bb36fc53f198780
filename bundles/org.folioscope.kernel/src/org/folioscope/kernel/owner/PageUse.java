// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

/**
 * What a kernel uses a page frame for, by its memory map: what one byte of {@link FrameBytes} says. The order is that of
 * legends; {@link #ordinal()} is the byte, so 0 stands for frames that nothing is known of.
 */
public enum PageUse {
    /** No memory, or device memory. */
    HOLE("no memory", 'H'),
    /** The image has the frame, and no struct page in it tells of it. */
    UNKNOWN("unknown", '?'),
    FREE("free", 'F'),
    /** Cached content of a file. */
    PAGE_CACHE("page cache", 'C'),
    /** Content of tmpfs, memfd, shared memory: there is no other copy but swap. */
    SHMEM("tmpfs and shared memory", 'M'),
    /** Cached blocks of a block device: metadata of file systems, mostly. */
    BLOCK_DEVICE("block device", 'B'),
    ANONYMOUS("anonymous", 'A'),
    HUGETLB("hugetlb", 'G'),
    SLAB("slab", 'S'),
    PAGE_TABLE("page table", 'T'),
    /** Mapped into the vmalloc or module area: stacks, modules, per-CPU memory, large tables. */
    VMALLOC("vmalloc", 'V'),
    /** The first chunk of per-CPU memory. */
    PER_CPU("per-CPU", 'P'),
    /** Text, data and BSS of the kernel itself. */
    KERNEL_IMAGE("kernel image", 'K'),
    /** Struct pages. */
    MEMORY_MAP("memory map", 'D'),
    /** Firmware, and what was taken before the page allocator began. */
    RESERVED("reserved", 'R'),
    /** Allocated, and nothing says what for: drivers, pipes, sockets, other parts of the kernel. */
    KERNEL("other kernel memory", 'N'),
    /** Given away: offline memory, balloons. */
    OFFLINE("offline", 'O');

    private static final PageUse[] ALL = values();

    private final String text;
    private final char letter;

    PageUse(String text, char letter) {
        this.text = text;
        this.letter = letter;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** Stands for it where colours can't; each has another. */
    public char letter() {
        return letter;
    }

    /** The use that the low five bits of a byte of {@link FrameBytes} stand for; UNKNOWN for one that is none. */
    public static PageUse of(int value) {
        int use = value & MASK;
        return use < ALL.length ? ALL[use] : UNKNOWN;
    }

    /** The bits of a byte that hold the use; those above are free for others, such as claims of handovers. */
    public static final int MASK = 0x1f;
}
