// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

/** Guesses which operation a misspelt word was meant for. */
final class NearestWord {

    /** Letters that may differ. */
    private static final int MOST_CHANGES = 2;

    private NearestWord() {}

    /** A sentence about a word that is no operation. */
    static String unknown(String word) {
        Operation nearest = null;
        int least = MOST_CHANGES + 1;
        for (Operation operation : Operation.values()) {
            int changes = changes(word, operation.text());
            if (changes < least) {
                least = changes;
                nearest = operation;
            }
        }
        return "expected an operation such as write or copy_range, found \"" + word + "\""
                + (nearest == null ? "" : "; did you mean " + nearest.text() + "?");
    }

    /** Levenshtein's distance. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
