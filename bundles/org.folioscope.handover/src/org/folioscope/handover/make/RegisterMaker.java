// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Progress;

/**
 * A maker of memory in which registers of devices lead to what is made. The registers stand in a file beside, as a
 * capture writes it (docs/registers.md).
 */
public interface RegisterMaker extends Maker {

    /** What the name of the file with registers has more than that of the memory. */
    String BESIDE = ".registers.json";

    /**
     * The text of the file with registers, in UTF-8.
     *
     * @throws MakeException when the request can't be met; the message says what can
     */
    String registers(MakeRequest request) throws IOException;

    /** Where the file with registers of {@code memory} is. */
    static Path beside(Path memory) {
        return memory.resolveSibling(memory.getFileName() + BESIDE);
    }

    /** Makes both new files. */
    default void makeBoth(MakeRequest request, Path file, Progress progress) throws IOException {
        make(request, file, progress);
        Files.writeString(beside(file), registers(request));
    }
}
