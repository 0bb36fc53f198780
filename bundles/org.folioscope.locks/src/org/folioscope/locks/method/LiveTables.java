// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.inode.InodeLayout;
import org.folioscope.kernel.inode.SuperBlockInodes;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/**
 * Gathers the operations tables that live objects point to: super blocks and their types, inodes and their page caches, dentries, disks,
 * file locks. One thread.
 */
final class LiveTables {

    /** Inodes that are asked for their tables: those that come after so many of one file system hardly have others. */
    private static final int MOST_INODES = 1 << 18;

    private static final int MOST_HANDLERS = 64;
    private static final int MOST_TYPES = 4096;
    private static final int LONGEST_NAME = 32;

    /** A table, and who points to it. */
    record Found(String type, String evidence, TreeSet<String> fileSystems) {}

    private final KernelSnapshot kernel;
    private final Context context;
    private final MemoryReader reader;
    private final Map<Long, Found> found = new LinkedHashMap<>();
    private final Field inodeOperations;
    private final Field fileOperations;
    private final Field mapping;
    private final Field mappingOperations;
    private final Field fileLocks;
    private final Field aliases;
    private final int aliasNode;
    private final Field dentryOperations;

    LiveTables(KernelSnapshot kernel, Context context) {
        this.kernel = kernel;
        this.context = context;
        this.reader = context.map().virtualReader();
        Members inode = context.members("inode");
        inodeOperations = inode.want("methods of inodes", "i_op");
        fileOperations = inode.want("methods of files", "i_fop");
        mapping = inode.want("methods of page caches", "i_mapping");
        fileLocks = inode.may("i_flctx");
        aliases = inode.may("i_dentry.first", "i_dentry");
        mappingOperations = context.members("address_space").want("methods of page caches", "a_ops");
        Members dentry = context.members("dentry");
        aliasNode = dentry.may("d_u.d_alias", "d_alias").offset();
        dentryOperations = dentry.want("methods of dentries", "d_op");
    }

    /** By address. */
    Map<Long, Found> gather(Progress progress) {
        types();
        progress.begin("Looking for operations tables", -1);
        for (SuperBlock each : kernel.superBlocks(progress)) {
            String fileSystem = each.getFstype();
            try {
                superBlock(each.getAddress(), fileSystem);
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning("the tables of this super block can't be read: " + e.getMessage(), each.getAddress());
            }
            inodes(each.getAddress(), fileSystem, progress);
        }
        return found;
    }

    private void add(String type, long address, String fileSystem, String evidence) {
        if (address < 0) {
            found.computeIfAbsent(address, _ -> new Found(type, evidence, new TreeSet<>()))
                    .fileSystems()
                    .add(fileSystem);
        }
    }

    /** All registered types of file systems: the chain that file_systems heads (fs/filesystems.c). */
    private void types() {
        OptionalLong head = context.map().symbols().find("file_systems");
        Members type = context.members("file_system_type");
        Field next = type.may("next");
        Field name = type.may("name");
        if (head.isEmpty() || !next.present() || !name.present()) {
            return;
        }
        try {
            long at = reader.u64(head.getAsLong());
            for (int i = 0; at < 0 && i < MOST_TYPES && !found.containsKey(at); i++) {
                String text = KernelNames.readCString(reader, name.get(reader, at), LONGEST_NAME);
                add("file_system_type", at, text, "in the list file_systems");
                at = next.get(reader, at);
            }
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning("the list of types of file systems ends early: " + e.getMessage(), head.getAsLong());
        }
    }

    private void superBlock(long address, String fileSystem) {
        Members members = context.members("super_block");
        member(members.may("s_op"), "super_operations", address, fileSystem, "s_op of a super block");
        member(members.may("s_type"), "file_system_type", address, fileSystem, "s_type of a super block");
        member(members.may("dq_op"), "dquot_operations", address, fileSystem, "dq_op of a super block");
        member(members.may("s_d_op", "__s_d_op"), "dentry_operations", address, fileSystem, "s_d_op of a super block");
        Field handlers = members.may("s_xattr");
        if (handlers.present()) {
            long list = handlers.get(reader, address);
            for (int i = 0; list < 0 && i < MOST_HANDLERS; i++) {
                long handler = reader.u64(list + (long) i * Long.BYTES);
                if (handler >= 0) {
                    break;
                }
                add("xattr_handler", handler, fileSystem, "in s_xattr of a super block");
            }
        }
        Field device = members.may("s_bdev");
        Field disk = context.members("block_device").may("bd_disk");
        Field operations = context.members("gendisk").may("fops");
        if (device.present() && disk.present() && operations.present()) {
            long bdev = device.get(reader, address);
            long gendisk = bdev < 0 ? disk.get(reader, bdev) : 0;
            if (gendisk < 0) {
                member(operations, "block_device_operations", gendisk, fileSystem, "fops of a file system's disk");
            }
        }
    }

    private void member(Field field, String type, long object, String fileSystem, String evidence) {
        if (field.present()) {
            add(type, field.get(reader, object), fileSystem, evidence);
        }
    }

    private void inodes(long superBlock, String fileSystem, Progress progress) {
        try {
            int[] left = {MOST_INODES};
            int list = context.members("super_block").offset("s_inodes");
            new SuperBlockInodes(context, new InodeLayout(context), list).walk(superBlock, progress, inode -> {
                if (left[0]-- > 0) {
                    inode(inode, fileSystem);
                }
            });
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "operations tables of inodes");
        }
    }

    private void inode(long inode, String fileSystem) {
        try {
            member(inodeOperations, "inode_operations", inode, fileSystem, "i_op of an inode");
            member(fileOperations, "file_operations", inode, fileSystem, "i_fop of an inode");
            long cache = mapping.present() ? mapping.get(reader, inode) : 0;
            if (cache < 0) {
                member(mappingOperations, "address_space_operations", cache, fileSystem, "a_ops of a page cache");
            }
            long node = aliases.present() ? aliases.get(reader, inode) : 0;
            if (node < 0 && aliasNode >= 0) {
                member(dentryOperations, "dentry_operations", node - aliasNode, fileSystem, "d_op of a dentry");
            }
            if (fileLocks.present() && fileLocks.get(reader, inode) < 0) {
                new FileLocks(context, reader)
                        .tables(
                                fileLocks.get(reader, inode),
                                (type, table) -> add(type, table, fileSystem, "of a file lock"));
            }
        } catch (MemoryFaultException e) {
            context.findings().warning("the tables of this inode can't be read: " + e.getMessage(), inode);
        }
    }
}
