// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a kernel says of itself in plain text: which formats of handovers it takes, which options it was built with and
 * which parameters of the command line it knows.
 *
 * @param where the file or image, for people
 * @param form "bzImage, zstd", "vmlinux", "memory"
 * @param release as in uname -r; empty where it is not to be had
 * @param formats names of formats with a version ("kho-v4", "memfd-v2") and where each was found: an offset in the
 *     unpacked kernel, or a virtual address; bytes
 * @param options CONFIG_… and its value from the configuration in the kernel (CONFIG_IKCONFIG); empty without
 * @param words other words that the kernel has as strings of their own, of those that were looked for
 * @param initSize memory that the kernel needs while it starts, bytes; 0 where it is not known
 */
public record KernelTraits(
        String where,
        String form,
        String release,
        Map<String, Long> formats,
        Map<String, String> options,
        Set<String> words,
        long initSize) {

    /** The names of {@link #formats} that begin with {@code prefix} and go on with a number: "kho-v" gives "kho-v4". */
    public Set<String> versions(String prefix) {
        Set<String> result = new TreeSet<>();
        for (String each : formats.keySet()) {
            if (each.startsWith(prefix) && each.substring(prefix.length()).matches("[0-9]+")) {
                result.add(each);
            }
        }
        return result;
    }

    /** Collects what is found. */
    static final class Builder {

        final Map<String, Long> formats = new TreeMap<>();
        final Map<String, String> options = new TreeMap<>();
        final Set<String> words = new TreeSet<>();
        private final String where;
        private final String form;
        String release = "";
        long initSize;

        Builder(String where, String form) {
            this.where = where;
            this.form = form;
        }

        KernelTraits build() {
            return new KernelTraits(
                    where, form, release, Map.copyOf(formats), Map.copyOf(options), Set.copyOf(words), initSize);
        }
    }
}
