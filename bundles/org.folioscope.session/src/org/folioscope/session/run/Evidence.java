// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.nio.file.Path;

/**
 * Something that a step left for people and checks to look at.
 *
 * @param step the id of the step
 * @param kind what it is
 * @param file a file, or for {@link Kind#TRUTH} a folder, in the step's folder of the run's evidence
 */
public record Evidence(String step, Kind kind, Path file) {

    /** What a piece of evidence is. */
    public enum Kind {
        /** An image of the guest's memory; its registers lie beside it. */
        IMAGE,
        /** A folder with what the guest said of itself. */
        TRUTH,
        /** What a command printed. */
        OUTPUT,
        /** The rows of a query, as CSV. */
        TABLE,
        /** The guest's console. */
        CONSOLE,
        /** What else was written down: QEMU's messages, the wire. */
        LOG;

        /** The word for files: "image". */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The name by which a session's text refers to it: STEP/FILE. */
    public String name() {
        return step + "/" + file.getFileName();
    }
}
