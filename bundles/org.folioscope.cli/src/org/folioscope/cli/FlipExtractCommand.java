// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.elf.ElfCoreWriter;
import org.folioscope.memory.elf.PageFilter;
import org.folioscope.memory.flipbook.Flipbook;

/** Writes a frame of a flipbook as an image of its own. */
final class FlipExtractCommand extends Command {

    FlipExtractCommand(Description description) {
        super(description);
    }

    @Override
    ExitCode run(Call call) throws UsageException, IOException {
        Path target = Path.of(call.operand(2));
        if (Files.exists(target)) {
            throw new UsageException(target + " is already there; choose another name");
        }
        try (Flipbook book = Flipbook.open(FlipCommands.book(call));
                MemoryImage frame = book.image(FlipCommands.number(call, 1))) {
            new ElfCoreWriter(PageFilter.ALL).write(frame, frame.notes(), target, call.progress());
        }
        return ExitCode.OK;
    }
}
