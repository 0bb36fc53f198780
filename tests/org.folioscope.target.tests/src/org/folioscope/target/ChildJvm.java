// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Extent;

/** Runs a main class of these tests in a process of its own, for tests that kill it. */
public final class ChildJvm {

    private ChildJvm() {}

    public static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-cp", classPath(main, FileTree.class, Extent.class, Numbers.class, JsonObject.class)));
        words.add(main.getName());
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Where these classes come from: jars, or the folders of a bundle that isn't packed. */
    private static String classPath(Class<?>... classes) {
        return Arrays.stream(classes)
                .map(type -> Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .flatMap(path -> Stream.of(path, path.resolve("target/classes"), path.resolve("bin")))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
