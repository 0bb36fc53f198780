// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has the terminal give out each key as it is typed, Ctrl+C too; as before when closed, or when the process ends. */
@SuppressWarnings("resource") // a process that is destroyed closes its streams
final class RawTerminal implements AutoCloseable {

    private static final long LIMIT_SECONDS = 5;

    /** How the terminal was, as stty wants to hear it; null where the standard input is none. */
    private final String before;

    private final Thread atExit = new Thread(this::restore);

    private RawTerminal(String before) {
        this.before = before;
    }

    static RawTerminal open() throws IOException {
        String before = stty("-g");
        RawTerminal terminal = new RawTerminal(before == null || before.isBlank() ? null : before.strip());
        if (terminal.isRaw()) {
            Runtime.getRuntime().addShutdownHook(terminal.atExit);
            stty("raw", "-echo");
        }
        return terminal;
    }

    /** Whether the standard input is a terminal, and so a person may be there. */
    boolean isRaw() {
        return before != null;
    }

    /** What stty (of coreutils) prints; null where it fails: the standard input is no terminal. */
    private static String stty(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream stream = process.getInputStream()) {
            String output = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            process.destroyForcibly();
        }
    }

    private void restore() {
        try {
            stty(before);
        } catch (IOException _) {
            // then the user has to type "reset"
        }
    }

    @Override
    public void close() {
        if (isRaw()) {
            restore();
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException _) {
                // the process is ending; restoring twice does no harm
            }
        }
    }
}
