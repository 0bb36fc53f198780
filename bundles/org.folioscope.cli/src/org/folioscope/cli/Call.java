// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverImages;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.RegionImage;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.OpenOptions;
import org.folioscope.query.Lookup;
import org.folioscope.query.OutputFormat;
import org.folioscope.symbols.NoKernelException;

/** One call of a command: its words, the image or VM that it is about, and where its answer goes. Opens things when asked. */
@SuppressWarnings("resource") // close() closes what the call opened
final class Call implements AutoCloseable {

    private final Arguments arguments;
    private final List<String> operands;
    private final OutputStream standard;
    private final PrintStream errors;
    private final TerminalProgress progress;
    private Output output;
    private LiveCall live;
    private Snapshot snapshot;
    private KernelSnapshot kernel;
    /** Whether another call opened, and closes, what this one uses. */
    private boolean borrowed;

    /**
     * @param operands those of the command, without its name
     * @param standard the standard output, or null for that of the process
     */
    Call(
            Arguments arguments,
            List<String> operands,
            OutputStream standard,
            PrintStream errors,
            TerminalProgress progress) {
        this.arguments = arguments;
        this.operands = operands;
        this.standard = standard;
        this.errors = errors;
        this.progress = progress;
    }

    Arguments arguments() {
        return arguments;
    }

    /** The operand at {@code index}; the image is 0. */
    String operand(int index) {
        return operands.get(index);
    }

    int operandCount() {
        return operands.size();
    }

    Progress progress() {
        return progress;
    }

    /** Where remarks go. */
    PrintStream errors() {
        progress.clear();
        return errors;
    }

    OutputStream output() throws IOException {
        if (output == null) {
            String file = arguments.value(Option.OUTPUT);
            if (file != null && !file.equals("-")) {
                output = Output.file(file);
            } else {
                output = standard == null ? Output.standard(progress::clear) : Output.to(standard);
            }
        }
        return output;
    }

    OutputFormat format() throws UsageException {
        String name = arguments.value(Option.FORMAT);
        if (name == null) {
            return OutputFormat.TABLE;
        }
        for (OutputFormat format : OutputFormat.values()) {
            if (format.id().equals(name)) {
                return format;
            }
        }
        throw new UsageException("there is no format \"" + name + "\"; there are table, json and csv");
    }

    /** The address at {@code index} of the operands. */
    long address(int index) throws UsageException {
        return number(operand(index), "address");
    }

    /** The option's value as a number, or {@code otherwise} where it is not given. */
    long number(Option option, long otherwise) throws UsageException {
        String text = arguments.value(option);
        return text == null ? otherwise : number(text, option.text);
    }

    static long number(String text, String what) throws UsageException {
        try {
            return Numbers.parse(text);
        } catch (NumberFormatException e) {
            throw new UsageException(what + ": " + e.getMessage());
        }
    }

    /** The image named by the first operand. */
    Snapshot snapshot() throws IOException, NoKernelException, UsageException {
        if (snapshot == null) {
            LiveCall vm = live();
            snapshot = vm == null ? open(file(0)) : vm.snapshot(progress);
        }
        return snapshot;
    }

    /** The memory named by the first operand, and the kernel in it where there is one. */
    HandoverSource source() throws IOException, NoKernelException, UsageException {
        LiveCall vm = live();
        if (vm == null) {
            if (snapshot == null) {
                snapshot = HandoverImages.open(file(0), openOptions(), arguments.value(Option.REGION), progress);
            }
        } else if (arguments.has(Option.REGION)) {
            throw new UsageException(Option.REGION.text + " is for files; " + operand(0) + " names a VM");
        }
        if (snapshot != null && !snapshot.hasKernel()) {
            return HandoverSource.of(snapshot);
        }
        try {
            return HandoverSource.of(snapshot().memory(), kernel());
        } catch (NoKernelException e) {
            if (vm == null) {
                throw e;
            }
            return HandoverSource.of(vm.image(progress), null); // between two kernels
        }
    }

    /** The VM named by the first operand; null where that names none. */
    LiveCall live() throws IOException, UsageException {
        boolean freeze = arguments.has(Option.FREEZE);
        if (!LiveAddress.is(operand(0))) {
            if (freeze) {
                throw new UsageException(
                        Option.FREEZE.text + " is for a VM in place of the image; " + operand(0) + " names none");
            }
            return null;
        }
        if (live == null) {
            live = LiveCall.open(operand(0), freeze, progress);
        }
        return live;
    }

    /** What is to be told of memory that was read while it changed; empty where it stood still. */
    String torn() {
        return live == null ? "" : live.torn();
    }

    private Snapshot open(Path file) throws IOException, NoKernelException, UsageException {
        OpenOptions options = openOptions();
        try {
            return Snapshot.open(file, options, progress);
        } catch (ImageException | NoKernelException e) {
            try (RegionImage region = RegionImage.recognise(file, options).orElse(null)) {
                if (region == null) {
                    throw e;
                }
                throw new NoKernelException(file + " is a " + region.format() + " alone, without a kernel; the commands"
                        + " handover, check, patch, extents and \"hex --physical\" can read it");
            }
        }
    }

    /** The file that the operand at {@code index} names. */
    Path file(int index) throws IOException {
        Path file = Path.of(operand(index));
        if (Files.isDirectory(file)) {
            throw new ImageException(file + " is a directory; name the image in it");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    /** What the options say about images. */
    OpenOptions openOptions() throws UsageException {
        OpenOptions defaults = OpenOptions.defaults();
        long frame = number(Option.FRAME, 0);
        if (frame < 0 || frame > Integer.MAX_VALUE) {
            throw new UsageException("frames are numbered from 1, not " + arguments.value(Option.FRAME));
        }
        return new OpenOptions(
                number(Option.BASE, defaults.rawBase()),
                number(Option.HOLE, defaults.rawHoleStart()),
                defaults.cacheDirectory(),
                defaults.cacheLimit(),
                (int) frame);
    }

    /** The kernel chosen by {@link Option#KERNEL}, else the live one. */
    KernelSnapshot kernel() throws IOException, NoKernelException, UsageException {
        if (kernel == null) {
            long number = number(Option.KERNEL, 0);
            if (number == 0) {
                kernel = snapshot().kernel();
            } else {
                List<KernelSnapshot> all = snapshot().kernels(progress);
                if (number < 0 || number >= all.size()) {
                    throw new UsageException("there is no kernel " + number + "; the image has " + all.size()
                            + ", see \"folioscope kernels " + operand(0) + "\"");
                }
                kernel = all.get((int) number);
            }
        }
        return kernel;
    }

    /** The kernel, where the command came as far as to choose one; else null. */
    KernelSnapshot kernelInUse() {
        return kernel;
    }

    /** The same image and kernel under other options. */
    Call with(Arguments others) throws IOException, NoKernelException, UsageException {
        Call call = new Call(others, operands, output(), errors, progress);
        call.snapshot = snapshot();
        call.kernel = kernel();
        call.borrowed = true;
        return call;
    }

    /** A call about another operand: an image or VM of its own under the same options. Whoever asks closes it. */
    Call about(int operand) {
        return new Call(arguments, List.of(operand(operand)), null, errors, progress);
    }

    Lookup lookup() throws IOException, NoKernelException, UsageException {
        return new Lookup(kernel());
    }

    @Override
    public void close() throws IOException {
        if (borrowed) {
            return;
        }
        if (live != null) {
            live.close();
        } else if (snapshot != null) {
            snapshot.close();
        }
        if (output != null && standard == null) {
            output.close();
        }
    }
}
