// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.List;
import java.util.Locale;
import org.folioscope.base.Numbers;

/**
 * Tables whose address somebody gives, because nothing in the image tells.
 *
 * @param kind of the IOMMU
 * @param address physical, of the root: with the bits of the register that holds it, where the format has such
 * @param options what else is needed, as KEY=NUMBER in the order in which they were given: "split=8"
 */
public record GivenTables(IommuKind kind, long address, List<String> options) {

    public GivenTables {
        options = List.copyOf(options);
    }

    /**
     * Parses "vtd:0x102f000", "smmu:0x40000000,log2=16,split=8".
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    public static GivenTables parse(String text) {
        int colon = text.indexOf(':');
        String[] parts = text.substring(colon + 1).split(",");
        for (IommuKind kind : IommuKind.values()) {
            if (colon > 0 && kind.id().equals(text.substring(0, colon).toLowerCase(Locale.ROOT))) {
                try {
                    GivenTables given = new GivenTables(
                            kind,
                            Numbers.parse(parts[0].strip()),
                            List.of(parts).subList(1, parts.length));
                    given.check();
                    return given;
                } catch (NumberFormatException _) {
                    throw new IllegalArgumentException("expected an address after " + kind.id() + ":, found \""
                            + parts[0] + "\"; try " + kind.id() + ":0x102f000");
                }
            }
        }
        throw new IllegalArgumentException(
                "expected vtd:, amd: or smmu: and an address, found \"" + text + "\"; try vtd:0x102f000");
    }

    private void check() {
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("expected KEY=NUMBER, found \"" + option + "\"");
            }
            option(option.substring(0, equals), 0);
        }
    }

    /** The number of option {@code key}, or {@code otherwise} where it was not given. */
    public long option(String key, long otherwise) {
        for (String option : options) {
            if (option.startsWith(key + "=")) {
                try {
                    return Numbers.parse(option.substring(key.length() + 1).strip());
                } catch (NumberFormatException _) {
                    throw new IllegalArgumentException(
                            "expected a number after " + key + "=, found \"" + option + "\"");
                }
            }
        }
        return otherwise;
    }
}
