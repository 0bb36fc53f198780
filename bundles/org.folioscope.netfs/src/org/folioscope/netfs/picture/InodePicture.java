// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;

/** Draws an inode of a network file system: its ruler, and its folios. */
public final class InodePicture {

    private InodePicture() {}

    /** @param folios of its page cache, ascending */
    public static LanePicture of(NetfsInode inode, List<NetfsFolio> folios) {
        return new LanePicture(
                inode.title(),
                null,
                List.of(),
                ruler(inode, folios),
                List.of(),
                List.of(FolioLane.of(folios, Set.of())));
    }

    /** What the ruler of an inode shows. */
    static Ruler ruler(NetfsInode inode, List<NetfsFolio> folios) {
        long size = inode.inode().getSize();
        List<Cursor> marks = new ArrayList<>();
        marks.add(new Cursor("i_size", size, "Size of the file as this machine knows it."));
        if (inode.remoteSize() != null) {
            marks.add(new Cursor("remote size", inode.remoteSize(), "Size of the file as the server knows it."));
        }
        if (inode.zeroPoint() != null) {
            marks.add(new Cursor(
                    "zero point",
                    inode.zeroPoint(),
                    "From here on the server has no data: what is read is filled with zeroes without asking it."));
        }
        return new Ruler(size, marks, FolioLane.cached(folios));
    }
}
