// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import java.util.EnumSet;
import java.util.Set;
import org.folioscope.fsx.script.Operation;

/**
 * What a script is played with.
 *
 * @param maximumSize bytes that the file may grow to (fsx -l)
 * @param boundary reads and writes begin at multiples of it (fsx -r and -w); 1 for everywhere
 * @param blockSize bytes; collapse_range and insert_range are cut to multiples of it
 * @param direct whether the file is opened with O_DIRECT, and lengths are cut to multiples of {@code boundary}, too (fsx -Z)
 * @param atomic bytes that write_atomic can write as one; {@link AtomicUnits#NONE} where there is no such thing
 * @param missing operations that the file system does not have: they are skipped
 */
public record ModelOptions(
        int maximumSize, int boundary, int blockSize, boolean direct, AtomicUnits atomic, Set<Operation> missing) {

    /** fsx's own. */
    public static final int DEFAULT_SIZE = 256 * 1024;

    /** The model holds the file in memory. */
    public static final int MOST_SIZE = 256 << 20;

    /** As fsx without options, on a file system with blocks of 4 KiB that has all operations. */
    public static final ModelOptions DEFAULT =
            new ModelOptions(DEFAULT_SIZE, 1, 4096, false, AtomicUnits.NONE, EnumSet.noneOf(Operation.class));

    public ModelOptions {
        if (maximumSize < 1 || maximumSize > MOST_SIZE) {
            throw new IllegalArgumentException(
                    "expected a maximum size of 1 to " + MOST_SIZE + " bytes, found " + maximumSize);
        }
        if (boundary < 1 || blockSize < 1) {
            throw new IllegalArgumentException(
                    "expected a boundary and a block size of at least 1, found " + boundary + " and " + blockSize);
        }
        missing = Set.copyOf(missing);
    }

    /** With another maximum. */
    public ModelOptions withMaximumSize(int bytes) {
        return new ModelOptions(bytes, boundary, blockSize, direct, atomic, missing);
    }

    /** With another boundary, as O_DIRECT needs it where {@code cut} is set. */
    public ModelOptions withBoundary(int bytes, boolean cut) {
        return new ModelOptions(maximumSize, bytes, blockSize, cut, atomic, missing);
    }

    /** With what a file system told of itself. */
    public ModelOptions withAtomic(AtomicUnits units) {
        return new ModelOptions(maximumSize, boundary, blockSize, direct, units, missing);
    }

    /** Without some operations. */
    public ModelOptions without(Set<Operation> operations) {
        return new ModelOptions(maximumSize, boundary, blockSize, direct, atomic, operations);
    }
}
