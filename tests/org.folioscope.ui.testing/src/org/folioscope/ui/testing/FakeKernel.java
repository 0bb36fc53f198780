// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.CachedContent;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.PageCount;
import org.folioscope.kernel.StructView;
import org.folioscope.model.Dentry;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioFactory;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.Mount;
import org.folioscope.model.PageCache;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.InodeImpl;
import org.folioscope.symbols.KernelMap;

/**
 * Two file systems: a tmpfs at /known with 700 files of which every hundredth is a directory, and an ext4 that is not
 * mounted, with one inode. Every file has the page cache of {@link #runs()}.
 */
public final class FakeKernel implements KernelSnapshot {

    public static final int FILES = 700;

    private static final FolioFactory MAKE = FolioFactory.eINSTANCE;

    private final KernelMap map;
    private final Kernel facts;
    private final SuperBlock tmpfs = superBlock("tmpfs", 0x18);
    private final SuperBlock ext4 = superBlock("ext4", 7 << 20);

    private final int generation;

    /** @param generation bytes that each file has grown by; from the second on the files before the tenth are gone */
    public FakeKernel(KernelMap map, Kernel facts, int generation) {
        this.map = map;
        this.facts = facts;
        this.generation = generation;
    }

    private static SuperBlock superBlock(String type, int dev) {
        SuperBlock block = MAKE.createSuperBlock();
        block.setFstype(type);
        block.setDev(dev);
        block.setAddress(FakeMap.DIRECT + FakeImage.START + dev);
        return block;
    }

    @Override
    public KernelMap map() {
        return map;
    }

    @Override
    public Kernel facts() {
        return facts;
    }

    @Override
    public List<Diagnostic> findings() {
        return List.of();
    }

    @Override
    public List<SuperBlock> superBlocks(Progress progress) {
        return List.of(tmpfs, ext4);
    }

    @Override
    public List<Mount> mounts(Progress progress) {
        Mount mount = MAKE.createMount();
        mount.setMountId(1);
        mount.setParentId(1);
        mount.setPath("/known");
        mount.setRootPath("/");
        mount.setDeviceName("none");
        mount.setSuperBlock(tmpfs);
        return List.of(mount);
    }

    @Override
    public void inodes(SuperBlock superBlock, Progress progress, Consumer<Inode> each) {
        if (superBlock == tmpfs) {
            IntStream.rangeClosed(generation < 2 ? 1 : 10, FILES).forEach(number -> each.accept(inode(tmpfs, number)));
        } else {
            each.accept(inode(ext4, 12));
        }
    }

    private static long address(SuperBlock block, int number) {
        return FakeMap.DIRECT + FakeImage.START + (block.getFstype().equals("ext4") ? 0x8000 : 0) + number * 16L;
    }

    private Inode inode(SuperBlock block, int number) {
        boolean directory = number % 100 == 0;
        Inode inode = MAKE.createInode();
        inode.setAddress(address(block, number));
        inode.setIno(number);
        inode.setType(directory ? "dir" : "reg");
        inode.setMode(directory ? 040755 : 0100644);
        inode.setNlink(1);
        inode.setSize(number * 4096L + generation);
        inode.setState("");
        inode.setPath("/file-" + number);
        inode.setNrpages(4);
        inode.setDirtyPages(number == 17 ? 1 : 0);
        inode.setWritebackPages(0);
        ((InodeImpl) inode).basicSetSuperBlock(block, null);
        return inode;
    }

    @Override
    public Optional<Inode> inode(long address) {
        return IntStream.rangeClosed(1, FILES)
                .filter(number -> address(tmpfs, number) == address)
                .mapToObj(number -> inode(tmpfs, number))
                .findFirst();
    }

    @Override
    public Optional<Dentry> root(SuperBlock superBlock) {
        Dentry root = MAKE.createDentry();
        root.setName("/");
        root.setType("dir");
        return superBlock == tmpfs ? Optional.of(root) : Optional.empty();
    }

    @Override
    public List<Dentry> children(Dentry dentry, Progress progress) {
        Dentry child = MAKE.createDentry();
        child.setName("file-17");
        child.setType("reg");
        child.setHashed(true);
        child.setInodeAddress(address(tmpfs, 17));
        Dentry gone = MAKE.createDentry();
        gone.setName("never-there");
        gone.setNegative(true);
        return List.of(child, gone);
    }

    /** Two clean folios, a dirty one of order 2, and a shadow. */
    private static List<FolioRun> runs() {
        return List.of(
                run(EntryKind.FOLIO, 0, 2, 0, "uptodate,lru", ""),
                run(EntryKind.FOLIO, 4, 4, 2, "uptodate,dirty,lru", "dirty"),
                run(EntryKind.SHADOW, 8, 1, 0, "", ""));
    }

    private static FolioRun run(EntryKind kind, long index, long pages, int order, String flags, String tags) {
        FolioRun run = MAKE.createFolioRun();
        run.setKind(kind);
        run.setIndex(index);
        run.setPages(pages);
        run.setEntries(pages >> order);
        run.setOrder(order);
        run.setFlags(flags);
        run.setTags(tags);
        if (kind == EntryKind.FOLIO) {
            run.setPfn(0x10 + index);
        }
        return run;
    }

    @Override
    public void folios(Inode inode, Progress progress, Consumer<FolioRun> each) {
        runs().forEach(each);
    }

    @Override
    public PageCache pageCache(Inode inode, Progress progress) {
        PageCache cache = MAKE.createPageCache();
        cache.getRuns().addAll(runs());
        return cache;
    }

    @Override
    public void countDirty(Inode inode, Progress progress) {
        inode.setDirtyPages(0);
        inode.setWritebackPages(0);
    }

    @Override
    public CachedContent content(Inode inode, Progress progress) {
        return new CachedContent() {
            @Override
            public long size() {
                return 0;
            }

            @Override
            public List<Range> ranges() {
                return List.of();
            }

            @Override
            public void writeTo(OutputStream out, Progress during) throws IOException {
                out.flush();
            }
        };
    }

    @Override
    public List<PageCount> pageCounts(Progress progress) {
        return List.of();
    }

    @Override
    public StructView struct(String type, long address) {
        return new StructView(
                "struct inode",
                address,
                64,
                List.of(
                        new StructView.Value("i_mode", "umode_t", 0, 2, "0100644", 0, ""),
                        new StructView.Value(
                                "i_sb",
                                "struct super_block *",
                                40,
                                8,
                                "0xffff888000010018",
                                FakeMap.DIRECT + FakeImage.START + 0x18,
                                "super_block")));
    }
}
