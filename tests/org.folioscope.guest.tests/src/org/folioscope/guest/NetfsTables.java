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

    /** fscache_cookies_seq_show() of fs/netfs/fscache_cookie.c. */
    static void cookies(String text, Netfs netfs) {
        assertEquals(
                rows(text),
                netfs.caches().cookies().stream()
                        .map(each -> "%08x %08x %d %d %d %c %02x %s, %s"
                                .formatted(
                                        each.id(),
                                        each.volume(),
                                        each.references(),
                                        each.active(),
                                        each.accesses(),
                                        each.state().letter(),
                                        each.flagBits(),
                                        each.key(),
                                        each.coherency()))
                        .toList());
    }

    /** fscache_volumes_seq_show() of fs/netfs/fscache_volume.c. */
    static void volumes(String text, Netfs netfs) {
        assertEquals(
                rows(text),
                netfs.caches().volumes().stream()
                        .map(each -> "%08x %d %d %d %02x %s %s"
                                .formatted(
                                        each.id(),
                                        each.references(),
                                        each.cookies(),
                                        each.accesses(),
                                        each.flags(),
                                        netfs.caches()
                                                .cache(each.cache())
                                                .orElseThrow()
                                                .name(),
                                        each.key()))
                        .toList());
    }

    /** fscache_caches_seq_show() of fs/netfs/fscache_cache.c. */
    static void caches(String text, Netfs netfs) {
        assertEquals(
                rows(text),
                netfs.caches().caches().stream()
                        .map(each -> "%08x %d %d %d %d %c %s"
                                .formatted(
                                        each.id(),
                                        each.references(),
                                        each.volumes(),
                                        each.objects(),
                                        each.accesses(),
                                        each.state().charAt(0),
                                        each.name()))
                        .toList());
    }
}
