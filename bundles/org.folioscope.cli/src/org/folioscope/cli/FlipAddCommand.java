// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.flipbook.FlipbookWriter;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;
import org.folioscope.memory.flipbook.Frame;

/** Makes a flipbook, or adds to one. */
@SuppressWarnings("resource") // the call closes its output
final class FlipAddCommand extends Command {

    private final boolean create;

    FlipAddCommand(boolean create, Description description) {
        super(description);
        this.create = create;
    }

    @Override
    String details() {
        return """
            IMAGE is a file in any format that Folioscope opens, or a VM (pid:…, qmp:…, gdb:…); with --freeze it stands still
            meanwhile. --label and --note go to each frame; without a label, the file's name does. What is stopped or fails
            leaves the frames that were complete.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, IOException {
        Path path = FlipCommands.book(call);
        if (create && Files.exists(path)) {
            throw new UsageException(path + " is already there; add to it with \"flip add\", or choose another name");
        }
        try (FlipbookWriter writer = create ? FlipbookWriter.create(path) : FlipbookWriter.append(path)) {
            for (int i = 1; i < call.operandCount(); i++) {
                Frame frame = add(writer, call.operand(i), call);
                call.output()
                        .write(("frame " + frame.number() + " \"" + frame.label() + "\": " + frame.pages() + " pages, "
                                        + frame.newPages() + " of them new, " + Numbers.size(frame.storedBytes())
                                        + " stored\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.OK;
    }

    private static Frame add(FlipbookWriter writer, String operand, Call call) throws UsageException, IOException {
        boolean freeze = call.arguments().has(Option.FREEZE);
        if (LiveAddress.is(operand)) {
            try (LiveCall live = LiveCall.open(operand, freeze, call.progress())) {
                return add(writer, live.image(call.progress()), operand, call);
            }
        }
        try (MemoryImage image = Images.open(Path.of(operand), call.openOptions(), call.progress())) {
            return add(writer, image, image.path().getFileName().toString(), call);
        }
    }

    private static Frame add(FlipbookWriter writer, MemoryImage image, String name, Call call) throws IOException {
        String label = call.arguments().value(Option.LABEL);
        String note = call.arguments().value(Option.NOTE);
        return writer.add(
                image,
                new Caption(label == null ? name : label, note == null ? "" : note, java.util.List.of()),
                call.progress());
    }
}
