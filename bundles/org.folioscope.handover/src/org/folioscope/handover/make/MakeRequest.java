// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make;

import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Numbers;

/**
 * What a {@link Maker} is to make.
 *
 * @param size bytes of the file
 * @param broken the rule to break, one of {@link Maker#rules}; empty for a valid file
 * @param seed what is left to chance follows from it: the same seed makes the same file
 * @param settings by name; those that are missing have their usual value
 */
public record MakeRequest(long size, Optional<String> broken, long seed, Map<String, String> settings) {

    public MakeRequest {
        settings = Map.copyOf(settings);
    }

    /** A valid file. */
    public static MakeRequest valid(long size) {
        return new MakeRequest(size, Optional.empty(), 0, Map.of());
    }

    /** A file that breaks {@code rule}. */
    public static MakeRequest broken(long size, String rule) {
        return new MakeRequest(size, Optional.of(rule), 0, Map.of());
    }

    /** The value of {@code setting} as text. */
    public String text(Maker.Setting setting) {
        return settings.getOrDefault(setting.name(), setting.usual());
    }

    /**
     * The value of {@code setting} as a number.
     *
     * @throws MakeException when it is none
     */
    public long number(Maker.Setting setting) throws MakeException {
        try {
            return Numbers.parse(text(setting));
        } catch (NumberFormatException e) {
            throw new MakeException(setting.name() + ": " + e.getMessage());
        }
    }
}
