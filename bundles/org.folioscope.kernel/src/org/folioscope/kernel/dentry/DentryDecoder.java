// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.dentry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Dentry;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.DentryImpl;
import org.folioscope.symbols.Field;

/** Decodes the dentry tree of a file system (fs/dcache.c). One thread; make one for each call. */
public final class DentryDecoder {

    private static final Comparator<Dentry> ORDER =
            Comparator.comparing(Dentry::isNegative).thenComparing(Dentry::getName);

    private final Context context;
    private final DentryLayout layout;
    private final DentryTypes types;
    private final MemoryReader reader;
    private final DentryPaths paths;
    private final Field ino;

    public DentryDecoder(Context context, DentryLayout layout) {
        this.context = context;
        this.layout = layout;
        this.types = new DentryTypes(context.map().types());
        this.reader = context.map().virtualReader();
        this.paths = new DentryPaths(layout, reader, context.findings());
        this.ino = context.members("inode").need("i_ino");
    }

    /** The root dentry of {@code superBlock}; empty when it can't be read. */
    public Optional<Dentry> root(SuperBlock superBlock) {
        long address = superBlock.getRootAddress();
        try {
            return Optional.of(decode(address, layout.flags.get(reader, address)));
        } catch (MemoryFaultException e) {
            context.findings().warning("this root dentry can't be read: " + e.getMessage(), address);
            return Optional.empty();
        }
    }

    /** The children of {@code parent}, positive ones first, by name. Counts the negative ones in {@code parent}. */
    public List<Dentry> children(Dentry parent, Progress progress) {
        List<Dentry> result = new ArrayList<>();
        long negative = 0;
        long steps = 0;
        ListWalk walk = childWalk(parent.getAddress());
        for (long node = walk.next(); node != 0; node = walk.next()) {
            if ((++steps & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long address = node - layout.sibling;
            try {
                long flags = layout.flags.get(reader, address);
                if (types.isCursor(flags)) {
                    continue;
                }
                Dentry child = decode(address, flags);
                long up = layout.parent.get(reader, address);
                if (up != parent.getAddress()) {
                    context.findings()
                            .warning(
                                    "d_parent of this dentry is " + Numbers.hex(up) + ", it was found among the"
                                            + " children of " + Numbers.hex(parent.getAddress()),
                                    address);
                }
                negative += child.isNegative() ? 1 : 0;
                result.add(child);
            } catch (MemoryFaultException e) {
                context.findings().warning("this dentry can't be read: " + e.getMessage(), address);
            }
        }
        parent.setNegativeChildren(negative);
        result.sort(ORDER);
        return result;
    }

    private ListWalk childWalk(long parent) {
        String what = "of children of dentry " + Numbers.hex(parent);
        long head = parent + layout.children;
        return layout.childrenAreHlist
                ? ListWalk.ofHlist(reader, head, what, context.findings())
                : ListWalk.ofList(reader, head, what, context.findings());
    }

    private Dentry decode(long address, long flags) {
        Dentry dentry = new DentryImpl();
        dentry.setAddress(address);
        dentry.setName(layout.parent.get(reader, address) == address ? "/" : paths.name(address));
        dentry.setFlags(flags);
        dentry.setType(types.nameOf(flags));
        dentry.setHashed(paths.isHashed(address));
        if (layout.references.present()) {
            dentry.setReferences(layout.references.get(reader, address));
        }
        long inode = layout.inode.get(reader, address);
        dentry.setInodeAddress(inode);
        dentry.setNegative(inode == 0);
        if (inode != 0) {
            try {
                dentry.setIno(ino.get(reader, inode));
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning(
                                "d_inode of this dentry, " + Numbers.hex(inode) + ", can't be read: " + e.getMessage(),
                                address);
            }
        }
        return dentry;
    }
}
