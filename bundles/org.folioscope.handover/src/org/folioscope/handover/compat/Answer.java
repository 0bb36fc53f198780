// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.util.List;

/**
 * Whether the next kernel would take one thing.
 *
 * @param subject what it is about: "KHO", "LUO file handler memfd-v2", "command line: pkram="
 * @param verdict the answer
 * @param reason one sentence
 * @param evidence what was seen, a line each
 */
public record Answer(String subject, Verdict verdict, String reason, List<String> evidence) {

    /** The answer. */
    public enum Verdict {
        /** It would be taken. */
        FITS("fits"),
        /** It would be lost. */
        LOST("lost"),
        /** It can't be told from what is at hand. */
        UNKNOWN("unknown");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    public Answer {
        evidence = List.copyOf(evidence);
    }
}
