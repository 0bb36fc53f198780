// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Looks around in the bundled sample, telling which command shows what. */
@SuppressWarnings("resource") // the call closes what it opens
final class DemoCommand extends Command {

    /** Where the launcher says that the samples are. */
    private static final String SAMPLES = "folioscope.samples";

    private static final List<List<String>> STOPS = List.of(
            List.of("What is this?", "info", "--columns", "key,value"),
            List.of("Which file systems does the guest have?", "filesystems"),
            List.of("Which files fill the page cache?", "inodes", "--sort", "-nrpages", "--limit", "10"),
            List.of("Which folios are dirty or large?", "folios", "--filter", "order>0", "--limit", "10"),
            List.of("What are the page frames used for?", "pages", "--filter", "kind=use"));

    DemoCommand(Description description) {
        super(description);
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Path image = sample();
        try (Call look =
                new Call(Arguments.parse(), List.of(image.toString()), call.output(), call.errors(), (TerminalProgress)
                        call.progress())) {
            look.snapshot();
            for (List<String> stop : STOPS) {
                List<String> words = stop.subList(1, stop.size());
                say(
                        call,
                        "\n" + stop.getFirst() + "\n$ folioscope " + words.getFirst() + " " + image + options(words)
                                + "\n");
                String[] others = words.subList(1, words.size()).toArray(String[]::new);
                try (Call step = look.with(Arguments.parse(others))) {
                    Commands.find(words.getFirst()).run(step);
                }
            }
        }
        say(call, "\n\"folioscope help\" lists all commands.\n");
        return ExitCode.OK;
    }

    private static String options(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words.subList(1, words.size())) {
            text.append(' ').append(word.indexOf('>') < 0 ? word : "'" + word + "'");
        }
        return text.toString();
    }

    private static Path sample() throws UsageException, IOException {
        String folder = System.getProperty(SAMPLES);
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            throw new UsageException("the samples are not here; start \"./folioscope demo\" in a checkout");
        }
        Path first = null;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "before.*")) {
            for (Path file : files) {
                first = first == null || file.compareTo(first) < 0 ? file : first;
            }
        }
        if (first == null) {
            throw new UsageException("there is no sample before.* in " + folder);
        }
        return first;
    }

    private static void say(Call call, String text) throws IOException {
        OutputStream out = call.output();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
