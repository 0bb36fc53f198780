// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.function.Function;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/**
 * Which bytes of a folio without PG_uptodate are what the file has all the same. File systems keep it in folio->private, in
 * one of three forms; the file's address_space_operations tell which. One thread.
 *
 * <ul>
 *   <li>iomap (xfs, gfs2, fuse; is_partially_uptodate is iomap_is_partially_uptodate): a bit for each block, in state of struct
 *       iomap_folio_state (fs/iomap/buffered-io.c, since 6.6), in uptodate of struct iomap_page before.
 *   <li>Buffer heads (ext4; block_is_partially_uptodate): a ring of them, a block each, with the bit BH_Uptodate
 *       (include/linux/buffer_head.h).
 *   <li>netfs (9p, cifs, afs, ceph; release_folio is netfs_release_folio): a struct netfs_folio, marked by bit 0, with the bytes
 *       of a streaming write (include/linux/netfs.h, since 6.8).
 * </ul>
 */
public final class PartialFolios {

    private static final int PAGE_SHIFT = 12;

    /** Bytes; file systems have no smaller blocks. */
    private static final int LEAST_BLOCK_SHIFT = 9;

    private static final long NETFS_FOLIO_INFO = 1;
    private static final long BH_UPTODATE = 1;

    /** How a file system keeps what is up to date. */
    private enum Form {
        NONE,
        BITMAP,
        BUFFERS,
        STREAMING
    }

    private final KernelMap map;
    private final MemoryReader reader;
    private final Field operations;
    private final Field isPartial;
    private final Field release;
    private final Field blockBits;
    private final Field bits;
    private final Field bufferState;
    private final Field bufferNext;
    private final Field bufferPage;
    private final Field bufferSize;
    private final Field dirtyOffset;
    private final Field dirtyLength;

    private Form form = Form.NONE;
    private int blockShift;

    /** Takes a stretch of bytes. */
    @FunctionalInterface
    public interface Stretch {

        /**
         * @param start first byte in the folio
         * @param end behind the last one
         */
        void take(long start, long end);
    }

    public PartialFolios(KernelMap map) {
        this.map = map;
        reader = map.virtualReader();
        operations = field("address_space", "a_ops");
        isPartial = field("address_space_operations", "is_partially_uptodate");
        release = field("address_space_operations", "release_folio");
        blockBits = field("inode", "i_blkbits");
        Field state = field("iomap_folio_state", "state");
        bits = state.present() ? state : field("iomap_page", "uptodate");
        bufferState = field("buffer_head", "b_state");
        bufferNext = field("buffer_head", "b_this_page");
        bufferPage = field("buffer_head", "b_folio", "b_page");
        bufferSize = field("buffer_head", "b_size");
        dirtyOffset = field("netfs_folio", "dirty_offset");
        dirtyLength = field("netfs_folio", "dirty_len");
    }

    private Field field(String struct, String... names) {
        Function<StructType, Field> find = type -> type.field(names);
        return map.types().findStruct(struct).map(find).orElse(Field.ABSENT);
    }

    /** Says whose folios come next. */
    public void of(Inode inode) {
        form = Form.NONE;
        if (!operations.present()) {
            return;
        }
        try {
            long table = operations.get(reader, inode.getMappingAddress());
            switch (function(isPartial, table)) {
                case "iomap_is_partially_uptodate" -> {
                    if (bits.present() && blockBits.present()) {
                        blockShift = (int) blockBits.get(reader, inode.getAddress());
                        form = blockShift >= LEAST_BLOCK_SHIFT && blockShift < Integer.SIZE ? Form.BITMAP : Form.NONE;
                    }
                }
                case "block_is_partially_uptodate" -> form = bufferNext.present() ? Form.BUFFERS : Form.NONE;
                default -> {
                    boolean netfs = function(release, table).equals("netfs_release_folio");
                    form = netfs && dirtyLength.present() ? Form.STREAMING : Form.NONE;
                }
            }
        } catch (MemoryFaultException _) {
            form = Form.NONE;
        }
    }

    private String function(Field member, long table) {
        long address = member.present() ? member.get(reader, table) : 0;
        return map.symbols()
                .nearest(address)
                .filter(found -> found.offset() == 0)
                .map(found -> found.name())
                .orElse("");
    }

    /**
     * Hands over the bytes of a folio that are up to date, ascending and within it; none where nothing is known.
     *
     * @param folio one that is not up to date, of the inode that was told by {@link #of}
     * @return empty, or what is wrong, in a sentence: then nothing was handed over behind it
     */
    public String upToDate(FolioRun folio, Stretch each) {
        long word = folio.isSetPrivate() ? folio.getPrivate() : 0;
        long size = folio.getPages() << PAGE_SHIFT;
        if (word == 0 || form == Form.NONE) {
            return "";
        }
        try {
            return switch (form) {
                case BITMAP -> bitmap(word, size, each);
                case BUFFERS -> buffers(word, folio, size, each);
                default -> streaming(word, size, each);
            };
        } catch (MemoryFaultException e) {
            return "what the folio at index " + folio.getIndex() + " has up to date can't be read at "
                    + Numbers.hex(word) + ": " + e.getMessage();
        }
    }

    /** The bits of the blocks; behind them stand as many for the dirty ones, which don't count here. */
    private String bitmap(long state, long size, Stretch each) {
        long blocks = size >>> blockShift;
        long start = -1;
        long word = 0;
        for (long i = 0; i < blocks; i++) {
            if (i % Long.SIZE == 0) {
                word = reader.u64(state + bits.offset() + i / Byte.SIZE);
            }
            boolean set = (word >>> i & 1) != 0;
            if (set && start < 0) {
                start = i;
            } else if (!set && start >= 0) {
                each.take(start << blockShift, i << blockShift);
                start = -1;
            }
        }
        if (start >= 0) {
            each.take(start << blockShift, blocks << blockShift);
        }
        return "";
    }

    /** The ring begins with the first block of the folio. */
    private String buffers(long head, FolioRun folio, long size, Stretch each) {
        long buffer = head;
        for (long at = 0; at < size; ) {
            long page = bufferPage.get(reader, buffer);
            if (folio.isSetAddress() && page != folio.getAddress()) {
                return "struct buffer_head at " + Numbers.hex(buffer) + " is in the ring of the folio at index "
                        + folio.getIndex() + ", and says to be of " + Numbers.hex(page);
            }
            long length = bufferSize.get(reader, buffer);
            if (length < 1 << LEAST_BLOCK_SHIFT || length > size - at) {
                return "struct buffer_head at " + Numbers.hex(buffer) + " has a size of " + length
                        + " bytes: expected 512 to " + (size - at);
            }
            if ((bufferState.get(reader, buffer) & BH_UPTODATE) != 0) {
                each.take(at, at + length);
            }
            at += length;
            buffer = bufferNext.get(reader, buffer);
            if (buffer == head && at < size) {
                return "the ring of the buffer heads at " + Numbers.hex(head) + " ends after " + at + " of " + size
                        + " bytes";
            }
        }
        return "";
    }

    private String streaming(long word, long size, Stretch each) {
        if ((word & NETFS_FOLIO_INFO) == 0) {
            return "";
        }
        long info = word & ~NETFS_FOLIO_INFO;
        long start = dirtyOffset.get(reader, info);
        long length = dirtyLength.get(reader, info);
        if (start < 0 || start > size || length < 0 || length > size - start) {
            return "struct netfs_folio at " + Numbers.hex(info) + " tells of " + length + " bytes at " + start
                    + " in a folio of " + size;
        }
        if (length > 0) {
            each.take(start, start + length);
        }
        return "";
    }
}
