// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.folio;

import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.pagecache.MappingLayout;
import org.folioscope.kernel.pagecache.PageCacheDecoder;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.kernel.pagecache.PageCacheLayout;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.netfs.buffer.FolioBits;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.symbols.Field;

/**
 * Walks the folios of netfs inodes and decodes what netfs keeps in folio->private: nothing, a pointer to a struct netfs_folio with bit
 * 0 set, the marker 0x356, or a pointer to a struct netfs_group (include/linux/netfs.h, 6.8 to 7.2); NFS's are read by
 * {@link NfsPages}. One thread.
 */
public final class NetfsFolios {

    /** NETFS_FOLIO_INFO. */
    private static final long INFO = 1;

    /** NETFS_FOLIO_COPY_TO_CACHE. */
    private static final long COPY_TO_CACHE = 0x356;

    /** PAGECACHE_TAG_DIRTY and _WRITEBACK are in the marks; the flags of the folio itself count here. */
    private final Context context;

    private final MemoryReader reader;
    private final PageCacheDecoder cache;
    private final FolioBits bits;
    private final FlagNames names;
    private final Field group;
    private final Field dirtyOffset;
    private final Field dirtyLength;
    private final NfsPages nfsPages;

    /** @throws org.folioscope.symbols.MissingMemberException when page caches of this kernel can't be read */
    public NetfsFolios(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        cache = new PageCacheDecoder(context, new PageCacheLayout(context, new MappingLayout(context)));
        bits = FolioBits.of(context);
        names = new PageFlags(context).names();
        Members info = context.members("netfs_folio");
        group = info.may("netfs_group");
        dirtyOffset = info.may("dirty_offset");
        dirtyLength = info.may("dirty_len");
        nfsPages = new NfsPages(context);
    }

    /** Whether this kernel keeps something of netfs in folio->private: since 6.8. */
    public boolean hasPrivates() {
        return dirtyOffset.present() && dirtyLength.present();
    }

    /** Hands each folio of {@code inode} to {@code each}, ascending; entries that are no folios are left out. */
    public void walk(NetfsInode inode, Progress progress, Consumer<NetfsFolio> each) {
        boolean isNfs = nfsPages.areOf(inode);
        cache.entries(inode.inode(), progress, entry -> {
            if (entry.kind() == EntryKind.FOLIO) {
                each.accept(folio(entry, isNfs));
            }
        });
    }

    private NetfsFolio folio(PageCacheEntry entry, boolean isNfs) {
        long word = entry.privateWord();
        long flags = entry.flags();
        PrivateKind kind = isNfs ? PrivateKind.NONE : kind(word);
        long offset = 0;
        long length = 0;
        long owner = kind == PrivateKind.GROUP ? word : 0;
        if (kind == PrivateKind.STREAMING) {
            long info = word & ~INFO;
            try {
                offset = dirtyOffset.get(reader, info);
                length = dirtyLength.get(reader, info);
                owner = group.present() ? group.get(reader, info) : 0;
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning(
                                "struct netfs_folio at " + Numbers.hex(info) + " of the folio at index " + entry.index()
                                        + " can't be read: " + e.getMessage(),
                                entry.page());
            }
        } else if (isNfs && word != 0) {
            NfsPages.Written written = nfsPages.read(word, entry);
            kind = written.kind();
            offset = written.offset();
            length = written.length();
        }
        return new NetfsFolio(
                entry.index(),
                entry.pages(),
                entry.pfn(),
                entry.page(),
                names.text(flags),
                (flags & bits.uptodate()) != 0,
                (flags & bits.dirty()) != 0,
                (flags & bits.writeback()) != 0,
                (flags & bits.locked()) != 0,
                bits.private2() != 0 && (flags & bits.private2()) != 0,
                (flags & bits.privateWord()) != 0,
                word,
                kind,
                offset,
                length,
                owner);
    }

    private PrivateKind kind(long word) {
        if (word == 0 || !hasPrivates()) {
            return PrivateKind.NONE;
        }
        if ((word & INFO) != 0) {
            return PrivateKind.STREAMING;
        }
        return word == COPY_TO_CACHE ? PrivateKind.COPY_TO_CACHE : PrivateKind.GROUP;
    }
}
