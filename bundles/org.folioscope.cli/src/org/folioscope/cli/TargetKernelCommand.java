// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.target.guest.GuestCache;
import org.folioscope.target.guest.GuestFolder;
import org.folioscope.target.guest.GuestKernel;
import org.folioscope.target.guest.KernelExport;
import org.folioscope.target.guest.KernelRecipe;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.guest.OwnKernel.Built;

/** Builds the own kernel, tells what is built of it, and writes its parts for other trees. */
@SuppressWarnings("resource") // the call closes what it opens
final class TargetKernelCommand extends Command {

    TargetKernelCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            build makes the kernel "own" from Debian's source, our configuration and our parts (guest/kernel), unless it is in the
            cache; it takes about ten minutes on two cores. When it is stopped, the next one begins anew. status lists what is in
            the cache. export writes each part as a patch with its options and a README into a new folder, for a tree of
            your own.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        String what = call.operand(0);
        boolean export = what.equals("export");
        if (!export && !List.of("build", "status").contains(what)) {
            throw new UsageException("\"target kernel\": expected build, status or export, found \"" + what + "\"");
        }
        if (export != (call.operandCount() == 2)) {
            throw new UsageException(
                    export
                            ? "\"target kernel export\" needs a folder"
                            : "\"target kernel " + what + "\" takes no folder");
        }
        try {
            GuestFolder guest = GuestFolder.find();
            OwnKernel own = new OwnKernel(guest, GuestCache.ofUser());
            if (what.equals("status")) {
                TablePrinter.print(new Table(own.built()), call);
            } else if (export) {
                print(new KernelExport(new KernelRecipe(guest)).write(Path.of(call.operand(1))), call);
            } else {
                GuestKernel kernel = own.get(call.progress());
                print(List.of(kernel.image(), kernel.configuration()), call);
            }
            return ExitCode.OK;
        } catch (BrokenPipeException | OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new TargetFailure(e);
        }
    }

    private static void print(List<Path> files, Call call) throws IOException {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(file).append('\n'));
        call.output().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private record Table(List<Built> kernels) implements TableQuery<Built> {

        @Override
        public String id() {
            return "kernels-built";
        }

        @Override
        public String title() {
            return "Own kernels";
        }

        @Override
        public List<Column<Built>> columns() {
            return List.of(
                    new Column<>(
                            "state",
                            "State",
                            "\"ready\" and \"not built\" for guest/kernel as it is now, \"old\" for what it was",
                            Kind.TEXT,
                            kernel -> kernel.folder() == null ? "not built" : kernel.present() ? "ready" : "old"),
                    new Column<>(
                            "version",
                            "Source",
                            "Version of Debian's source package",
                            Kind.TEXT,
                            kernel -> kernel.version().isEmpty() ? null : kernel.version()),
                    new Column<>("key", "Key", "Hash of all that it is made from", Kind.TEXT, Built::key),
                    new Column<>(
                            "folder",
                            "Folder",
                            "Where bzImage, config, vmlinux and modules are",
                            Kind.TEXT,
                            kernel -> kernel.folder() == null
                                    ? null
                                    : kernel.folder().toString()));
        }

        @Override
        public void run(Progress progress, Consumer<Built> each) {
            kernels.forEach(each);
        }
    }
}
