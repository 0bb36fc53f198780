// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.inode;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.folioscope.kernel.dentry.DentryLayout;
import org.folioscope.kernel.dentry.DentryPaths;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.pagecache.MappingLayout;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.InodeImpl;
import org.folioscope.symbols.Symbols;

/** Turns a struct inode into its model object. One thread; make one for each walk. */
public final class InodeDecoder {

    private static final int S_IFMT = 0170000;
    private static final int S_IFCHR = 0020000;
    private static final int S_IFBLK = 0060000;

    /**
     * I_CTIME_QUERIED, bit 31 of i_ctime_nsec since 6.13 (multigrain timestamps): somebody has asked for this ctime. No
     * count of nanoseconds needs the bit, so it is cleared in all kernels.
     */
    private static final long CTIME_QUERIED = 1L << 31;

    /** Distinct operation tables that are remembered by name. */
    private static final int REMEMBERED = 4096;

    private final Context context;
    private final InodeLayout layout;
    private final MappingLayout mappings;
    private final MemoryReader reader;
    private final DentryPaths paths;
    private final FlagNames states;
    private final Symbols symbols;
    private final LongMap<String> names = new LongMap<>();

    public InodeDecoder(Context context, InodeLayout layout, MappingLayout mappings, DentryLayout dentries) {
        this.context = context;
        this.layout = layout;
        this.mappings = mappings;
        this.reader = context.map().virtualReader();
        this.paths = new DentryPaths(dentries, context.map().virtualReader(), context.findings());
        this.states = InodeStates.names(context.map().types(), layout.state);
        this.symbols = context.map().symbols();
    }

    /** The super block's address in the struct inode at {@code address}. */
    public long superBlockOf(long address) {
        return layout.superBlock.get(reader, address);
    }

    /**
     * The inode at {@code address}.
     *
     * @param place makes the path within the file system the one that the guest names it by
     * @throws MemoryFaultException when the struct can't be read
     */
    public Inode decode(long address, SuperBlock superBlock, UnaryOperator<String> place) {
        Inode inode = new InodeImpl();
        inode.setAddress(address);
        int mode = (int) layout.mode.get(reader, address);
        inode.setMode(mode);
        inode.setType(typeOf(mode));
        inode.setIno(layout.ino.get(reader, address));
        inode.setNlink(layout.nlink.get(reader, address));
        inode.setUid(layout.uid.get(reader, address));
        inode.setGid(layout.gid.get(reader, address));
        inode.setSize(layout.bytes.get(reader, address));
        int format = mode & S_IFMT;
        if (layout.rdev.present() && (format == S_IFCHR || format == S_IFBLK)) {
            inode.setRdev((int) layout.rdev.get(reader, address));
        }
        if (layout.blocks.present()) {
            inode.setBlocks(layout.blocks.get(reader, address));
        }
        inode.setState(layout.state.present() ? states.text(layout.state.get(reader, address)) : "");
        if (layout.references.present()) {
            inode.setReferences(layout.references.get(reader, address));
        }
        if (layout.fileOperations.present()) {
            inode.setFileOperations(name(layout.fileOperations.get(reader, address)));
        }
        if (layout.accessed.present()) {
            inode.setAccessed(time(layout.accessed, address));
        }
        if (layout.modified.present()) {
            inode.setModified(time(layout.modified, address));
        }
        if (layout.changed.present()) {
            inode.setChanged(time(layout.changed, address));
        }
        decodeMapping(inode, layout.mapping.get(reader, address));
        String path = paths.ofAliases(address + layout.aliases, superBlock.getRootAddress());
        inode.setPath(path.isEmpty() ? path : place.apply(path));
        // the inode knows its super block without being added to its list of inodes
        ((InodeImpl) inode).basicSetSuperBlock(superBlock, null);
        return inode;
    }

    private void decodeMapping(Inode inode, long mapping) {
        inode.setMappingAddress(mapping);
        try {
            inode.setNrpages(mappings.nrpages.get(reader, mapping));
            if (mappings.operations.present()) {
                inode.setOperations(name(mappings.operations.get(reader, mapping)));
            }
        } catch (MemoryFaultException e) {
            context.findings().warning("i_mapping of this inode can't be read: " + e.getMessage(), inode.getAddress());
        }
    }

    private Instant time(InodeLayout.TimeFields fields, long address) {
        long seconds = fields.seconds().get(reader, address);
        long nanoseconds = fields.nanoseconds().get(reader, address) & ~CTIME_QUERIED;
        try {
            return Instant.ofEpochSecond(seconds, nanoseconds);
        } catch (DateTimeException | ArithmeticException _) {
            context.findings().warning("a time of this inode is out of range: " + seconds + " s", address);
            return Instant.EPOCH;
        }
    }

    private String name(long operations) {
        if (operations == 0) {
            return "";
        }
        String name = names.get(operations);
        if (name == null) {
            name = symbols.describe(operations);
            if (names.size() < REMEMBERED) {
                names.put(operations, name);
            }
        }
        return name;
    }

    /** The file type by its usual short name; i_mode's high bits of include/uapi/linux/stat.h. */
    private static String typeOf(int mode) {
        return switch (mode & S_IFMT) {
            case 0010000 -> "fifo";
            case S_IFCHR -> "chr";
            case 0040000 -> "dir";
            case S_IFBLK -> "blk";
            case 0100000 -> "reg";
            case 0120000 -> "link";
            case 0140000 -> "sock";
            default -> "";
        };
    }
}
