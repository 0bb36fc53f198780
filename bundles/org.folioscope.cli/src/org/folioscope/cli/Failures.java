// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.StackTraces;
import org.folioscope.handover.make.MakeException;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.overlay.PatchException;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;
import org.folioscope.symbols.NoKernelException;

/** What went wrong, as one sentence and an exit status. */
final class Failures {

    private Failures() {}

    /** Tells {@code failure} on {@code errors}. */
    static ExitCode tell(Throwable failure, boolean debug, PrintStream errors) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof BrokenPipeException) {
            return ExitCode.OK;
        }
        ExitCode code = code(cause);
        errors.println("folioscope: " + message(cause, code));
        if (debug) {
            errors.print(StackTraces.text(failure));
        }
        return code;
    }

    private static ExitCode code(Throwable failure) {
        return switch (failure) {
            case CancelledException _ -> ExitCode.CANCELLED;
            case UsageException _, QueryException _, InvalidPathException _, Addresses.BadLineException _ ->
                ExitCode.USAGE;
            case OutputException _, MakeException _ -> ExitCode.USAGE;
            case MissingMemberException _ -> ExitCode.USAGE;
            case TargetFailure _ -> ExitCode.TARGET;
            default -> ExitCode.IMAGE;
        };
    }

    private static String message(Throwable failure, ExitCode code) {
        return switch (failure) {
            case CancelledException _ -> "cancelled; the output is not complete";
            case NoSuchFileException e -> "there is no file " + e.getFile();
            case AccessDeniedException e -> "no permission to read " + e.getFile();
            case FileSystemException e -> e.getFile() + ": " + e.getReason();
            case ImageException _,
                    NoKernelException _,
                    UsageException _,
                    QueryException _,
                    OutputException _,
                    MakeException _,
                    PatchException _,
                    TargetFailure _,
                    MemoryFaultException _,
                    MissingMemberException _,
                    MissingSymbolException _,
                    Addresses.BadLineException _ -> failure.getMessage();
            case InvalidPathException e -> "that is no file name: " + e.getInput();
            case IOException e -> "can't read the image: " + e.getMessage();
            case OutOfMemoryError _ -> "not enough memory for this; --limit and --filter keep less of it";
            default ->
                "this should not have happened; please report it with the output of --debug: " + failure + " ("
                        + code.number() + ")";
        };
    }
}
