// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.SuperBlock;
import org.folioscope.query.Column.Kind;

/** The super blocks. */
public final class FileSystemsQuery implements TableQuery<SuperBlock> {

    private static final int DEFAULT_COLUMNS = 8;

    private final KernelSnapshot kernel;
    private final List<Column<SuperBlock>> columns;

    public FileSystemsQuery(KernelSnapshot kernel) {
        this.kernel = kernel;
        MountPoints mounts = new MountPoints(kernel);
        columns = List.of(
                new Column<>("fstype", "File system", "Name of the file system type", Kind.TEXT, SuperBlock::getFstype),
                new Column<>("dev", "Device", "s_dev, major:minor", Kind.TEXT, sb -> Devices.text(sb.getDev())),
                new Column<>("id", "Id", "s_id, often the block device's name", Kind.TEXT, SuperBlock::getId),
                new Column<>(
                        "sb", "Address", "Address of the struct super_block", Kind.ADDRESS, SuperBlock::getAddress),
                new Column<>(
                        "blocksize",
                        "Block size",
                        "s_blocksize, bytes",
                        Kind.BYTES,
                        sb -> sb.isSetBlockSize() ? sb.getBlockSize() : null),
                new Column<>(
                        "active", "References", "s_active", Kind.COUNT, sb -> sb.isSetActive() ? sb.getActive() : null),
                new Column<>("flags", "Flags", "s_flags by the names of their bits", Kind.TEXT, SuperBlock::getFlags),
                new Column<>(
                        "mount", "Mount", "Where it is mounted first, in the initial namespace", Kind.TEXT, mounts::of),
                new Column<>(
                        "inodes", "Inodes", "Inodes in memory; the list is walked for it", Kind.COUNT, this::inodes),
                new Column<>("magic", "Magic", "s_magic", Kind.ADDRESS, sb -> sb.isSetMagic() ? sb.getMagic() : null),
                new Column<>(
                        "frozen", "Frozen", "Freeze state", Kind.TEXT, sb -> sb.isSetFrozen() ? sb.getFrozen() : null),
                new Column<>("root", "Root", "Address of the root dentry", Kind.ADDRESS, SuperBlock::getRootAddress));
    }

    /** Walks the inodes, when somebody wants to see their number. */
    private Object inodes(SuperBlock superBlock) {
        if (!superBlock.isSetInodeCount()) {
            kernel.inodes(superBlock, Progress.NONE, _ -> {});
        }
        return superBlock.isSetInodeCount() ? superBlock.getInodeCount() : null;
    }

    @Override
    public String id() {
        return "filesystems";
    }

    @Override
    public String title() {
        return "File systems";
    }

    @Override
    public List<Column<SuperBlock>> columns() {
        return columns;
    }

    @Override
    public List<Column<SuperBlock>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<SuperBlock> each) {
        kernel.superBlocks(progress).forEach(each);
    }
}
