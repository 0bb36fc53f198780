// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.errors;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.folioscope.base.StackTraces;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;
import org.folioscope.symbols.NoKernelException;

/**
 * Why something can't be shown.
 *
 * @param sentence for the user, in place
 * @param report all that a maintainer needs: what was done, versions, and for a fault of our own its trace
 */
public record Problem(String sentence, String report) {

    /** @param doing what was tried: "Opening vm.elf" */
    public static Problem of(String doing, Throwable cause) {
        String sentence = sentence(cause);
        StringBuilder report = new StringBuilder()
                .append("Folioscope on Java ")
                .append(Runtime.version())
                .append(", ")
                .append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.version"))
                .append("\nDoing: ")
                .append(doing)
                .append("\nProblem: ")
                .append(sentence)
                .append('\n');
        return new Problem(
                sentence, report.append('\n').append(StackTraces.text(cause)).toString());
    }

    private static String sentence(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return switch (cause) {
            case NoSuchFileException e -> "There is no file " + e.getFile() + ".";
            case AccessDeniedException e -> "No permission to read " + e.getFile() + ".";
            case FileSystemException e -> e.getFile() + ": " + (e.getReason() == null ? message : e.getReason());
            case IOException _, NoKernelException _, MemoryFaultException _ -> message;
            case MissingMemberException _, MissingSymbolException _ -> "This kernel can't show it: " + message;
            case OutOfMemoryError _ -> "There is not enough memory for this; start with a larger heap (-Xmx).";
            default -> "Folioscope failed here, which is a fault of its own: " + message;
        };
    }
}
