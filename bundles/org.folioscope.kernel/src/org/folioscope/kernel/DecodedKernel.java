// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.content.PageCacheContent;
import org.folioscope.kernel.dentry.DentryDecoder;
import org.folioscope.kernel.dentry.DentryLayout;
import org.folioscope.kernel.fs.SuperBlockDecoder;
import org.folioscope.kernel.ghost.GhostFileSystems;
import org.folioscope.kernel.inode.InodeDecoder;
import org.folioscope.kernel.inode.InodeLayout;
import org.folioscope.kernel.inode.SuperBlockInodes;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Lazy;
import org.folioscope.kernel.memmap.PageFlagSweep;
import org.folioscope.kernel.mount.MountDecoder;
import org.folioscope.kernel.mount.MountPlaces;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.kernel.pagecache.MappingLayout;
import org.folioscope.kernel.pagecache.PageCacheDecoder;
import org.folioscope.kernel.pagecache.PageCacheLayout;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.kernel.struct.StructReader;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.model.Dentry;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.Mount;
import org.folioscope.model.PageCache;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.PageCacheImpl;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/** Decodes one kernel on demand. Layouts are bound when the first call needs them. */
final class DecodedKernel implements KernelSnapshot {

    private final Context context;
    private final Lazy<SuperBlockDecoder> superBlockDecoder;
    private final Lazy<DentryLayout> dentryLayout;
    private final Lazy<InodeLayout> inodeLayout;
    private final Lazy<MappingLayout> mappingLayout;
    private final Lazy<PageCacheLayout> pageCacheLayout;
    private final Lazy<PageOwners> pageOwners = new Lazy<>(() -> new PageOwners(this));
    private final Queue<PageCacheDecoder> idleDecoders = new ConcurrentLinkedQueue<>();
    private final Queue<InodeDecoder> idleInodeDecoders = new ConcurrentLinkedQueue<>();
    private List<SuperBlock> superBlocks;
    private LongMap<SuperBlock> superBlocksByAddress;
    private List<Mount> mounts;
    private MountPlaces places;

    /** The kernel that runs where this one is dead; else null. */
    private final KernelSnapshot living;
    /** Of a dead kernel; null until super blocks were asked for. */
    private GhostFileSystems ghost;

    /** A kernel that runs, or that nothing is known of the living one for. */
    DecodedKernel(KernelMap map) {
        this(map, null);
    }

    /** A dead kernel, beside the living one. */
    DecodedKernel(KernelMap map, KernelSnapshot living) {
        this.living = living;
        context = new Context(map, Findings.of(map), new Missing());
        superBlockDecoder = new Lazy<>(() -> new SuperBlockDecoder(context));
        dentryLayout = new Lazy<>(() -> new DentryLayout(context));
        inodeLayout = new Lazy<>(() -> new InodeLayout(context));
        mappingLayout = new Lazy<>(() -> new MappingLayout(context));
        pageCacheLayout = new Lazy<>(() -> new PageCacheLayout(context, mappingLayout.get()));
    }

    @Override
    public KernelMap map() {
        return context.map();
    }

    @Override
    public Kernel facts() {
        return KernelFacts.of(context);
    }

    @Override
    public List<Diagnostic> findings() {
        return context.findings().list();
    }

    @Override
    public synchronized List<SuperBlock> superBlocks(Progress progress) {
        if (superBlocks == null) {
            LongMap<SuperBlock> byAddress = new LongMap<>();
            List<SuperBlock> result = List.of();
            try {
                result = superBlockDecoder.get().decode(progress);
                if (living != null) {
                    result = withScattered(result, progress);
                }
            } catch (MissingMemberException | MissingSymbolException e) {
                context.missing().add(e.getMessage(), "file systems, inodes and page caches");
            }
            for (SuperBlock each : result) {
                byAddress.put(each.getAddress(), each);
            }
            superBlocksByAddress = byAddress;
            superBlocks = List.copyOf(result);
        }
        return superBlocks;
    }

    /** Those of the list, as far as the next kernel left it, and those of inodes that lie in memory. */
    private List<SuperBlock> withScattered(List<SuperBlock> listed, Progress progress) {
        boolean alike = living.map().pageOffsetBase() == context.map().pageOffsetBase();
        LongHashSet alive = new LongHashSet();
        if (alike) {
            for (SuperBlock each : living.superBlocks(progress)) {
                living.inodes(each, progress, inode -> alive.add(inode.getAddress()));
            }
        }
        ghost = GhostFileSystems.find(context, superBlockDecoder.get(), alive::contains, progress);
        List<SuperBlock> result = new ArrayList<>(listed);
        LongHashSet known = new LongHashSet();
        listed.forEach(each -> known.add(each.getAddress()));
        for (SuperBlock each : ghost.superBlocks()) {
            if (known.add(each.getAddress())) {
                result.add(each);
            }
        }
        return result;
    }

    @Override
    public synchronized List<Mount> mounts(Progress progress) {
        if (mounts == null) {
            superBlocks(progress);
            List<Mount> result = List.of();
            try {
                result = new MountDecoder(context, dentryLayout.get(), superBlocksByAddress).decode(progress);
            } catch (MissingMemberException | MissingSymbolException e) {
                context.missing().add(e.getMessage(), "mounts and mount points in paths");
            } catch (MemoryFaultException e) {
                context.findings().warning("the initial mount namespace can't be read: " + e.getMessage(), e.address());
            }
            mounts = List.copyOf(result);
            places = new MountPlaces(mounts);
        }
        return mounts;
    }

    private synchronized UnaryOperator<String> place(SuperBlock superBlock, Progress progress) {
        mounts(progress);
        return places.of(superBlock);
    }

    @Override
    public void inodes(SuperBlock superBlock, Progress progress, Consumer<Inode> each) {
        try {
            UnaryOperator<String> place = place(superBlock, progress);
            progress.begin("Reading inodes", -1);
            InodeDecoder decoder = inodeDecoder();
            LongConsumer decode = address -> {
                Inode inode;
                try {
                    inode = decoder.decode(address, superBlock, place);
                } catch (MemoryFaultException e) {
                    context.findings().warning("this inode can't be read: " + e.getMessage(), address);
                    return;
                }
                each.accept(inode);
            };
            GhostFileSystems scattered = ghost();
            if (scattered != null) {
                // The list may lead into the living kernel's memory; what is an inode was found without it.
                Arrays.stream(scattered.inodes(superBlock.getAddress())).forEach(decode);
                return;
            }
            new SuperBlockInodes(
                            context, inodeLayout.get(), superBlockDecoder.get().inodesOffset())
                    .walk(superBlock.getAddress(), progress, decode);
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "inodes");
        }
    }

    private synchronized GhostFileSystems ghost() {
        return ghost;
    }

    private InodeDecoder inodeDecoder() {
        return new InodeDecoder(context, inodeLayout.get(), mappingLayout.get(), dentryLayout.get());
    }

    @Override
    public Optional<Inode> inode(long address) {
        try {
            superBlocks(Progress.NONE);
            InodeDecoder decoder = idleInodeDecoders.poll();
            if (decoder == null) {
                decoder = inodeDecoder();
            }
            SuperBlock superBlock;
            synchronized (this) {
                superBlock = superBlocksByAddress.get(decoder.superBlockOf(address));
            }
            Optional<Inode> inode = superBlock == null || (address & 7) != 0
                    ? Optional.empty()
                    : Optional.of(decoder.decode(address, superBlock, place(superBlock, Progress.NONE)));
            idleInodeDecoders.offer(decoder);
            return inode;
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "inodes");
            return Optional.empty();
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Dentry> root(SuperBlock superBlock) {
        try {
            return new DentryDecoder(context, dentryLayout.get()).root(superBlock);
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "dentries");
            return Optional.empty();
        }
    }

    @Override
    public List<Dentry> children(Dentry dentry, Progress progress) {
        try {
            return new DentryDecoder(context, dentryLayout.get()).children(dentry, progress);
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "dentries");
            return List.of();
        }
    }

    @Override
    public void folios(Inode inode, Progress progress, Consumer<FolioRun> each) {
        withPageCaches(decoder -> decoder.folios(inode, progress, each));
    }

    @Override
    public PageCache pageCache(Inode inode, Progress progress) {
        PageCache[] result = new PageCache[1];
        withPageCaches(decoder -> result[0] = decoder.pageCache(inode, progress));
        return result[0] == null ? new PageCacheImpl() : result[0];
    }

    @Override
    public void countDirty(Inode inode, Progress progress) {
        withPageCaches(decoder -> decoder.countDirty(inode, progress));
    }

    /** Lends a decoder to {@code task}; decoders belong to one thread at a time and are worth keeping. */
    private void withPageCaches(Consumer<PageCacheDecoder> task) {
        PageCacheDecoder decoder = idleDecoders.poll();
        try {
            if (decoder == null) {
                decoder = new PageCacheDecoder(context, pageCacheLayout.get());
            }
            task.accept(decoder);
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "page caches");
            return;
        }
        idleDecoders.offer(decoder);
    }

    @Override
    public CachedContent content(Inode inode, Progress progress) {
        PageCacheContent content = new PageCacheContent(context.map(), inode.getSize());
        withPageCaches(decoder -> decoder.entries(inode, progress, content::add));
        return content;
    }

    @Override
    public List<PageCount> pageCounts(Progress progress) {
        try {
            return new PageFlagSweep(context, new PageFlags(context)).count(progress);
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "counts of page frames");
            return List.of();
        }
    }

    @Override
    public PageOwners pageOwners() {
        return pageOwners.get();
    }

    @Override
    public StructView struct(String type, long address) {
        return new StructReader(context.map()).read(type, address);
    }
}
