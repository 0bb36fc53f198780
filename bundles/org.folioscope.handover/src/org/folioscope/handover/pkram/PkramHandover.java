// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.memory.MemoryReader;

/**
 * PKRAM in an image: its decoded structures, the memory that their entries are read from, and what the kernel of the
 * image tells. What rules and grids look at.
 *
 * @param source of the memory
 * @param pkram the structures
 * @param kernel {@link PkramKernel#NONE} where the image has none
 */
public record PkramHandover(HandoverSource source, Pkram pkram, PkramKernel kernel) {

    /** Takes the entries of all objects. */
    @FunctionalInterface
    public interface EntryVisitor {

        /** @param index in the file, in pages */
        void entry(PkramObject object, PkramStream stream, long link, int slot, long entry, long index);
    }

    /** A new reader at physical addresses, for one thread. */
    public MemoryReader reader() {
        return source.reader();
    }

    /** Whether the nodes are those of a kernel that runs. */
    public boolean isLive() {
        return pkram.mode() == Pkram.Mode.LIVE;
    }

    /** Hands every entry of every stream to {@code each}. */
    public void entries(Progress progress, EntryVisitor each) {
        MemoryReader reader = reader();
        for (PkramNode node : pkram.nodes()) {
            for (PkramObject object : node.objects()) {
                for (PkramStream stream : new PkramStream[] {object.pages(), object.bytes()}) {
                    stream.entries(
                            reader,
                            progress,
                            (link, slot, entry, index) -> each.entry(object, stream, link, slot, entry, index));
                }
            }
        }
    }

    /** Hands the physical address of each page that a structure has to {@code each}. */
    public void structures(LongConsumer each) {
        if (pkram.superBlock() != null && !isLive()) {
            each.accept(pkram.superBlock().address());
        }
        for (PkramNode node : pkram.nodes()) {
            each.accept(node.address());
            for (PkramObject object : node.objects()) {
                each.accept(object.address());
                for (PkramStream stream : new PkramStream[] {object.pages(), object.bytes()}) {
                    for (int i = 0; i < stream.linkCount(); i++) {
                        each.accept(stream.link(i));
                    }
                }
            }
        }
        if (pkram.regions() != null) {
            for (int i = 0; i < pkram.regions().pageCount(); i++) {
                each.accept(pkram.regions().page(i));
            }
        }
    }

    /** "node shmem-folio". */
    public static String title(PkramNode node) {
        return "node " + escape(node.name());
    }

    /** "file a", or "object 0x…". */
    public static String title(PkramObject object) {
        return object.file() == null || object.file().name().isEmpty()
                ? "object " + Numbers.hex(object.address())
                : "file " + escape(object.file().name());
    }

    /** "pages" or "bytes". */
    public static String title(PkramStream stream) {
        return stream.kind() == PkramStream.Kind.PAGES ? "pages" : "bytes";
    }

    /** Physical address of an entry, bytes. */
    public static long slotAddress(long link, int slot) {
        return PkramFormat.LINK_ENTRY.at(link) + 8L * slot;
    }

    /** A name of ISO 8859-1 characters as people read it. */
    public static String escape(String name) {
        return KernelNames.escape(name.getBytes(StandardCharsets.ISO_8859_1));
    }
}
