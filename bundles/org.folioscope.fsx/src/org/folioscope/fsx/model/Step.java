// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import org.folioscope.fsx.script.ScriptLine;

/**
 * What an operation did in the model.
 *
 * @param line as it stands in the script
 * @param outcome whether it was done
 * @param offset where it began, trimmed; bytes
 * @param length how long it was, trimmed; bytes; the new size for truncate
 * @param sizeBefore of the file, bytes
 * @param sizeAfter of the file, bytes
 * @param note why it was skipped, or in what it differs from what the line says; empty for neither
 */
public record Step(
        ScriptLine line, Outcome outcome, long offset, long length, int sizeBefore, int sizeAfter, String note) {

    /** Whether an operation was done. */
    public enum Outcome {
        DONE,
        SKIPPED
    }

    /** Whether it can have touched this byte: wrote, moved or zeroed it. */
    public boolean covers(long at) {
        if (outcome == Outcome.SKIPPED || !line.operation().isChanging()) {
            return false;
        }
        return switch (line.operation()) {
            case TRUNCATE -> at >= Math.min(sizeBefore, sizeAfter);
            case COLLAPSE_RANGE, INSERT_RANGE -> at >= offset;
            case CLONE_RANGE, COPY_RANGE ->
                at >= Math.min(sizeBefore, line.destination()) && at < line.destination() + length;
            case EXCHANGE_RANGE ->
                at >= offset && at < offset + length || at >= line.destination() && at < line.destination() + length;
            default -> at >= Math.min(offset, sizeBefore) && at < offset + length;
        };
    }
}
