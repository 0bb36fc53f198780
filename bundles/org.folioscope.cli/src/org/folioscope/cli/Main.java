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
        CommandGroup group = Commands.group(first);
        if (group != null && !operands.isEmpty()) {
            command = group.find(operands.getFirst());
            operands = operands.subList(1, operands.size());
        }
        if (command == null && group == null && words.size() == 1 && isImage(first)) {
            command = Commands.find("info");
            operands = words;
        }
        try (Call call = new Call(arguments, operands, output, errors, progress)) {
            if (command == null && group != null) {
                return inGroup(group, words, call);
            }
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

    private static boolean isImage(String word) {
        return LiveAddress.is(word) || Files.exists(Path.of(word));
    }

    /** Words that begin as those of a group's commands do but name none. */
    private static ExitCode inGroup(CommandGroup group, List<String> words, Call call)
            throws UsageException, IOException {
        if (words.size() == 1 || call.arguments().has(Option.HELP)) {
            return say(call, Help.of(group));
        }
        throw new UsageException("there is no command \"" + group.name() + " " + words.get(1) + "\"; there are "
                + String.join(", ", group.names()));
    }

    private static ExitCode withoutCommand(String first, List<String> operands, Call call)
            throws UsageException, IOException {
        switch (first) {
            case "help" -> {
                return say(call, help(operands));
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

    private static String help(List<String> about) {
        String first = about.isEmpty() ? "" : about.getFirst();
        CommandGroup group = Commands.group(first);
        if (group != null) {
            Command command = about.size() == 1 ? null : group.find(about.get(1));
            return command == null ? Help.of(group) : Help.of(command);
        }
        Command command = Commands.find(first);
        return command == null ? Help.overview() : Help.of(command);
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
