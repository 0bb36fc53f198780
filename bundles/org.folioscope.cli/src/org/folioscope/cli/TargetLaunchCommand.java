// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchConfigurations;
import org.folioscope.target.launch.LaunchOptions;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.launch.MemorySize;

/** Launches a VM in the foreground: its console is the terminal. */
@SuppressWarnings("resource") // the call closes what it opens, the VM what belongs to it
final class TargetLaunchCommand extends Command {

    TargetLaunchCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        List<String> names = LaunchConfigurations.BUILT_IN.stream()
                .map(LaunchConfiguration::name)
                .toList();
        return """
            CONFIGURATION is the name of a launch configuration of yours, one of those that come with Folioscope
            (%s; the first unless told), or a file that ends in %s.
            The first line tells the VM's address for other commands. Then the terminal is the guest's console: what is
            typed goes to the guest, Ctrl+C too; Ctrl+] ends the VM. The VM ends with this command, so there is no
            --detach: to leave a VM running, leave this command running in another terminal.
            """.formatted(String.join(", ", names), LaunchConfiguration.SUFFIX);
    }

    @Override
    @SuppressWarnings("resource") // the call closes its streams, the VM its target
    ExitCode run(Call call) throws UsageException, IOException {
        try {
            LaunchConfiguration configuration = configuration(call);
            try (ManagedTarget target = ManagedTarget.start(configuration, options(call), call.progress())) {
                String address = target.target().address() + "\n";
                call.output().write(address.getBytes(StandardCharsets.UTF_8));
                call.output().flush();
                call.errors().flush(); // clears the progress
                return new ConsoleSession(target, call).run();
            }
        } catch (BrokenPipeException | OutputException | TargetFailure e) {
            throw e;
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
    }

    private static LaunchOptions options(Call call) {
        LaunchOptions options = LaunchOptions.DEFAULTS.from(call.arguments().value(Option.FROM_SNAPSHOT));
        String folder = call.arguments().value(Option.FOLDER);
        return folder == null ? options : options.in(Path.of(folder));
    }

    private static LaunchConfiguration configuration(Call call) throws UsageException, IOException {
        LaunchConfiguration configuration = named(call);
        Arguments arguments = call.arguments();
        if (arguments.has(Option.LINUX)) {
            configuration = configuration.withKernel(arguments.value(Option.LINUX));
        }
        if (arguments.has(Option.INITRAMFS)) {
            configuration = configuration.withInitramfs(arguments.value(Option.INITRAMFS));
        }
        if (arguments.has(Option.APPEND)) {
            configuration = configuration.withCommandLine(
                    (configuration.commandLine() + " " + arguments.value(Option.APPEND)).strip());
        }
        if (arguments.has(Option.MEMORY)) {
            try {
                configuration = configuration.withMemory(MemorySize.parse(arguments.value(Option.MEMORY)));
            } catch (ArithmeticException | NumberFormatException _) {
                throw new UsageException("--memory: expected a size such as 512M or 2G, found \""
                        + arguments.value(Option.MEMORY) + "\"");
            }
        }
        return configuration.withCpus(
                (int) Math.min(Integer.MAX_VALUE, call.number(Option.CPUS, configuration.cpus())));
    }

    private static LaunchConfiguration named(Call call) throws IOException {
        if (call.operandCount() == 0) {
            return LaunchConfigurations.BUILT_IN.getFirst();
        }
        String name = call.operand(0);
        return name.endsWith(LaunchConfiguration.SUFFIX)
                ? LaunchConfigurations.read(Path.of(name))
                : LaunchConfigurations.ofUser().get(name);
    }
}
