// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.session.model.ImageFormat;

/** What is kept of a VM when a step fails: the end of the console, QEMU's words, and an image where it still answers. */
@SuppressWarnings("resource") // the run ends the machine
final class FailureEvidence {

    /** How long the image may take. */
    static final Duration LIMIT = Duration.ofMinutes(2);

    /** For QEMU's monitor to answer at all; a busy host may take seconds. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private static final int CONSOLE_TAIL = 64 << 10;

    private FailureEvidence() {}

    /** @param deep whether the VM is the reason and not a check; only then is there something to see in an image */
    static void collect(StepRun context, StepRun.Shared shared, boolean deep, Duration limit, String step) {
        Optional<Machine> machine = shared.machine().current();
        try {
            Long start = shared.consoleStarts().get(step);
            String text = shared.console().text(start == null ? 0 : start);
            if (!text.isBlank()) {
                Path file = context.file("console.txt");
                Files.writeString(file, text.substring(Math.max(0, text.length() - CONSOLE_TAIL)));
                context.leave(Evidence.Kind.CONSOLE, file);
            }
            if (machine.isPresent() && deep) {
                Path file = context.file("qemu.txt");
                Files.writeString(file, machine.get().describe());
                context.leave(Evidence.Kind.LOG, file);
            }
        } catch (IOException e) {
            context.log("not all evidence could be kept: " + e.getMessage());
        }
        if (deep
                && machine.isPresent()
                && machine.get().isAlive()
                && !shared.cancelled().isDone()) {
            if (machine.get().answers(ANSWER_LIMIT)) {
                capture(context, shared, machine.get(), limit);
            } else {
                context.log("QEMU does not answer its monitor, so the guest's memory could not be captured");
            }
        }
    }

    private static void capture(StepRun context, StepRun.Shared shared, Machine machine, Duration limit) {
        Path image = context.file("at-failure.elf");
        StepProgress progress = new StepProgress(context::log);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("capture of a failure")
                .start(() -> {
                    try {
                        machine.capture(ImageFormat.ELF, image, progress);
                        done.complete(null);
                    } catch (Exception | Error e) {
                        done.completeExceptionally(e);
                    }
                });
        try {
            CompletableFuture.anyOf(done, shared.cancelled()).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (done.isDone()) {
                context.leave(Evidence.Kind.IMAGE, image);
            } else {
                progress.stop();
            }
        } catch (ExecutionException e) {
            context.log("the guest's memory at the failure could not be captured: "
                    + e.getCause().getMessage());
        } catch (TimeoutException _) {
            progress.stop();
            thread.interrupt();
            context.log("capturing the guest's memory at the failure took too long");
        } catch (InterruptedException _) {
            progress.stop();
            Thread.currentThread().interrupt();
        }
    }
}
