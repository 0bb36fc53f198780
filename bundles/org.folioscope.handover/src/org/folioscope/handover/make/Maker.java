// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;

/**
 * Makes files with handovers of one kind: valid ones of any size, and ones that break one rule. They are test data, demo
 * and teaching material. Makers are written from a format's description with offsets of their own and share nothing with
 * the decoders, so that each proves the other. Stateless; listed in {@link Makers}.
 */
public interface Maker {

    /** Stable id: "pkernfs". */
    String kind();

    /** One line: what the file holds. */
    String summary();

    /** Bytes of the file unless the user says otherwise. */
    long usualSize();

    /** Settings of its own, beside size, rule and seed. */
    default List<Setting> settings() {
        return List.of();
    }

    /** The ids of the rules that it can break, ascending. */
    List<String> rules();

    /**
     * Makes a new file, sparse where its file system can.
     *
     * @param file does not exist yet
     * @throws MakeException when the request can't be met; the message says what can
     * @throws IOException when the file can't be written
     */
    void make(MakeRequest request, Path file, Progress progress) throws IOException;

    /**
     * Something that the user may choose.
     *
     * @param name "files"
     * @param help one line
     * @param usual the value unless told
     */
    record Setting(String name, String help, String usual) {}
}
