// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.CountingRules;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;

/**
 * What is needed to match and to compare the inodes of one file system, in columns: no object stays for an inode. Immutable
 * once read.
 */
final class InodeColumns {

    /** A file system that a side doesn't have. */
    static final InodeColumns EMPTY = new InodeColumns();

    /** A mapping that begins this far behind the struct inode is its own (i_data); a block device's node has another's. */
    private static final long OWN_MAPPING = 4096;

    private long[] address = new long[16];
    private long[] ino = new long[16];
    private long[] generation = new long[16];
    private long[] path = new long[16];
    private long[] facts = new long[16];
    private long[] mapping = new long[16];
    private boolean[] regular = new boolean[16];
    private int size;

    static InodeColumns read(
            KernelSnapshot kernel, SuperBlock superBlock, String mount, CountingRules rules, Progress progress) {
        InodeColumns columns = new InodeColumns();
        Field generation = kernel.map()
                .types()
                .findStruct("inode")
                .map(type -> generationOf(type))
                .orElse(Field.ABSENT);
        MemoryReader reader = kernel.map().virtualReader();
        kernel.inodes(superBlock, progress, inode -> columns.add(inode, mount, rules, generation, reader));
        return columns;
    }

    /** i_generation is in struct inode in all kernels known; a file system's own inode would have it else. */
    private static Field generationOf(StructType inode) {
        return inode.field("i_generation");
    }

    private void add(Inode inode, String mount, CountingRules rules, Field generationField, MemoryReader reader) {
        if (size == address.length) {
            int more = size * 2;
            address = Arrays.copyOf(address, more);
            ino = Arrays.copyOf(ino, more);
            generation = Arrays.copyOf(generation, more);
            path = Arrays.copyOf(path, more);
            facts = Arrays.copyOf(facts, more);
            mapping = Arrays.copyOf(mapping, more);
            regular = Arrays.copyOf(regular, more);
        }
        address[size] = inode.getAddress();
        ino[size] = inode.getIno();
        generation[size] = generation(generationField, reader, inode.getAddress());
        path[size] = pathKey(inode, mount);
        facts[size] = facts(inode, rules);
        boolean own = inode.getMappingAddress() - inode.getAddress() >= 0
                && inode.getMappingAddress() - inode.getAddress() < OWN_MAPPING;
        mapping[size] = own && inode.getNrpages() != 0 ? inode.getMappingAddress() : 0;
        regular[size] = "reg".equals(inode.getType());
        size++;
    }

    private static long generation(Field field, MemoryReader reader, long address) {
        try {
            return field.present() ? field.get(reader, address) : 0;
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    /** A hash of the path within the file system; 0 for an inode without one. */
    private static long pathKey(Inode inode, String mount) {
        String path = inode.getPath();
        String text = path == null ? "" : path;
        // a memfd that was restored has no name
        if (text.isEmpty() || text.equals("/") && !"dir".equals(inode.getType())) {
            return Pairing.NO_KEY;
        }
        boolean below = mount.length() > 1 && text.startsWith(mount);
        String within = below ? text.substring(mount.length()) : text;
        return Hash.nonZero(Hash.of(Hash.SEED, within.isEmpty() ? "/" : within));
    }

    private static long facts(Inode inode, CountingRules rules) {
        long hash = Hash.of(Hash.SEED, inode.getMode());
        hash = Hash.of(hash, inode.getNlink());
        hash = Hash.of(hash, inode.getUid());
        hash = Hash.of(hash, inode.getGid());
        hash = Hash.of(hash, inode.getSize());
        hash = Hash.of(hash, inode.isSetRdev() ? inode.getRdev() : -1);
        if (rules.volatileFacts()) {
            hash = Hash.of(hash, inode.isSetAccessed() ? inode.getAccessed().hashCode() : 0);
            hash = Hash.of(hash, inode.isSetModified() ? inode.getModified().hashCode() : 0);
            hash = Hash.of(hash, inode.isSetChanged() ? inode.getChanged().hashCode() : 0);
            hash = Hash.of(hash, inode.isSetReferences() ? inode.getReferences() : 0);
            hash = Hash.of(hash, inode.getAddress());
        }
        return hash;
    }

    /** The columns of {@link org.folioscope.query.InodesQuery} that {@link #facts} looks at, by which they are told. */
    static List<String> counted(CountingRules rules) {
        return rules.volatileFacts()
                ? List.of(
                        "mode", "nlink", "uid", "gid", "size", "rdev", "path", "mtime", "ctime", "atime", "refs",
                        "inode")
                : List.of("mode", "nlink", "uid", "gid", "size", "rdev", "path");
    }

    /** Others that tell more of a file that has changed. */
    static final List<String> TOLD = List.of("ino", "nrpages", "mtime");

    int size() {
        return size;
    }

    long address(int inode) {
        return address[inode];
    }

    /** Equal where mode, links, owner, size and device number are, and whatever else counts. */
    long facts(int inode) {
        return facts[inode];
    }

    /** The struct address_space where the inode has pages of its own; 0 else. */
    long mapping(int inode) {
        return mapping[inode];
    }

    /** Equal where the path within the file system is. */
    long path(int inode) {
        return path[inode];
    }

    long[] numberKeys() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = Hash.nonZero(Hash.of(Hash.of(Hash.SEED, ino[i]), generation[i]));
        }
        return keys;
    }

    long[] pathKeys() {
        return Arrays.copyOf(path, size);
    }

    /** What is known of regular files without pages: all that can tell an empty file without a name. */
    long[] factKeys() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = mapping[i] == 0 && regular[i] ? Hash.nonZero(facts[i]) : Pairing.NO_KEY;
        }
        return keys;
    }

    /** The first page frame of each file that has one. */
    long[] frameKeys(KernelSnapshot kernel, java.util.function.IntPredicate wanted, Progress progress) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            if (mapping[i] != 0 && wanted.test(i)) {
                progress.check();
                keys[i] = PageCacheColumns.read(kernel, mapping[i], progress).firstPfn() + 1;
            }
        }
        return keys;
    }
}
