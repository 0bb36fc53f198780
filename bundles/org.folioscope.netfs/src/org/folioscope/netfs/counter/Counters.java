// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.kernel.layout.Context;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/** The counters of netfs and fscache at one moment. Immutable. */
public final class Counters {

    private final List<Counter> list;

    private Counters(List<Counter> list) {
        this.list = List.copyOf(list);
    }

    /** Those that this kernel has: atomic_t variables by their symbols. */
    public static Counters read(Context context) {
        MemoryReader reader = context.map().virtualReader();
        List<Counter> list = new ArrayList<>();
        for (CounterNames.Name each : CounterNames.ALL) {
            Optional<String> symbol = each.symbols().stream()
                    .filter(name -> context.map().symbols().find(name).isPresent())
                    .findFirst();
            if (symbol.isEmpty()) {
                continue;
            }
            long address = context.map().symbols().address(symbol.get());
            try {
                list.add(new Counter(
                        each.group(), each.key(), symbol.get(), each.meaning(), address, reader.s32(address)));
            } catch (MemoryFaultException e) {
                context.findings().warning("counter " + symbol.get() + " can't be read: " + e.getMessage(), address);
            }
        }
        return new Counters(list);
    }

    /** Without any. */
    public static Counters none() {
        return new Counters(List.of());
    }

    /** In the order of /proc/fs/netfs/stats. */
    public List<Counter> list() {
        return list;
    }

    /** The value of the counter whose group and key these are: "UpldOps", "UL". */
    public Optional<Counter> find(String group, String key) {
        return list.stream()
                .filter(each -> each.group().equals(group) && each.key().equals(key))
                .findFirst();
    }

    /** These counters beside the same ones in an earlier snapshot. */
    public List<CounterChange> since(Counters earlier) {
        return list.stream()
                .map(each -> new CounterChange(
                        each,
                        earlier.find(each.group(), each.key())
                                .map(Counter::value)
                                .orElse(null)))
                .toList();
    }

    /** Uploads under way, by the counters; null where one is not there. */
    public Integer uploadsInFlight() {
        return inFlight("UpldOps", "UL", "us", "ws");
    }

    /** Downloads under way; as {@link #uploadsInFlight}. */
    public Integer downloadsInFlight() {
        return inFlight("DownOps", "DL", "ds", "rs");
    }

    /** What has begun and what was begun again, without what has ended: "done" counts failures, too (write_collect.c, read_collect.c). */
    private Integer inFlight(String group, String begun, String done, String again) {
        Optional<Counter> all = find(group, begun);
        Optional<Counter> ended = find(group, done);
        return all.isEmpty() || ended.isEmpty()
                ? null
                : Integer.valueOf(all.get().value()
                        + find("Retries", again).map(Counter::value).orElse(0)
                        - ended.get().value());
    }
}
