// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.compat.KernelFile;
import org.folioscope.handover.compat.KernelMemory;
import org.folioscope.handover.compat.KernelTraits;
import org.folioscope.handover.compat.Offer;
import org.folioscope.handover.compat.OfferReader;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.query.CompatQuery;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Asks before a kexec whether the next kernel would accept what this one hands over. */
@SuppressWarnings("resource") // calls close what they open
final class CompatCommand extends Command {

    CompatCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            RUNNING and NEXT are each an image, a VM or a kernel file (bzImage or vmlinux). Of an image RUNNING, what
            lies in it counts; of a kernel file, all that it could hand over. The next kernel's command line is that
            of --command-line; else that of an image NEXT; else RUNNING's, as kexec --reuse-cmdline takes it.

            """ + Help.columns(new CompatQuery(null, null, "", ""));
    }

    /** One side: a kernel file, or an image. */
    private record Side(Offer offer, KernelTraits traits, String commandLine) {}

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Side running = side(call, 0, true);
        Side next = side(call, 1, false);
        String appended = call.arguments().value(Option.COMMAND_LINE);
        String line = appended != null
                ? appended
                : next.commandLine() != null
                        ? next.commandLine()
                        : running.commandLine() != null ? running.commandLine() : "";
        String from = appended != null
                ? Option.COMMAND_LINE.text
                : next.commandLine() != null
                        ? "command line in " + call.operand(1)
                        : running.commandLine() != null
                                ? "command line of the running kernel, as kexec --reuse-cmdline takes it"
                                : "no command line is known";
        CompatQuery query = new CompatQuery(running.offer(), next.traits(), line, from);
        TablePrinter.print(query, call);
        if (query.isEmpty()) {
            call.errors().println("folioscope: " + call.operand(0) + " hands nothing over that is known here");
        }
        return query.isLost() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** @param offers whether it is the kernel that hands over */
    private static Side side(Call call, int operand, boolean offers)
            throws UsageException, NoKernelException, IOException {
        String name = call.operand(operand);
        if (!LiveAddress.is(name) && Files.isRegularFile(Path.of(name)) && KernelFile.isKernel(Path.of(name))) {
            KernelTraits traits = KernelFile.read(Path.of(name), call.progress());
            return new Side(offers ? Offer.of(traits, "") : null, traits, null);
        }
        try (Call own = call.about(operand)) {
            if (offers) {
                Handovers handovers = Handovers.find(own.source(), Handovers.Scan.WITHOUT_KERNEL, call.progress());
                Offer offer = OfferReader.read(handovers, call.progress());
                return new Side(offer, null, offer.commandLine().isEmpty() ? null : offer.commandLine());
            }
            KernelSnapshot kernel = own.kernel();
            return new Side(
                    null,
                    KernelMemory.read(kernel, call.progress()),
                    kernel.map().commandLine());
        }
    }
}
