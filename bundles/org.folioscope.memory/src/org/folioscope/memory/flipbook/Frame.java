// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;

/**
 * One capture in a flipbook: all but its pages.
 *
 * @param number 1 for the first
 * @param time when it was added
 * @param label a few words of the user's; may be empty
 * @param note more of them; may be empty
 * @param findings sentences about what was found amiss in it, for readers of the file
 * @param source the file that it was taken from
 * @param format of that file, as {@link MemoryImage#format} has it
 * @param torn as {@link MemoryImage#torn}
 * @param extents of physical memory, bytes
 * @param notes of its container
 * @param registers per CPU
 * @param pages how many page frames its extents touch
 * @param newPages how many of them were stored with this frame, because no earlier one has their content
 * @param storedBytes what this frame added to the file, bytes
 */
public record Frame(
        int number,
        Instant time,
        String label,
        String note,
        List<String> findings,
        Path source,
        String format,
        String torn,
        List<Extent> extents,
        List<MemoryImage.Note> notes,
        List<Map<String, Long>> registers,
        long pages,
        long newPages,
        long storedBytes) {

    public Frame {
        findings = List.copyOf(findings);
        extents = List.copyOf(extents);
        notes = List.copyOf(notes);
        registers = List.copyOf(registers);
    }
}
