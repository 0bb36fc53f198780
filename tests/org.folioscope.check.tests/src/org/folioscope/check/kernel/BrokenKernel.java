// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.CheckSet;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.pagecache.MappingLayout;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.kernel.pagecache.PageCacheLayout;
import org.folioscope.kernel.pagecache.PageCacheWalk;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Finding;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.NoKernelException;

/**
 * A real kernel's memory of which single fields are changed, to see what rules say. Fields are written where the image's own types
 * say that they are; what they mean comes from the kernel's sources, not from the decoders. Tests of one class share it and
 * {@link #mend} it between them.
 */
@SuppressWarnings("resource") // the image is closed with this
public final class BrokenKernel implements AutoCloseable {

    private final Snapshot image;
    private final Overlay memory;
    private final List<CheckSet> sets;
    private Snapshot snapshot;

    private BrokenKernel(Snapshot image, List<CheckSet> sets) throws NoKernelException {
        this.image = image;
        this.memory = new Overlay(image.memory());
        this.sets = sets;
        this.snapshot = Snapshot.of(memory, Progress.NONE);
    }

    /**
     * A sample of the project, looked at by the rules of {@code sets}.
     *
     * @param sample its name in the folder samples
     */
    public static BrokenKernel of(String sample, CheckSet... sets) throws Exception {
        Path file = Path.of(System.getProperty("folioscope.home"), "samples", sample);
        return new BrokenKernel(Snapshot.open(file, OpenOptions.defaults(), Progress.NONE), List.of(sets));
    }

    /** Takes all changes back. */
    public void mend() {
        memory.revert();
        refresh();
    }

    /** Forgets what was decoded. */
    private void refresh() {
        try {
            snapshot = snapshot.refreshed(Progress.NONE);
        } catch (NoKernelException e) {
            throw new AssertionError(e);
        }
    }

    /** The kernel as it is now, decoded anew by each call of {@link #findings}. */
    public KernelSnapshot kernel() {
        return snapshot.kernel();
    }

    public MemoryReader reader() {
        return kernel().map().virtualReader();
    }

    /** Where a member of a struct lies. */
    public Field field(String struct, String... paths) {
        return kernel().map().types().struct(struct).require(paths);
    }

    /** The member {@code path} of the {@code struct} at the virtual {@code address}. */
    public long get(String struct, String path, long address) {
        return field(struct, path).get(reader(), address);
    }

    /** Changes the member {@code path} of the {@code struct} at the virtual {@code address}. */
    public void set(String struct, String path, long address, long value) {
        Field field = field(struct, path);
        put(address + field.offset(), value, field.size());
    }

    /** Changes 8 bytes at the virtual {@code address}. */
    public void put(long address, long value) {
        put(address, value, 8);
    }

    /** Changes some bytes, the lowest first. */
    public void put(long address, long value, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        for (int i = 0; i < size; i++) {
            memory.write(physical(address + i), new byte[] {bytes[i]});
        }
    }

    private long physical(long address) {
        return kernel().map()
                .pageTables()
                .translate(address)
                .map(page -> page.physical() + address - page.virtual())
                .orElseThrow();
    }

    /** The address of a symbol, virtual. */
    public long symbol(String name) {
        return kernel().map().symbols().address(name);
    }

    /** The bit of enum pageflags, as a mask. */
    public long pageFlag(String name) {
        return 1L << kernel().map().types().enumerator("PG_" + name).getAsLong();
    }

    /** What the rules say of the memory as it is now. */
    public List<Finding> findings() {
        return findings(_ -> true);
    }

    /** What the rules that are {@code wanted} say of the memory as it is now. */
    public List<Finding> findings(Predicate<Check<?>> wanted) {
        refresh();
        Handovers none =
                Handovers.find(HandoverSource.of(memory, kernel()), List.of(), Scan.WITHOUT_KERNEL, Progress.NONE);
        return Checks.run(CheckedImage.of(none), sets, wanted, Progress.NONE);
    }

    /** The rules that are broken, each once, in the order of finding. */
    public String rules() {
        return String.join(
                " ", findings().stream().map(Finding::getRule).distinct().toList());
    }

    /** The super block of a file system. */
    public SuperBlock superBlock(Predicate<SuperBlock> wanted) {
        return kernel().superBlocks(Progress.NONE).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The first inode that {@code wanted} accepts. */
    public Inode inode(Predicate<Inode> wanted) {
        List<Inode> found = new ArrayList<>();
        for (SuperBlock each : kernel().superBlocks(Progress.NONE)) {
            kernel().inodes(each, Progress.NONE, inode -> {
                if (found.isEmpty() && wanted.test(inode)) {
                    found.add(inode);
                }
            });
        }
        return found.getFirst();
    }

    /** A folio, or a value, in the page cache of an inode. */
    public record Entry(Inode inode, long index, int order, long pfn, long page, long flags, int references) {}

    /** The first folio that {@code wanted} accepts. */
    public Entry folio(Predicate<Entry> wanted) {
        CheckedKernel checked = CheckedKernel.of(CheckedImage.of(Handovers.find(
                        HandoverSource.of(memory, kernel()), List.of(), Scan.WITHOUT_KERNEL, Progress.NONE)))
                .orElseThrow();
        var context = checked.context();
        PageCacheWalk walk = new PageCacheWalk(context, new PageCacheLayout(context, new MappingLayout(context)));
        List<Entry> found = new ArrayList<>();
        inode(inode -> {
            walk.walk(inode.getMappingAddress(), context.findings(), Progress.NONE, each -> {
                Entry entry = entry(inode, each);
                if (found.isEmpty() && each.pfn() != -1 && wanted.test(entry)) {
                    found.add(entry);
                }
            });
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private static Entry entry(Inode inode, PageCacheEntry each) {
        return new Entry(inode, each.index(), each.order(), each.pfn(), each.page(), each.flags(), each.references());
    }

    @Override
    public void close() {
        image.close();
    }
}
