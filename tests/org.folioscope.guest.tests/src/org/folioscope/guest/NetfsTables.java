// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.counter.Counter;

/** Holds what is decoded of netfs against files of a guest's /proc/fs/netfs. */
final class NetfsTables {

    private static final Pattern STAT = Pattern.compile("(\\w+)=(-?\\d+)");

    private NetfsTables() {}

    /** The rows of a table, blanks put together, without heading and rule. */
    static List<String> rows(String text) {
        return text.lines()
                .skip(2)
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    /** netfs_requests_seq_show() of fs/netfs/main.c: "%08x %s %3d %4lx %4ld %3d @%04llx %llx/%llx"; OPS is 0 since 6.14. */
    static void requests(String text, Netfs netfs) {
        assertEquals(
                rows(text),
                netfs.requests().stream()
                        .map(each -> "%08x %s %d %x %d %d @%04x %x/%x"
                                .formatted(
                                        each.id(),
                                        each.origin().letters(),
                                        each.references(),
                                        each.flagBits(),
                                        each.error(),
                                        each.outstanding() == null ? 0 : each.outstanding(),
                                        each.start(),
                                        each.submitted(),
                                        each.length()))
                        .toList());
    }

    static void stats(String text, Netfs netfs) {
        Map<String, Integer> expected = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher stat = STAT.matcher(line);
            while (stat.find()) {
                expected.put(line.split("[ :]")[0] + " " + stat.group(1), Integer.valueOf(stat.group(2)));
            }
        }
        Map<String, Integer> found =
                netfs.counters().list().stream().collect(Collectors.toMap(Counter::name, Counter::value));
        expected.remove("LRU at"); // when the timer will go off, which is no counter
        assertEquals(expected.get("Reads WBZ"), expected.remove("ZeroOps sk"), "the same counter, told twice");
        assertTrue(expected.size() > 40, expected::toString);
        found.keySet().retainAll(expected.keySet()); // some kernels count more than they tell
        assertEquals(
                expected.toString().replace(", ", "\n"),
                new TreeMap<>(found).toString().replace(", ", "\n"));
    }
}
