// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.workbench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The image files that the command line names. */
final class StartFiles {

    private final List<Path> paths;

    /** Options of the platform, which begin with a dash, and their values are gone from {@code arguments} already. */
    StartFiles(String[] arguments) {
        this.paths = Arrays.stream(arguments)
                .filter(argument -> !argument.isEmpty() && !argument.startsWith("-"))
                .map(argument -> Path.of(argument).toAbsolutePath().normalize())
                .toList();
    }

    List<Path> paths() {
        return paths;
    }
}
