// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.ghost;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.compare.Side;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/**
 * A dead kernel that still lies in memory beside the living one, with its own symbols and types: what it had, and what is
 * left of each. Its inodes are found wherever they lie, since the next kernel cuts its lists early. It belongs to the
 * snapshot that it was found in.
 */
public final class Ghost {

    private static final int PAGE_SHIFT = 12;

    private final int number;
    private final KernelSnapshot kernel;
    private final KernelSnapshot living;
    private final MemoryImage memory;

    private Ghost(int number, KernelSnapshot kernel, KernelSnapshot living, MemoryImage memory) {
        this.number = number;
        this.kernel = kernel;
        this.living = living;
        this.memory = memory;
    }

    /** All that are in an image, in the order of its kernels; reads all of memory the first time. */
    @SuppressWarnings("resource") // nothing is opened
    public static List<Ghost> all(Snapshot snapshot, Progress progress) {
        List<Ghost> ghosts = new ArrayList<>();
        if (snapshot.hasKernel()) {
            List<KernelSnapshot> kernels = snapshot.kernels(progress);
            for (int i = 1; i < kernels.size(); i++) {
                ghosts.add(new Ghost(i, kernels.get(i), snapshot.kernel(), snapshot.memory()));
            }
        }
        return ghosts;
    }

    /** Its number in the image, from 1 on, as {@code kernels} lists it. */
    public int number() {
        return number;
    }

    /** The dead kernel. */
    public KernelSnapshot kernel() {
        return kernel;
    }

    /** It as a side to compare with others: with the living kernel of the same image, say. */
    public Side side(String name) {
        return Side.of(name, memory, kernel);
    }

    /** What may have become of each page frame since it died; reads the living kernel's memory map. */
    public FrameIntegrity frames(Progress progress) {
        return new FrameIntegrity(living, kernel, progress);
    }

    /**
     * Hands what it had to {@code each}: pieces of its image, then each file system with its inodes. What was known by
     * its neighbours in a list alone is among them, as {@link Integrity#GONE}.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public void objects(Progress progress, Consumer<GhostObject> each) {
        FrameIntegrity frames = frames(progress);
        image(frames, each);
        for (SuperBlock superBlock : kernel.superBlocks(progress)) {
            progress.check();
            new FileSystem(superBlock, frames, each).run(progress);
        }
    }

    /** The pieces of the kernel's image, by the symbols of include/asm-generic/sections.h. */
    private void image(FrameIntegrity frames, Consumer<GhostObject> each) {
        piece("text", "_stext", "_etext", frames, each);
        piece("read-only data", "__start_rodata", "__end_rodata", frames, each);
        piece("data", "_sdata", "_edata", frames, each);
        piece("BSS", "__bss_start", "__bss_stop", frames, each);
    }

    private void piece(String name, String from, String to, FrameIntegrity frames, Consumer<GhostObject> each) {
        OptionalLong start = kernel.map().symbols().find(from);
        OptionalLong end = kernel.map().symbols().find(to);
        OptionalLong text = kernel.map().symbols().find("_text");
        OptionalLong place = kernel.map().bases().stream()
                .filter(base -> base.name().equals("_text (physical)"))
                .mapToLong(KernelMap.BaseValue::value)
                .findFirst();
        if (start.isEmpty() || end.isEmpty() || text.isEmpty() || place.isEmpty()) {
            return;
        }
        long physical = start.getAsLong() - text.getAsLong() + place.getAsLong();
        long pages = (end.getAsLong() - start.getAsLong() >>> PAGE_SHIFT) + 1;
        if (pages <= 0 || pages > 1L << 20) {
            return; // 4 GiB; the largest kernel image has one
        }
        Content content = new Content(frames);
        for (long i = 0; i < pages; i++) {
            content.accept((physical >>> PAGE_SHIFT) + i);
        }
        Integrity integrity = content.gone == pages
                ? Integrity.GONE
                : content.gone > 0 ? Integrity.PARTLY : content.doubtful > 0 ? Integrity.DOUBTFUL : Integrity.INTACT;
        each.accept(new GhostObject(
                number,
                GhostObject.Kind.IMAGE,
                name,
                "",
                -1,
                start.getAsLong(),
                physical,
                integrity,
                content.why,
                pages,
                content.intact,
                content.doubtful,
                content.gone));
    }

    /** Counts page frames by what is left of them. */
    private static final class Content implements LongConsumer {

        private final FrameIntegrity frames;
        private long intact;
        private long doubtful;
        private long gone;
        private String why = "";

        Content(FrameIntegrity frames) {
            this.frames = frames;
        }

        @Override
        public void accept(long pfn) {
            switch (frames.of(pfn)) {
                case INTACT -> intact++;
                case DOUBTFUL -> doubtful++;
                default -> gone++;
            }
            if (why.isEmpty()) {
                why = frames.why(pfn);
            }
        }
    }

    /** One file system and what is known of its inodes. */
    private final class FileSystem {

        private final SuperBlock superBlock;
        private final FrameIntegrity frames;
        private final Consumer<GhostObject> each;
        private final MemoryReader reader = kernel.map().virtualReader();
        private final LongHashSet known = new LongHashSet();
        private final List<Long> neighbours = new ArrayList<>();
        private final Field siblings = field("inode", "i_sb_list");
        private final long head;
        private final long inodeSize = size("inode");
        private final long pageSize = size("page");

        FileSystem(SuperBlock superBlock, FrameIntegrity frames, Consumer<GhostObject> each) {
            this.superBlock = superBlock;
            this.frames = frames;
            this.each = each;
            Field list = field("super_block", "s_inodes");
            head = list.present() ? superBlock.getAddress() + list.offset() : 0;
        }

        private Field field(String struct, String member) {
            return kernel.map()
                    .types()
                    .findStruct(struct)
                    .map(type -> type.field(member))
                    .orElse(Field.ABSENT);
        }

        private long size(String struct) {
            return kernel.map().types().findStruct(struct).map(StructType::size).orElse(0);
        }

        void run(Progress progress) {
            boolean recognised = superBlock.getRootAddress() != 0
                    && !superBlock.getFstype().isEmpty()
                    && physical(superBlock.getRootAddress()) >= 0;
            object(
                    GhostObject.Kind.SUPER_BLOCK,
                    superBlock.getId(),
                    -1,
                    superBlock.getAddress(),
                    size("super_block"),
                    recognised,
                    new Content(frames));
            kernel.inodes(superBlock, progress, inode -> {
                known.add(inode.getAddress());
                Content content = new Content(frames);
                kernel.folios(inode, progress, run -> count(run, content));
                long missing = inode.getNrpages() - content.intact - content.doubtful - content.gone;
                if (missing > 0 && missing < 1L << 40) {
                    content.gone += missing;
                }
                inode(inode, content);
            });
            for (long address : neighbours) {
                if (known.add(address)) {
                    object(GhostObject.Kind.INODE, "", -1, address, inodeSize, false, new Content(frames));
                }
            }
        }

        /** Entries whose node was overwritten lead out of the dead kernel's memory map. */
        private void count(FolioRun run, Content content) {
            long pfn = -1;
            if (run.isSetPfn()) {
                pfn = run.getPfn();
            } else if (run.isSetValue() && pageSize > 0) {
                long distance = run.getValue() - kernel.map().vmemmapBase();
                pfn = distance >= 0 && distance % pageSize == 0 ? distance / pageSize : -1;
            }
            for (long i = 0; i < Math.max(1, run.getPages()); i++) {
                if (pfn >= 0 && holds(pfn + i)) {
                    content.accept(pfn + i);
                } else {
                    content.gone++;
                }
            }
        }

        private boolean holds(long pfn) {
            return memory.extents().stream().anyMatch(extent -> extent.contains(pfn << PAGE_SHIFT));
        }

        private void inode(Inode inode, Content content) {
            object(
                    GhostObject.Kind.INODE,
                    inode.getPath(),
                    inode.getIno(),
                    inode.getAddress(),
                    inodeSize,
                    true,
                    content);
            if (siblings.present()) {
                for (int link = 0; link < 2; link++) {
                    try {
                        long node = reader.u64(inode.getAddress() + siblings.offset() + 8L * link);
                        if (node != head && physical(node) >= 0 && (node & 7) == 0) {
                            neighbours.add(node - siblings.offset());
                        }
                    } catch (MemoryFaultException _) {
                        // told by its integrity
                    }
                }
            }
        }

        /** Physical address of one in the direct map, or -1. */
        private long physical(long virtual) {
            long physical = virtual - kernel.map().pageOffsetBase();
            return physical >= 0 && holds(physical >>> PAGE_SHIFT) ? physical : -1;
        }

        private void object(
                GhostObject.Kind kind,
                String name,
                long ino,
                long address,
                long size,
                boolean recognised,
                Content content) {
            long physical = physical(address);
            Integrity integrity = recognised ? Integrity.INTACT : Integrity.GONE;
            String why = recognised ? "" : "its place does not hold it";
            if (physical >= 0) {
                for (long pfn = physical >>> PAGE_SHIFT; pfn <= physical + size - 1 >>> PAGE_SHIFT; pfn++) {
                    Integrity frame = frames.ofRecognised(pfn);
                    integrity = integrity.and(recognised && frame == Integrity.GONE ? Integrity.PARTLY : frame);
                    if (frame != Integrity.INTACT && (why.isEmpty() || !recognised)) {
                        String what = frames.why(pfn);
                        why = recognised ? what : why + "; " + what;
                    }
                    if (!recognised) {
                        break;
                    }
                }
            }
            each.accept(new GhostObject(
                    number,
                    kind,
                    name,
                    superBlock.getFstype(),
                    ino,
                    address,
                    physical,
                    integrity,
                    why.isEmpty() && content.gone + content.doubtful > 0
                            ? "its content: " + (content.why.isEmpty() ? "its page cache was overwritten" : content.why)
                            : why,
                    content.intact + content.doubtful + content.gone,
                    content.intact,
                    content.doubtful,
                    content.gone));
        }
    }

    @Override
    public String toString() {
        return "kernel " + number + " (" + kernel.map().release() + ", dead, direct map at "
                + Numbers.hex(kernel.map().pageOffsetBase()) + ")";
    }
}
