// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.filesystems;

import java.util.List;
import java.util.Optional;
import org.folioscope.model.Inode;
import org.folioscope.query.Column;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.TableSpec;

/** Which columns the inode table shows at first, and where its cells lead to. */
final class InodeTable {

    private static final List<String> SHOWN = List.of(
            "fstype",
            "ino",
            "type",
            "path",
            "size",
            "nrpages",
            "dirty",
            "writeback",
            "mode",
            "nlink",
            "uid",
            "mtime",
            "state");

    private InodeTable() {}

    static TableSpec<Inode> spec(InodesBelow query) {
        return new TableSpec<>(
                "inodes",
                query.title(),
                query.columns(),
                SHOWN,
                InodeTable::link,
                inode -> Optional.of(new Place.InodeAt(inode.getAddress())));
    }

    private static Optional<Place> link(Inode inode, Column<Inode> column) {
        return switch (column.key()) {
            case "ino", "path", "file" -> Optional.of(new Place.InodeAt(inode.getAddress()));
            case "inode" -> Optional.of(Place.struct("inode", inode.getAddress()));
            case "sb", "fstype", "dev" ->
                Optional.of(new Place.SuperBlockAt(inode.getSuperBlock().getAddress()));
            case "mapping" -> Optional.of(Place.struct("address_space", inode.getMappingAddress()));
            default -> Optional.empty();
        };
    }
}
