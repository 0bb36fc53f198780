// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells where two texts differ. */
final class Differences {

    /** Files beyond this are images, not texts. */
    private static final long LARGEST = 16 << 20;

    private static final int LONGEST_LINE = 120;

    private Differences() {}

    /** The first pair of lines that differ, for a message; empty where the files are no texts. */
    static String lines(Path first, Path second) throws IOException {
        if (Files.size(first) > LARGEST || Files.size(second) > LARGEST) {
            return "";
        }
        try (BufferedReader left = Files.newBufferedReader(first, StandardCharsets.UTF_8);
                BufferedReader right = Files.newBufferedReader(second, StandardCharsets.UTF_8)) {
            for (int number = 1; ; number++) {
                String a = left.readLine();
                String b = right.readLine();
                if (a == null && b == null) {
                    return "";
                }
                if (a == null || !a.equals(b)) {
                    return ", line " + number + ": " + quote(a) + " and " + quote(b);
                }
            }
        } catch (java.nio.charset.CharacterCodingException _) {
            return "";
        }
    }

    private static String quote(String line) {
        if (line == null) {
            return "nothing";
        }
        return "\"" + (line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…") + "\"";
    }
}
