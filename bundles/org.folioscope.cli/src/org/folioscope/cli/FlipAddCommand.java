// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverImages;
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
            meanwhile. --label and --note go to each frame; without a label, the file's name does. --check runs the checks
            of "folioscope check" and stores what they find with the frame. What is stopped or fails leaves the frames
            that were complete.

            With --every, frames of one VM follow each other: --count of them, else until Ctrl+C. Only what the VM wrote
            since the frame before is stored, and RAM that it never touched is not even read; --freeze then holds it for
            each frame alone.

            Pages whose hashes are equal (128 bits, with a seed that the guest can't know) are taken for equal;
            --compare-bytes compares their bytes, too, for guests that may try to be taken for another.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, IOException {
        Path path = FlipCommands.book(call);
        if (create && Files.exists(path)) {
            throw new UsageException(path + " is already there; add to it with \"flip add\", or choose another name");
        }
        FrameSeries series = FrameSeries.of(call);
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < call.operandCount(); i++) {
            files.add(LiveAddress.is(call.operand(i)) ? null : call.file(i));
        }
        if (series != null && (files.size() != 1 || files.getFirst() != null)) {
            throw new UsageException(Option.EVERY.text + " and " + Option.COUNT.text + " are for frames of one VM");
        }
        try (FlipbookWriter writer = create ? FlipbookWriter.create(path) : FlipbookWriter.append(path)) {
            if (series != null) {
                series.run(call.operand(1), image -> tell(add(writer, image, call.operand(1), call), call));
                return ExitCode.OK;
            }
            for (int i = 0; i < files.size(); i++) {
                tell(add(writer, files.get(i), call.operand(i + 1), call), call);
            }
        }
        return ExitCode.OK;
    }

    private static void tell(Frame frame, Call call) throws IOException {
        String findings = call.arguments().has(Option.CHECK)
                ? ", findings: " + frame.findings().size()
                : "";
        call.output()
                .write(("frame " + frame.number() + " \"" + frame.label() + "\": " + frame.pages() + " pages, "
                                + frame.newPages() + " of them new, " + Numbers.size(frame.storedBytes()) + " stored"
                                + findings + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        call.output().flush();
    }

    private static Frame add(FlipbookWriter writer, Path file, String operand, Call call)
            throws UsageException, IOException {
        if (file == null) {
            boolean freeze = call.arguments().has(Option.FREEZE);
            try (LiveCall live = LiveCall.open(operand, freeze, call.progress())) {
                return add(writer, live.image(call.progress()), operand, call);
            }
        }
        try (MemoryImage image = HandoverImages.memory(file, call.openOptions(), null, call.progress())) {
            return add(writer, image, image.path().getFileName().toString(), call);
        }
    }

    private static Frame add(FlipbookWriter writer, MemoryImage image, String name, Call call) throws IOException {
        String label = call.arguments().value(Option.LABEL);
        String note = call.arguments().value(Option.NOTE);
        List<String> findings =
                call.arguments().has(Option.CHECK) ? FrameFindings.of(image, call.progress()) : List.of();
        return writer.add(
                image,
                new Caption(label == null ? name : label, note == null ? "" : note, findings),
                call.arguments().has(Option.COMPARE_BYTES),
                call.progress());
    }
}
