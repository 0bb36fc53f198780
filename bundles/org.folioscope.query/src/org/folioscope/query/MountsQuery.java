// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Mount;
import org.folioscope.query.Column.Kind;

/** The mounts of the initial task's namespace. */
public final class MountsQuery implements TableQuery<Mount> {

    private static final int DEFAULT_COLUMNS = 8;

    private static final List<Column<Mount>> COLUMNS = List.of(
            new Column<>("id", "Id", "mnt_id", Kind.COUNT, mount -> (long) mount.getMountId()),
            new Column<>("parent", "Parent", "mnt_id of the mount that it is mounted on", Kind.COUNT, mount ->
                    (long) mount.getParentId()),
            new Column<>(
                    "fstype",
                    "File system",
                    "Name of the file system type",
                    Kind.TEXT,
                    mount -> mount.getSuperBlock() == null
                            ? null
                            : mount.getSuperBlock().getFstype()),
            new Column<>(
                    "dev",
                    "Device",
                    "s_dev of the super block, major:minor",
                    Kind.TEXT,
                    mount -> mount.getSuperBlock() == null
                            ? null
                            : Devices.text(mount.getSuperBlock().getDev())),
            new Column<>("devname", "Source", "mnt_devname", Kind.TEXT, Mount::getDeviceName),
            new Column<>(
                    "root", "Root", "Which directory of its file system is mounted", Kind.TEXT, Mount::getRootPath),
            new Column<>("flags", "Flags", "mnt_flags by the names of their bits", Kind.TEXT, Mount::getFlags),
            new Column<>(
                    "path", "Mount point", "Mount point as seen from the namespace's root", Kind.TEXT, Mount::getPath),
            new Column<>(
                    "namespace",
                    "Namespace",
                    "Number of the mount namespace",
                    Kind.TEXT,
                    mount -> mount.isSetNamespace() ? mount.getNamespace() : null),
            new Column<>(
                    "sb",
                    "Super block",
                    "Address of the struct super_block",
                    Kind.ADDRESS,
                    mount -> mount.getSuperBlock() == null
                            ? null
                            : mount.getSuperBlock().getAddress()),
            new Column<>("mount", "Address", "Address of the struct mount", Kind.ADDRESS, Mount::getAddress));

    private final KernelSnapshot kernel;

    public MountsQuery(KernelSnapshot kernel) {
        this.kernel = kernel;
    }

    @Override
    public String id() {
        return "mounts";
    }

    @Override
    public String title() {
        return "Mounts";
    }

    @Override
    public List<Column<Mount>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Mount>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Mount> each) {
        kernel.mounts(progress).forEach(each);
    }
}
