// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.Operation;
import org.folioscope.session.fsx.FsxGuest;
import org.folioscope.session.fsx.GuestFile;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.MemorySize;

/** The guest that a call of "fsx run" or "fsx bisect" asks for, and how scripts are played there. */
final class FsxGuests {

    private static final String MEMORY = "256M";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private FsxGuests() {}

    /** The guest; it boots with the first script. The caller closes it. */
    static FsxGuest guest(Call call) throws UsageException, IOException {
        Arguments arguments = call.arguments();
        String memory = arguments.has(Option.MEMORY) ? arguments.value(Option.MEMORY) : MEMORY;
        LaunchConfiguration configuration;
        try {
            configuration = LaunchConfiguration.named("fsx")
                    .edit()
                    .kernel(arguments.has(Option.LINUX) ? arguments.value(Option.LINUX) : LaunchConfiguration.OWN)
                    .memory(MemorySize.parse(memory))
                    .make();
        } catch (ArithmeticException | NumberFormatException _) {
            throw new UsageException(
                    Option.MEMORY.text + ": expected a size such as 512M or 2G, found \"" + memory + "\"");
        }
        double patience = SessionRunCommand.options(call).patience();
        Duration limit = Duration.ofMillis((long) (LIMIT.toMillis() * patience));
        String mount = arguments.value(Option.MOUNT);
        if (mount != null && arguments.has(Option.FILE_SYSTEM)) {
            throw new UsageException(Option.MOUNT.text + " and " + Option.FILE_SYSTEM.text + " are alternatives");
        }
        if (mount != null) {
            return new FsxGuest(configuration, mount, limit);
        }
        return new FsxGuest(configuration, fileSystem(call), limit);
    }

    private static GuestFile fileSystem(Call call) throws UsageException {
        String name = call.arguments().value(Option.FILE_SYSTEM);
        try {
            return name == null ? GuestFile.P9 : GuestFile.of(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Option.FILE_SYSTEM.text + ": " + e.getMessage());
        }
    }

    /** How scripts are played. */
    static RunOptions options(Call call) throws UsageException {
        Arguments arguments = call.arguments();
        List<Operation> wrong = new ArrayList<>();
        if (arguments.has(Option.WRONG)) {
            wrong.addAll(FsxScripts.operations(Option.WRONG, arguments.value(Option.WRONG)));
        }
        return new RunOptions(
                FsxScripts.options(call),
                way(arguments.value(Option.WAY)),
                arguments.has(Option.STAND_INS),
                true,
                wrong);
    }

    private static RunOptions.Way way(String name) throws UsageException {
        if (name == null) {
            return RunOptions.Way.PLAIN;
        }
        try {
            return RunOptions.Way.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw new UsageException(Option.WAY.text + ": expected plain, aio or io_uring, found \"" + name + "\"");
        }
    }

    /** A run that failed, in a line: status, what it means, where it happened. */
    static String failure(RunReport report) {
        return "failed with status " + report.status()
                + RunReport.meaning(report.status())
                        .map(words -> " (" + words + ")")
                        .orElse("") + ", " + report.failure();
    }
}
