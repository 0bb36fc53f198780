// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The images that come with the project, and what their guests said of themselves. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Where they lie. */
    public static Path folder() {
        return Path.of(System.getProperty("folioscope.home"), "samples");
    }

    /** An image. @param name "before", "after", "stuck" */
    public static Path image(String name) {
        return folder().resolve(name + ".elf.zst");
    }

    /** The lines of a file that the guest wrote when the image was taken. */
    public static List<String> truth(String image, String file) throws IOException {
        return Files.readAllLines(folder().resolve(image + ".truth").resolve(file));
    }
}
