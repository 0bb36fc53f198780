// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.List;
import org.folioscope.base.Progress;

/**
 * One thing that a kernel leaves for the next, as it was found in memory: a pkernfs region, a KHO tree. It is decoded
 * when somebody asks. Safe for use by several threads.
 */
public final class Handover {

    /** Decodes what was found. */
    @FunctionalInterface
    public interface Decoder {

        /** Never fails for what the bytes are: what is damaged is left out, with a finding. */
        DecodedHandover decode(Progress progress);
    }

    private final String kind;
    private final String title;
    private final long address;
    private final long size;
    private final List<Clue> clues;
    private final Decoder decoder;
    private DecodedHandover decoded;

    /**
     * @param kind stable id, as its finder has it: "pkernfs"
     * @param title for people, unique in its image: "pkernfs region at 0x40000000"
     * @param address physical, of its first byte
     * @param size bytes; of the first structure where it is spread over memory
     * @param clues how it was found, at least one
     */
    public Handover(String kind, String title, long address, long size, List<Clue> clues, Decoder decoder) {
        this.kind = kind;
        this.title = title;
        this.address = address;
        this.size = size;
        this.clues = List.copyOf(clues);
        this.decoder = decoder;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Physical, of its first byte. */
    public long address() {
        return address;
    }

    /** Bytes; of the first structure where it is spread over memory. */
    public long size() {
        return size;
    }

    public List<Clue> clues() {
        return clues;
    }

    /**
     * Whether something refers to it, or the file is nothing else. One that was found by its magic number alone may be
     * what an earlier kernel left, and what it refers to may belong to others by now.
     */
    public boolean isReferenced() {
        return clues.stream().anyMatch(clue -> clue.by() != Clue.By.MAGIC);
    }

    /** What it holds; decoded once. */
    public synchronized DecodedHandover decoded(Progress progress) {
        if (decoded == null) {
            decoded = decoder.decode(progress);
        }
        return decoded;
    }

    /** The same with the clues of another find of it. */
    Handover with(List<Clue> more) {
        List<Clue> all = java.util.stream.Stream.concat(clues.stream(), more.stream())
                .distinct()
                .toList();
        return new Handover(kind, title, address, size, all, decoder);
    }

    @Override
    public String toString() {
        return title;
    }
}
