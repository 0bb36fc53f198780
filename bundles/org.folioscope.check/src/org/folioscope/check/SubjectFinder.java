// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.folioscope.base.Progress;
import org.folioscope.model.Finding;

/**
 * Finds in an image what the rules of some {@link CheckSet}s look at. It is asked for each rule, so it keeps what it has
 * decoded as a {@link CheckedImage#part}; it is not asked at all where none of its rules is wanted. Stateless.
 */
public interface SubjectFinder {

    /** What rules look at, in the order in which they do. Never fails for what the bytes are. */
    List<Subject> subjects(CheckedImage image, Progress progress);

    /** Hands on what could not be read while decoding, with the title of what it belongs to (empty for the whole). */
    void findings(CheckedImage image, Progress progress, BiConsumer<String, Finding> each);
}
