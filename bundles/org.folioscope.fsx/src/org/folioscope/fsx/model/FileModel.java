// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.fsx.model.Segment.State;

/**
 * A file as fsx's rules make it: size, content, and which operation made each byte what it is. Offsets and lengths are in
 * bytes, and already trimmed; see {@link Replay}. Not for several threads.
 */
public final class FileModel {

    private static final int FIRST_ROOM = 1 << 16;

    private final Segments segments = new Segments();
    private byte[] content = new byte[FIRST_ROOM];
    private int size;

    FileModel() {}

    FileModel(FileModel other) {
        content = other.content.clone();
        size = other.size;
        segments.replace(0, other.segments.end(), other.segments.list(), 0);
    }

    /** Bytes. */
    public int size() {
        return size;
    }

    /** The byte at an offset below the size. */
    public byte at(int offset) {
        return content[offset];
    }

    /** All bytes; a copy. */
    public byte[] content() {
        return Arrays.copyOf(content, size);
    }

    /** What the bytes are, from 0 on without gaps; what was allocated behind the end stands last. */
    public List<Segment> segments() {
        return segments.list();
    }

    /** The segments of a range, cut to it. */
    public List<Segment> segments(int start, int end) {
        return segments.in(start, end);
    }

    /** Which operation made the byte what it is; 0 for none. */
    public int operationAt(int offset) {
        List<Segment> found = segments.in(offset, offset + 1);
        return found.isEmpty() ? 0 : found.getFirst().operation();
    }

    private void room(int end) {
        if (end > content.length) {
            content =
                    Arrays.copyOf(content, Math.max(end, (int) Math.min(ModelOptions.MOST_SIZE, 2L * content.length)));
        }
    }

    private void grow(int end, int operation) {
        if (end > size) {
            room(end);
            if (segments.end() < end) {
                segments.set(segments.end(), end, State.HOLE, operation);
            }
            size = end;
        }
    }

    void write(int offset, int length, int operation) {
        int gap = Math.max(size, segments.end());
        if (offset > gap) {
            segments.set(gap, offset, State.HOLE, operation);
        }
        room(offset + length);
        for (int i = offset; i < offset + length; i++) {
            content[i] = WrittenByte.of(operation, i);
        }
        segments.set(offset, offset + length, State.WRITTEN, operation);
        size = Math.max(size, offset + length);
    }

    void truncate(int to, int operation) {
        if (to < size) {
            Arrays.fill(content, to, size, (byte) 0);
            segments.cut(to);
            size = to;
        } else {
            grow(to, operation);
        }
    }

    void allocate(int offset, int length, boolean keepSize, int operation) {
        if (!keepSize) {
            grow(offset + length, operation);
        }
        int known = Math.min(offset + length, segments.end());
        List<Segment> parts = new ArrayList<>();
        for (Segment each : segments.in(offset, known)) {
            parts.add(
                    each.state() == State.HOLE
                            ? new Segment(each.start(), each.end(), State.ALLOCATED, operation)
                            : each);
        }
        int start = Math.max(offset, known);
        if (start < offset + length) {
            parts.add(new Segment(start, offset + length, State.ALLOCATED, operation));
        }
        segments.replace(offset, offset + length, parts, operation);
    }

    void punch(int offset, int length, int operation) {
        Arrays.fill(content, offset, offset + length, (byte) 0);
        segments.set(offset, offset + length, State.HOLE, operation);
    }

    void zero(int offset, int length, boolean keepSize, int operation) {
        if (!keepSize) {
            grow(offset + length, operation);
        }
        if (offset < size) {
            Arrays.fill(content, offset, Math.min(size, offset + length), (byte) 0);
        }
        segments.set(offset, offset + length, State.ALLOCATED, operation);
    }

    void collapse(int offset, int length) {
        System.arraycopy(content, offset + length, content, offset, size - offset - length);
        Arrays.fill(content, size - length, size, (byte) 0);
        segments.remove(offset, offset + length);
        size -= length;
    }

    void insert(int offset, int length, int operation) {
        room(size + length);
        System.arraycopy(content, offset, content, offset + length, size - offset);
        Arrays.fill(content, offset, offset + length, (byte) 0);
        segments.insert(offset, length, operation);
        size += length;
    }

    /** Copies within the file, which grows first where it has to: bytes behind its old end are copied as zeros. */
    void copy(int offset, int length, int destination, int operation) {
        grow(destination + length, operation);
        System.arraycopy(content, offset, content, destination, length);
        segments.set(destination, destination + length, State.WRITTEN, operation);
    }

    void exchange(int offset, int length, int destination, int operation) {
        byte[] first = Arrays.copyOfRange(content, offset, offset + length);
        System.arraycopy(content, destination, content, offset, length);
        System.arraycopy(first, 0, content, destination, length);
        segments.set(offset, offset + length, State.WRITTEN, operation);
        segments.set(destination, destination + length, State.WRITTEN, operation);
    }
}
