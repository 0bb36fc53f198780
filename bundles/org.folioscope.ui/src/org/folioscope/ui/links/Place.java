// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.links;

import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Numbers;

/** Somewhere in an image that the window can go to. Two places are equal when they show the same. */
public sealed interface Place {

    /** How history menus and tooltips call it. */
    String title();

    /** The facts about the image and its kernel. */
    record Overview() implements Place {
        @Override
        public String title() {
            return "Overview";
        }
    }

    /** All file systems. */
    record FileSystems() implements Place {
        @Override
        public String title() {
            return "File systems";
        }
    }

    /** A super block and its inodes, by the virtual address of the struct super_block. */
    record SuperBlockAt(long address) implements Place {
        @Override
        public String title() {
            return "super_block " + Numbers.hex(address);
        }
    }

    /** An inode and its page cache, by the virtual address of the struct inode. */
    record InodeAt(long address) implements Place {
        @Override
        public String title() {
            return "inode " + Numbers.hex(address);
        }
    }

    /**
     * A folio in the page cache of an inode.
     *
     * @param inode virtual, of the struct inode
     * @param index of a page in the file
     */
    record FolioAt(long inode, long index) implements Place {
        @Override
        public String title() {
            return "page " + index + " of inode " + Numbers.hex(inode);
        }
    }

    /**
     * Bytes of memory.
     *
     * @param virtual whether the address is kernel virtual; physical otherwise
     * @param address in bytes
     * @param type the struct to lay over it ("inode"), or empty
     */
    record Memory(boolean virtual, long address, String type) implements Place {
        @Override
        public String title() {
            return (type.isEmpty() ? "" : "struct " + type + " @ ")
                    + (virtual ? "" : "physical ")
                    + Numbers.hex(address);
        }
    }

    /**
     * Bytes of physical memory, to be marked.
     *
     * @param address physical, of the first one
     * @param length how many
     */
    record Bytes(long address, long length) implements Place {
        @Override
        public String title() {
            return "physical " + Numbers.hex(address);
        }
    }

    /**
     * The structure of a handover that lies at a physical address, or else around it.
     *
     * @param address physical, bytes
     */
    record HandoverAt(long address) implements Place {
        @Override
        public String title() {
            return "handover " + Numbers.hex(address);
        }
    }

    /**
     * A device behind an IOMMU, and where one of its addresses leads.
     *
     * @param device its name: "0000:00:03.0"
     * @param pasid of the requests; -1 for those without one
     * @param iova device address, bytes; -1 for the device itself
     */
    record DeviceAt(String device, int pasid, long iova) implements Place {
        @Override
        public String title() {
            return device + (pasid < 0 ? "" : " PASID " + pasid) + (iova == -1 ? "" : " IOVA " + Numbers.hex(iova));
        }
    }

    /**
     * The entry of an IOMMU's tables that lies at a physical address.
     *
     * @param address physical, bytes
     */
    record TableEntryAt(long address) implements Place {
        @Override
        public String title() {
            return "IOMMU entry " + Numbers.hex(address);
        }
    }

    /**
     * The devices that can reach a piece of memory.
     *
     * @param address physical, bytes
     * @param length bytes
     */
    record ReachedBy(long address, long length) implements Place {
        @Override
        public String title() {
            return "devices that reach " + Numbers.hex(address);
        }
    }

    /**
     * A page frame on the map of memory.
     *
     * @param pfn its number
     */
    record PageFrame(long pfn) implements Place {
        @Override
        public String title() {
            return "page frame " + Numbers.hex(pfn);
        }
    }

    /**
     * All locks of an object, held or not.
     *
     * @param type struct of the object: "inode", "super_block", "file" or "folio"
     * @param address virtual, of the object
     */
    record LocksOf(String type, long address) implements Place {
        @Override
        public String title() {
            return "locks of " + type + " " + Numbers.hex(address);
        }
    }

    /**
     * A lock that tasks hold or wait for.
     *
     * @param address virtual, of the lock; of the folio for a folio's lock
     */
    record LockAt(long address) implements Place {
        @Override
        public String title() {
            return "lock " + Numbers.hex(address);
        }
    }

    /**
     * A task: what it waits for, and its kernel stack.
     *
     * @param address virtual, of its task_struct
     */
    record TaskAt(long address) implements Place {
        @Override
        public String title() {
            return "task " + Numbers.hex(address);
        }
    }

    /**
     * An object of netfs on the page netfs: an inode, a request, a sub-request, a folio of what is drawn, a cookie.
     *
     * @param address of its struct, virtual
     */
    record NetfsAt(long address) implements Place {
        @Override
        public String title() {
            return "netfs " + Numbers.hex(address);
        }
    }

    /** Structs whose locks can be told. */
    Set<String> LOCKED = Set.of("inode", "super_block", "file", "folio");

    /** The locks of the object that is shown here; empty where it has none that can be told. */
    default Optional<Place> locks() {
        return Optional.ofNullable(
                switch (this) {
                    case InodeAt at -> new LocksOf("inode", at.address());
                    case SuperBlockAt at -> new LocksOf("super_block", at.address());
                    case Memory at
                    when at.virtual() && LOCKED.contains(at.type()) -> new LocksOf(at.type(), at.address());
                    default -> null;
                });
    }

    static Place virtual(long address) {
        return new Memory(true, address, "");
    }

    static Place struct(String type, long address) {
        return new Memory(true, address, type);
    }

    /** The first byte of the page frame {@code pfn}. */
    static Place pfn(long pfn) {
        return new Memory(false, pfn << 12, "");
    }
}
