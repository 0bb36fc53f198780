// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.netfs.cache.CacheObject;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;

/** Draws an inode of a network file system: its ruler, and its folios. */
public final class InodePicture {

    private InodePicture() {}

    /** @param folios of its page cache, ascending */
    public static LanePicture of(NetfsInode inode, List<NetfsFolio> folios) {
        return of(inode, folios, null);
    }

    /** The same with what the local cache has of it. @param object what cachefiles keeps for it; null for nothing */
    public static LanePicture of(NetfsInode inode, List<NetfsFolio> folios, CacheObject object) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(FolioLane.of(folios, Set.of()));
        if (object != null && object.cached() != null) {
            lanes.add(cached(object));
        }
        return new LanePicture(inode.title(), null, List.of(), ruler(inode, folios), List.of(), lanes);
    }

    private static Lane cached(CacheObject object) {
        List<String> facts = List.of(
                "written to " + (object.path().isEmpty() ? object.name() : object.path()),
                "as far as its file system remembers");
        List<Stretch> stretches = object.cached().stream()
                .map(each -> new Stretch(
                        new FileRange(each.start(), each.length()),
                        StretchState.DONE,
                        null,
                        "in the cache",
                        facts,
                        "cachefiles_object",
                        object.address()))
                .toList();
        return new Lane("cache", stretches.isEmpty() ? "nothing" : "", false, stretches, null);
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
