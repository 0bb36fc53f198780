// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.memory.MemoryReader;

/**
 * kho-tmpfs in an image: its decoded records, the memory that block lists are read from, and what the kernel of the
 * image tells. What rules and grids look at.
 *
 * @param source of the memory
 * @param tmpfs the records
 * @param kernel {@link KhoTmpfsKernel#NONE} where the image has none
 */
public record KhoTmpfsHandover(HandoverSource source, KhoTmpfs tmpfs, KhoTmpfsKernel kernel) {

    /** A new reader at physical addresses, for one thread. */
    public MemoryReader reader() {
        return source.reader();
    }

    /** Hands each file with the file system it is in to {@code each}. */
    public void files(Progress progress, BiConsumer<KhoTmpfsInstance, KhoTmpfsFile> each) {
        for (KhoTmpfsInstance instance : tmpfs.instances()) {
            for (KhoTmpfsFile file : instance.files()) {
                progress.check();
                each.accept(instance, file);
            }
        }
    }

    /** The block list of a file beside its page cache. */
    public BlockStates states(KhoTmpfsFile file, Progress progress) {
        return BlockStates.of(file, reader(), kernel, progress);
    }

    /** "file a of NAME", "root directory of NAME". */
    public static String title(KhoTmpfsInstance instance, KhoTmpfsFile file) {
        String name = file.name().isEmpty()
                ? (file.parent() == 0 ? "root directory" : "inode " + Long.toUnsignedString(file.ino()))
                : (file.isDirectory() ? "directory " : "file ") + escape(file.name());
        return name + " of " + escape(instance.name());
    }

    /** A name of ISO 8859-1 characters as people read it. */
    public static String escape(String name) {
        return KernelNames.escape(name.getBytes(StandardCharsets.ISO_8859_1));
    }
}
