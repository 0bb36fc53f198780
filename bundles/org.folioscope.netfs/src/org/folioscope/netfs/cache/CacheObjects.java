// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.List;
import java.util.Optional;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.symbols.Field;

/** Decodes struct cachefiles_object (fs/cachefiles/internal.h), which a cookie's cache_priv points to. One thread. */
final class CacheObjects {

    private static final int LONGEST_NAME = 256;

    /** The value that says that everything is there: CACHEFILES_CONTENT_ALL. */
    private static final int ALL = 2;

    /** enum cachefiles_content; the values are on disks, too, so they don't change. */
    private static final List<String> CONTENTS =
            List.of("no data", "one single object", "all", "piecemeal, as the backing file has it", "dirty");

    private final KernelSnapshot kernel;
    private final Context context;
    private final MemoryReader reader;
    private final Field cookie;
    private final Field file;
    private final Field name;
    private final Field content;
    private final Field fileInode;
    private final BackingExtents extents;

    /** @throws org.folioscope.symbols.MissingMemberException when the types lack a member that is a must */
    CacheObjects(KernelSnapshot kernel, Context context) {
        this.kernel = kernel;
        this.context = context;
        reader = context.map().virtualReader();
        extents = new BackingExtents(context);
        Members members = context.members("cachefiles_object");
        cookie = members.need("cookie");
        file = members.need("file");
        name = members.want("names of files in the cache", "d_name");
        content = members.want("what the cache holds of files", "content_info");
        fileInode = context.members("file").need("f_inode");
    }

    /** What is kept for {@code of}; empty where nothing is. */
    Optional<CacheObject> of(Cookie of) {
        long at = of.cachePrivate();
        if (at == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(at));
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning("the cache object of cookie " + of.title() + " can't be read: " + e.getMessage(), at);
            return Optional.empty();
        }
    }

    private CacheObject read(long at) {
        long open = file.get(reader, at);
        long inodeAddress = open == 0 ? 0 : fileInode.get(reader, open);
        Optional<Inode> inode = inodeAddress == 0 ? Optional.empty() : kernel.inode(inodeAddress);
        int number = content.present() ? (int) content.get(reader, at) : -1;
        long text = name.present() ? name.get(reader, at) : 0;
        return new CacheObject(
                at,
                cookie.get(reader, at),
                number >= 0 && number < CONTENTS.size() ? CONTENTS.get(number) : "",
                number == ALL,
                text == 0 ? "" : KernelNames.readCString(reader, text, LONGEST_NAME),
                inode.map(Inode::getPath).orElse(""),
                inodeAddress,
                inode.map(Inode::getSize).orElse(null),
                inode.map(this::cached).orElse(null));
    }

    private List<CacheObject.Range> cached(Inode inode) {
        return inode.getSuperBlock() != null
                        && inode.getSuperBlock().getFstype().equals("ext4")
                ? extents.of(inode.getAddress(), inode.getSuperBlock().getBlockSize())
                : null;
    }
}
