// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** The command line: a plain program on a class path, without OSGi, so that it starts fast. */
@SuppressWarnings("resource") // the call closes what it opens
public final class Main {

    /** Set to "true" by the launcher where the standard error stream is a terminal. */
    private static final String TERMINAL = "folioscope.terminal";

    /** Set by the launcher. */
    private static final String VERSION = "folioscope.version";

    private Main() {}

    public static void main(String[] words) {
        TerminalProgress progress = new TerminalProgress(Boolean.getBoolean(TERMINAL) ? System.err : null);
        Interruption interruption = Interruption.watch(progress);
        interruption.exit(run(words, null, System.err, progress));
    }

    /**
     * Runs one command.
     *
     * @param words as typed after "folioscope"
     * @param output where the answer goes unless told by --output; null for the standard output
     * @param errors where remarks and failures go
     */
    static ExitCode run(String[] words, OutputStream output, PrintStream errors, TerminalProgress progress) {
        boolean debug = false;
        try {
            Arguments arguments = Arguments.parse(words);
            debug = arguments.has(Option.DEBUG);
            return run(arguments, output, errors, progress);
        } catch (Exception | Error failure) {
            // Errors too: a deep recursion or a full heap over hostile bytes must not end in a trace either.
            progress.clear();
            return Failures.tell(failure, debug, errors);
        }
    }

    private static ExitCode run(Arguments arguments, OutputStream output, PrintStream errors, TerminalProgress progress)
            throws UsageException, QueryException, NoKernelException, IOException {
        List<String> words = arguments.operands();
        String first = arguments.has(Option.VERSION) ? "version" : words.isEmpty() ? "help" : words.getFirst();
        Command command = Commands.find(first);
        List<String> operands = words.isEmpty() ? words : words.subList(1, words.size());
        if (command == null && words.size() == 1 && Files.exists(Path.of(first))) {
            command = Commands.find("info");
            operands = words;
        }
        try (Call call = new Call(arguments, operands, output, errors, progress)) {
            if (command == null) {
                return withoutCommand(first, operands, call);
            }
            if (arguments.has(Option.HELP)) {
                return say(call, Help.of(command));
            }
            check(command.description(), arguments, operands.size());
            ExitCode code = command.run(call);
            return code == ExitCode.OK ? Remarks.tell(call) : code;
        }
    }

    private static ExitCode withoutCommand(String first, List<String> operands, Call call)
            throws UsageException, IOException {
        switch (first) {
            case "help" -> {
                Command about = operands.isEmpty() ? null : Commands.find(operands.getFirst());
                return say(call, about == null ? Help.overview() : Help.of(about));
            }
            case "version" -> {
                return say(
                        call,
                        "Folioscope " + System.getProperty(VERSION, "(development)") + ", Java " + Runtime.version()
                                + "\n");
            }
            default ->
                throw new UsageException(
                        "\"" + first + "\" is neither a command nor a file; \"folioscope help\" lists the commands");
        }
    }

    private static ExitCode say(Call call, String text) throws IOException {
        call.output().write(text.getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private static void check(Command.Description description, Arguments arguments, int operands)
            throws UsageException {
        for (Option option : arguments.options()) {
            if (!description.options().contains(option)) {
                throw new UsageException("\"" + description.name() + "\" takes no option " + option.text);
            }
        }
        if (operands < description.least() || operands > description.most()) {
            throw new UsageException("usage: folioscope " + Help.synopsis(description) + "; see \"folioscope "
                    + description.name() + " --help\"");
        }
    }
}
