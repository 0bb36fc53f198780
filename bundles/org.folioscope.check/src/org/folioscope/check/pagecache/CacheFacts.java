// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.Types;

/** What rules of page caches need to know of a kernel: bits by name, members, and small look-ups. One thread. */
final class CacheFacts {

    /** BDI_CAP_WRITEBACK of include/linux/backing-dev.h, the same from 6.1 to 7.2. */
    private static final long CAN_WRITE_BACK = 1;

    /** The file system of block devices: its inodes are written back by the bdi of each disk. */
    private static final String BLOCK_DEVICES = "bdev";

    final MemoryReader reader;
    final long dirty;
    final long writeback;
    final long locked;
    final long uptodate;
    final long privateData;

    /** Bits of address_space.flags; 0 where the kernel does not have one. */
    final long exiting;

    final long unevictable;
    final long noWritebackTags;

    final MemoryMapLayout map;
    final FreeFrames free;
    final LargeFolios large;
    private final Field host;
    private final Field flags;
    private final Field operations;
    private final Field device;
    private final Field capabilities;
    private final Field superInfo;
    private final Field pkram;
    private final Field kho;
    private final Field noSwap;
    private final Field inodeLock;
    private final Field cacheLock;
    private final Field inodeFlags;
    private final OptionalLong shmem;
    private final LongMap<Boolean> writtenBack = new LongMap<>();

    /** @throws org.folioscope.symbols.MissingMemberException when a member is missing that no rule can do without */
    CacheFacts(CheckedKernel kernel, Context context, Progress progress) {
        reader = kernel.reader();
        PageFlags bits = new PageFlags(context);
        dirty = bits.mask("dirty");
        writeback = bits.mask("writeback");
        locked = bits.mask("locked");
        uptodate = bits.mask("uptodate");
        privateData = bits.mask("private");
        List<Types.Enumerator> mappingFlags = context.map().types().enumeration("mapping_flags");
        exiting = bit(mappingFlags, "AS_EXITING");
        unevictable = bit(mappingFlags, "AS_UNEVICTABLE");
        noWritebackTags = bit(mappingFlags, "AS_NO_WRITEBACK_TAGS");
        map = new MemoryMapLayout(context, bits);
        free = new FreeFrames(kernel, map, progress);
        large = new LargeFolios(context, reader, map);
        Members mapping = context.members("address_space");
        host = mapping.need("host");
        flags = mapping.need("flags");
        operations = mapping.may("a_ops");
        Members superBlock = context.members("super_block");
        device = superBlock.may("s_bdi");
        superInfo = superBlock.may("s_fs_info");
        capabilities = context.members("backing_dev_info").may("capabilities");
        Members tmpfs = context.members("shmem_sb_info");
        pkram = tmpfs.may("pkram");
        kho = tmpfs.may("kho");
        noSwap = tmpfs.may("noswap");
        Members inode = context.members("inode");
        inodeLock = inode.may("i_rwsem.count.counter");
        cacheLock = inode.may("i_data.invalidate_lock.count.counter");
        inodeFlags = inode.may("i_flags");
        shmem = context.map().symbols().find("shmem_aops");
    }

    private static long bit(List<Types.Enumerator> enumerators, String name) {
        return enumerators.stream()
                .filter(each -> each.name().equals(name))
                .mapToLong(each -> 1L << each.value())
                .findFirst()
                .orElse(0);
    }

    long hostOf(long mapping) {
        return host.get(reader, mapping);
    }

    long mappingFlags(long mapping) {
        return flags.get(reader, mapping);
    }

    boolean isShmem(long mapping) {
        return shmem.isPresent() && operations.present() && operations.get(reader, mapping) == shmem.getAsLong();
    }

    /** inode.i_flags; 0 where the kernel's is not known. */
    long inodeFlags(long inode) {
        return inodeFlags.present() ? inodeFlags.get(reader, inode) : 0;
    }

    /**
     * Whether somebody may be about to change the size of the file: who does holds i_rwsem, or invalidate_lock; netfs, which keeps
     * buffered writes from direct ones by it, for reading.
     */
    boolean isBeingSized(long inode) {
        return isHeld(inodeLock, inode) || isHeld(cacheLock, inode);
    }

    private boolean isHeld(Field lock, long inode) {
        return lock.present() && lock.get(reader, inode) != 0;
    }

    /** Whether dirty pages of files of {@code superBlock} are written back, as mapping_can_writeback() tells. */
    boolean isWrittenBack(SuperBlock superBlock) {
        Boolean known = writtenBack.get(superBlock.getAddress());
        if (known == null) {
            known = BLOCK_DEVICES.equals(superBlock.getFstype()) || canWriteBack(superBlock.getAddress());
            writtenBack.put(superBlock.getAddress(), known);
        }
        return known;
    }

    private boolean canWriteBack(long superBlock) {
        if (!device.present() || !capabilities.present()) {
            return false;
        }
        try {
            long bdi = device.get(reader, superBlock);
            return bdi != 0 && (capabilities.get(reader, bdi) & CAN_WRITE_BACK) != 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** Why no page of a tmpfs may be in swap: an option that it is mounted with; empty where they may. */
    String whyNoSwap(SuperBlock superBlock) {
        if (!"tmpfs".equals(superBlock.getFstype()) || !superInfo.present()) {
            return "";
        }
        if (isSet(pkram, superBlock.getAddress())) {
            return "pkram=";
        }
        return isSet(kho, superBlock.getAddress()) ? "kho=" : isSet(noSwap, superBlock.getAddress()) ? "noswap" : "";
    }

    private boolean isSet(Field field, long superBlock) {
        if (!field.present()) {
            return false;
        }
        try {
            long info = superInfo.get(reader, superBlock);
            return info != 0 && field.get(reader, info) != 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }
}
