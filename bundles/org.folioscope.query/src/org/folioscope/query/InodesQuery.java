// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.query.Column.Kind;

/** The inodes in memory, super block by super block. */
public final class InodesQuery implements TableQuery<Inode> {

    private static final int DEFAULT_COLUMNS = 9;
    private static final int EXPORT_COLUMNS = 13;

    private final KernelSnapshot kernel;
    private final SuperBlock only;
    private final List<Column<Inode>> columns;

    /** The inodes of all super blocks. */
    public InodesQuery(KernelSnapshot kernel) {
        this(kernel, null);
    }

    /** The inodes of {@code only}, or of all super blocks where that is null. */
    public InodesQuery(KernelSnapshot kernel, SuperBlock only) {
        this.kernel = kernel;
        this.only = only;
        Devices.Memo devices = new Devices.Memo();
        MountPoints mounts = new MountPoints(kernel);
        columns = List.of(
                new Column<>(
                        "fstype",
                        "File system",
                        "Name of the file system type",
                        Kind.TEXT,
                        inode -> inode.getSuperBlock().getFstype()),
                new Column<>(
                        "dev",
                        "Device",
                        "s_dev of the super block, major:minor",
                        Kind.TEXT,
                        inode -> devices.of(inode.getSuperBlock())),
                new Column<>("ino", "Inode", "i_ino", Kind.COUNT, Inode::getIno),
                new Column<>("type", "Type", "reg, dir, link, fifo, sock, chr or blk", Kind.TEXT, Inode::getType),
                new Column<>("mode", "Mode", "i_mode, type and permissions in octal", Kind.OCTAL, inode ->
                        (long) inode.getMode()),
                new Column<>("size", "Size", "i_size, bytes", Kind.BYTES, Inode::getSize),
                new Column<>(
                        "nrpages",
                        "Cached",
                        "Pages in the page cache, by the mapping's own count",
                        Kind.COUNT,
                        Inode::getNrpages),
                new Column<>("state", "State", "i_state by the names of its bits", Kind.TEXT, Inode::getState),
                new Column<>(
                        "path",
                        "Path",
                        "Path as the guest names it, at the first mount of its file system",
                        Kind.TEXT,
                        Inode::getPath),
                new Column<>(
                        "sb",
                        "Super block",
                        "Address of the struct super_block",
                        Kind.ADDRESS,
                        inode -> inode.getSuperBlock().getAddress()),
                new Column<>("nlink", "Links", "i_nlink", Kind.COUNT, Inode::getNlink),
                new Column<>("uid", "User", "Owner, as the kernel's own uid", Kind.COUNT, Inode::getUid),
                new Column<>("gid", "Group", "Group, as the kernel's own gid", Kind.COUNT, Inode::getGid),
                new Column<>(
                        "mount",
                        "Mount",
                        "Where the super block is mounted first, in the initial namespace",
                        Kind.TEXT,
                        inode -> mounts.of(inode.getSuperBlock())),
                new Column<>("dirty", "Dirty", "Dirty pages, by the marks in the page cache", Kind.COUNT, this::dirty),
                new Column<>(
                        "writeback",
                        "Writeback",
                        "Pages under writeback, by the marks in the page cache",
                        Kind.COUNT,
                        this::writeback),
                new Column<>(
                        "atime",
                        "Accessed",
                        "Time of the last access",
                        Kind.TIME,
                        inode -> inode.isSetAccessed() ? inode.getAccessed() : null),
                new Column<>(
                        "mtime",
                        "Modified",
                        "Time of the last change of the content",
                        Kind.TIME,
                        inode -> inode.isSetModified() ? inode.getModified() : null),
                new Column<>(
                        "ctime",
                        "Changed",
                        "Time of the last change of the inode",
                        Kind.TIME,
                        inode -> inode.isSetChanged() ? inode.getChanged() : null),
                new Column<>(
                        "rdev",
                        "Node",
                        "i_rdev of a device node, major:minor",
                        Kind.TEXT,
                        inode -> inode.isSetRdev() ? Devices.text(inode.getRdev()) : null),
                new Column<>(
                        "blocks",
                        "Blocks",
                        "i_blocks, 512 bytes each",
                        Kind.COUNT,
                        inode -> inode.isSetBlocks() ? inode.getBlocks() : null),
                new Column<>(
                        "refs",
                        "References",
                        "i_count",
                        Kind.COUNT,
                        inode -> inode.isSetReferences() ? inode.getReferences() : null),
                new Column<>("inode", "Address", "Address of the struct inode", Kind.ADDRESS, Inode::getAddress),
                new Column<>(
                        "mapping",
                        "Mapping",
                        "i_mapping, the struct address_space",
                        Kind.ADDRESS,
                        Inode::getMappingAddress),
                new Column<>(
                        "aops",
                        "Mapping operations",
                        "a_ops by symbol",
                        Kind.TEXT,
                        inode -> inode.isSetOperations() ? inode.getOperations() : null),
                new Column<>(
                        "fops",
                        "File operations",
                        "i_fop by symbol",
                        Kind.TEXT,
                        inode -> inode.isSetFileOperations() ? inode.getFileOperations() : null));
    }

    private Object dirty(Inode inode) {
        countPages(inode);
        return inode.isSetDirtyPages() ? inode.getDirtyPages() : null;
    }

    private Object writeback(Inode inode) {
        countPages(inode);
        return inode.isSetWritebackPages() ? inode.getWritebackPages() : null;
    }

    /** Walks the page cache, when somebody wants to see what only the walk can tell. */
    private void countPages(Inode inode) {
        if (!inode.isSetDirtyPages()) {
            kernel.countDirty(inode, Progress.NONE);
        }
    }

    @Override
    public String id() {
        return "inodes";
    }

    @Override
    public String title() {
        return "Inodes";
    }

    @Override
    public List<Column<Inode>> columns() {
        return columns;
    }

    @Override
    public List<Column<Inode>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<Inode>> exportColumns() {
        return columns.subList(0, EXPORT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Inode> each) {
        if (only != null) {
            kernel.inodes(only, progress, each);
            return;
        }
        List<SuperBlock> superBlocks = kernel.superBlocks(progress);
        progress.begin("Reading inodes", superBlocks.size());
        for (SuperBlock superBlock : superBlocks) {
            kernel.inodes(superBlock, progress, each);
            progress.advance(1);
        }
    }
}
