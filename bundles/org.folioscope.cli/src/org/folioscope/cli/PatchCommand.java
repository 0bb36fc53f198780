// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverImages;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.overlay.ImageCopy;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.memory.overlay.PatchFile;

/** Looks whether a patch fits, and saves the patched image as a new one or writes to a VM. */
@SuppressWarnings("resource") // the call closes its streams and its VM
final class PatchCommand extends Command {

    PatchCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            Tells whether the patch fits; with --output saves the image with the new bytes as a new file, with --to-live
            writes them to the VM. It fits where all of its old bytes are found; otherwise nothing is written. A patch is a
            text file that the window saves; see docs/handover.md.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, IOException {
        Patch patch = PatchFile.read(call.file(1));
        if (call.arguments().has(Option.REVERSE)) {
            patch = patch.inverse();
        }
        String reason = call.arguments().value(Option.TO_LIVE);
        String output = call.arguments().value(Option.OUTPUT);
        if (reason != null && output != null) {
            throw new UsageException("--to-live and --output exclude each other");
        }
        LiveCall vm = call.live();
        if (reason != null && vm == null) {
            throw new UsageException("--to-live needs a VM in place of the image; " + call.operand(0) + " names none");
        }
        if (vm == null) {
            try (MemoryImage image = HandoverImages.memory(
                    call.file(0), call.openOptions(), call.arguments().value(Option.REGION), call.progress())) {
                save(image, patch, output, call);
            }
        } else if (reason == null) {
            save(vm.image(call.progress()), patch, output, call);
        } else {
            write(vm, patch, reason, call);
        }
        return ExitCode.OK;
    }

    private static void save(MemoryImage image, Patch patch, String output, Call call) throws IOException {
        try (Overlay overlay = new Overlay(image)) {
            patch.apply(overlay, overlay);
            if (output == null) {
                say(call, "the patch fits: " + what(patch));
                return;
            }
            ImageCopy.save(overlay, Path.of(output), call.arguments().has(Option.OVERWRITE), call.progress());
            say(call, output + " has " + what(patch));
        } catch (FileAlreadyExistsException e) {
            throw new OutputException(
                    e.getFile() + " is there already; --overwrite replaces any file but the image", e);
        }
    }

    private static void write(LiveCall vm, Patch patch, String reason, Call call) throws IOException, UsageException {
        if (reason.isBlank()) {
            throw new UsageException("--to-live needs a reason, which is kept beside each write");
        }
        vm.apply(patch, reason, call.progress());
        say(call, call.operand(0) + " has " + what(patch));
    }

    private static String what(Patch patch) {
        return patch.changes().size() + " changes, " + Numbers.size(patch.size());
    }

    private static void say(Call call, String text) {
        PrintStream errors = call.errors();
        errors.println("folioscope: " + text);
    }
}
