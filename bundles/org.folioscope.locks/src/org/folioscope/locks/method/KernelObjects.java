// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.symbols.Field;

/**
 * Tells whether an address is that of an inode, dentry, open file, folio and so on, by what its members lead to and what leads back. One
 * thread.
 */
final class KernelObjects {

    /** The two lowest bits of folio.mapping tell what it is; both are clear for a file's page cache. */
    private static final long MAPPING_FLAGS = 3;

    private static final int LONGEST_NAME = 256;

    private final KernelSnapshot kernel;
    private final Context context;
    private final MemoryReader reader;
    private final SuperBlocks superBlocks;
    private final Set<Long> memories = new HashSet<>();
    private final long pageSize;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, List<Pointer>> pointers = new HashMap<>();

    /** @param tasks all of the kernel */
    KernelObjects(KernelSnapshot kernel, Context context, List<Task> tasks) {
        this.kernel = kernel;
        this.context = context;
        this.reader = context.map().virtualReader();
        superBlocks = new SuperBlocks(kernel, context);
        tasks.stream().filter(task -> task.mm() != 0).forEach(task -> memories.add(task.mm()));
        pageSize = context.map()
                .types()
                .findStruct("page")
                .map(type -> type.size())
                .orElse(64);
    }

    /** The object of the struct {@code type} at {@code address}; empty where what lies there is none. */
    Optional<KernelObject> at(String type, long address) {
        boolean isKernel = address < 0 && (address & 7) == 0;
        if (!isKernel) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    switch (type) {
                        case "inode" -> inode(address);
                        case "dentry" -> dentry(address);
                        case "file" -> file(address);
                        case "kiocb" -> through("kiocb", address, "file", pointer("kiocb", address, "ki_filp"));
                        case "path" -> through("path", address, "dentry", pointer("path", address, "dentry"));
                        case "super_block" -> superBlock(address);
                        case "address_space" -> mapping(address);
                        case "folio", "page" -> folio(type, address);
                        case "readahead_control" ->
                            through(type, address, "address_space", pointer(type, address, "mapping"));
                        case "vm_area_struct" -> area(address);
                        case "vm_fault" -> through(type, address, "vm_area_struct", pointer(type, address, "vma"));
                        default -> null;
                    });
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    /**
     * A member that points to an object which can be told.
     *
     * @param offset of the member in its struct, bytes
     * @param type the struct that it points to
     */
    record Pointer(int offset, String type) {}

    /** The pointers in the struct {@code type} that methods keep in place of a parameter, where this kernel has them. */
    List<Pointer> pointers(String type) {
        return switch (type) {
            case "dentry" -> pointers(type, "d_inode", "inode", "d_sb", "super_block");
            case "file" -> pointers(type, "f_inode", "inode", "f_mapping", "address_space");
            case "kiocb" -> pointers(type, "ki_filp", "file");
            case "path" -> pointers(type, "dentry", "dentry");
            case "inode" -> pointers(type, "i_mapping", "address_space");
            case "address_space" -> pointers(type, "host", "inode");
            case "readahead_control" -> pointers(type, "mapping", "address_space", "file", "file");
            case "vm_fault" -> pointers(type, "vma", "vm_area_struct");
            default -> List.of();
        };
    }

    private List<Pointer> pointers(String struct, String... membersAndTypes) {
        return pointers.computeIfAbsent(struct, _ -> {
            List<Pointer> result = new ArrayList<>();
            for (int i = 0; i < membersAndTypes.length; i += 2) {
                Field field = field(struct, membersAndTypes[i]);
                if (field.present()) {
                    result.add(new Pointer(field.offset(), membersAndTypes[i + 1]));
                }
            }
            return result;
        });
    }

    /** Whether a parameter of this struct can be told from other bytes. */
    static boolean isKnown(String type) {
        return switch (type) {
            case "inode",
                    "dentry",
                    "file",
                    "kiocb",
                    "path",
                    "super_block",
                    "address_space",
                    "folio",
                    "page",
                    "readahead_control",
                    "vm_area_struct",
                    "vm_fault" -> true;
            default -> false;
        };
    }

    private Field field(String struct, String... members) {
        return fields.computeIfAbsent(
                struct + "." + members[0], _ -> new Members(context.map(), context.missing(), struct).may(members));
    }

    private long pointer(String struct, long address, String... members) {
        Field field = field(struct, members);
        return field.present() ? field.get(reader, address) : 0;
    }

    /** An object that is known by another that it points to. */
    private KernelObject through(String type, long address, String targetType, long target) {
        return at(targetType, target)
                .map(to -> new KernelObject(
                        type,
                        address,
                        to.inode(),
                        to.parent(),
                        to.superBlock(),
                        to.mapping(),
                        to.memory(),
                        to.operations(),
                        to.name()))
                .orElse(null);
    }

    private KernelObject inode(long address) {
        return kernel.inode(address)
                .map(inode -> new KernelObject(
                        "inode",
                        address,
                        inode,
                        null,
                        inode.getSuperBlock().getAddress(),
                        pointer("inode", address, "i_mapping"),
                        0,
                        0,
                        LockPlaces.describe(inode)))
                .orElse(null);
    }

    private KernelObject dentry(long address) {
        long superBlock = pointer("dentry", address, "d_sb");
        long parent = pointer("dentry", address, "d_parent");
        if (!superBlocks.has(superBlock) || parent >= 0 || pointer("dentry", parent, "d_sb") != superBlock) {
            return null;
        }
        long own = pointer("dentry", address, "d_inode");
        Optional<Inode> inode = own == 0 ? Optional.empty() : kernel.inode(own);
        Optional<Inode> directory = kernel.inode(pointer("dentry", parent, "d_inode"));
        boolean isOther = inode.isPresent() && inode.get().getSuperBlock().getAddress() != superBlock;
        if (own != 0 && inode.isEmpty() || isOther || directory.isEmpty()) {
            return null;
        }
        long text = pointer("dentry", address, "d_name.name", "__d_name.name");
        String name = text == 0 ? "" : KernelNames.readCString(reader, text, LONGEST_NAME);
        String described = inode.map(LockPlaces::describe)
                .orElseGet(() -> "\"" + name + "\" in " + LockPlaces.describe(directory.get()));
        return new KernelObject(
                "dentry",
                address,
                inode.orElse(null),
                directory.get(),
                superBlock,
                0,
                0,
                pointer("dentry", address, "d_op"),
                described);
    }

    private KernelObject file(long address) {
        Optional<Inode> inode = kernel.inode(pointer("file", address, "f_inode"));
        long mapping = pointer("file", address, "f_mapping");
        if (inode.isEmpty() || pointer("inode", inode.get().getAddress(), "i_mapping") != mapping) {
            return null;
        }
        return new KernelObject(
                "file",
                address,
                inode.get(),
                null,
                inode.get().getSuperBlock().getAddress(),
                mapping,
                0,
                pointer("file", address, "f_op"),
                "an open file of " + LockPlaces.describe(inode.get()));
    }

    private KernelObject superBlock(long address) {
        return superBlocks.has(address)
                ? new KernelObject(
                        "super_block",
                        address,
                        null,
                        null,
                        address,
                        0,
                        0,
                        pointer("super_block", address, "s_op"),
                        superBlocks.name(address))
                : null;
    }

    private KernelObject mapping(long address) {
        Optional<Inode> host = kernel.inode(pointer("address_space", address, "host"));
        if (host.isEmpty() || pointer("inode", host.get().getAddress(), "i_mapping") != address) {
            return null;
        }
        return new KernelObject(
                "address_space",
                address,
                host.get(),
                null,
                host.get().getSuperBlock().getAddress(),
                address,
                0,
                pointer("address_space", address, "a_ops"),
                "page cache of " + LockPlaces.describe(host.get()));
    }

    private KernelObject folio(String type, long address) {
        long base = context.map().vmemmapBase();
        if (Long.compareUnsigned(address, base) < 0 || (address - base) % pageSize != 0) {
            return null;
        }
        long mapping = pointer("page", address, "mapping", "__folio_mapping");
        return mapping == 0 || (mapping & MAPPING_FLAGS) != 0 ? null : through(type, address, "address_space", mapping);
    }

    private KernelObject area(long address) {
        long memory = pointer("vm_area_struct", address, "vm_mm");
        if (!memories.contains(memory)) {
            return null;
        }
        long file = pointer("vm_area_struct", address, "vm_file");
        KernelObject mapped = file == 0 ? null : at("file", file).orElse(null);
        if (file != 0 && mapped == null) {
            return null;
        }
        return new KernelObject(
                "vm_area_struct",
                address,
                mapped == null ? null : mapped.inode(),
                null,
                mapped == null ? 0 : mapped.superBlock(),
                mapped == null ? 0 : mapped.mapping(),
                memory,
                pointer("vm_area_struct", address, "vm_ops"),
                mapped == null ? "memory without a file" : "a mapping of " + LockPlaces.describe(mapped.inode()));
    }

    /** Whether the methods of {@code object}, or of what it leads to, are those of {@code table}. */
    boolean leadsTo(KernelObject object, OperationsTable table) {
        try {
            long at = table.address();
            return switch (table.type()) {
                case "inode_operations" -> hasOperations(object.inode(), at) || hasOperations(object.parent(), at);
                case "file_operations" ->
                    object.type().equals("inode")
                            ? pointer("inode", object.address(), "i_fop") == at
                            : object.operations() == at;
                case "dentry_operations" -> object.type().equals("dentry") && object.operations() == at;
                case "vm_operations_struct" -> object.memory() != 0 && object.operations() == at;
                case "address_space_operations" ->
                    object.mapping() != 0 && pointer("address_space", object.mapping(), "a_ops") == at;
                case "super_operations" ->
                    object.superBlock() != 0 && pointer("super_block", object.superBlock(), "s_op") == at;
                case "file_system_type" ->
                    object.superBlock() != 0 && pointer("super_block", object.superBlock(), "s_type") == at;
                case "xattr_handler" -> table.fileSystems().contains(fileSystem(object));
                default -> false;
            };
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    private boolean hasOperations(Inode inode, long table) {
        return inode != null && pointer("inode", inode.getAddress(), "i_op") == table;
    }

    /** Type of the file system that {@code object} belongs to; empty where it belongs to none. */
    String fileSystem(KernelObject object) {
        return superBlocks.fileSystem(object.superBlock());
    }
}
