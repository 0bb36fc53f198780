// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.folioscope.base.Numbers;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.capture.CaptureResult;

/** Writes the memory of a VM to a file. */
@SuppressWarnings("resource") // the call closes what it opens
final class TargetCaptureCommand extends Command {

    TargetCaptureCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            --format is that of FILE here: elf (an ELF core, unless told), kdump (kdump-compressed), or raw (the bytes of a
            RAM file). The VM stands still meanwhile and goes on afterwards if it ran before. Registers of the CPUs and of
            IOMMUs, and where RAM lies, are written to FILE.registers.json. A file of that name is replaced; a capture that
            fails or is stopped leaves nothing behind.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, IOException {
        CaptureFormat format = format(call.arguments().value(Option.FORMAT));
        LiveCall live = call.live();
        if (live == null) {
            throw new UsageException(
                    "\"" + call.operand(0) + "\" is no address of a VM; see \"folioscope target attach" + " --help\"");
        }
        CaptureResult result;
        try {
            result = live.target().capture().take(format, Path.of(call.operand(1)), call.progress());
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
        String text = String.format(
                Locale.ROOT,
                "%s (%s)%n%s%nThe VM stood still for %.2f s.%n",
                result.image(),
                Numbers.size(result.bytes()),
                result.registers(),
                result.paused().toNanos() / 1e9);
        call.output().write(text.getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private static CaptureFormat format(String name) throws UsageException {
        if (name == null) {
            return CaptureFormat.ELF;
        }
        for (CaptureFormat format : CaptureFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new UsageException("there is no image format \"" + name + "\"; there are elf, kdump and raw");
    }
}
