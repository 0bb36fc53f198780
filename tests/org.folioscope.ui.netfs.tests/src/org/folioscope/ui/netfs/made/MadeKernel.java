// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.made;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.Symbols;

/**
 * A real kernel with more in its memory than there was. It is for what the window does with much, or with what no sample has, not for how
 * it is decoded: its offsets are those of the kernel's own types.
 */
final class MadeKernel {

    final KernelMap map;
    final MadeMemory memory;
    private final Snapshot sample;
    private final Map<String, Integer> offsets = new HashMap<>();

    MadeKernel(Snapshot sample) {
        this.sample = sample;
        map = sample.kernel().map();
        memory = new MadeMemory(map.virtualReader());
    }

    /** Of the first of {@code members} that the struct has, bytes. */
    int offset(String struct, String... members) {
        return offsets.computeIfAbsent(
                struct + " " + members[0],
                _ -> map.types().findStruct(struct).orElseThrow().field(members).offset());
    }

    /** Bytes. */
    int size(String struct) {
        return map.types().findStruct(struct).orElseThrow().size();
    }

    /** What was made; it closes the sample. */
    Snapshot snapshot() {
        return snapshot(with(KernelMap.class, map, "virtualReader", _ -> memory.reader(map.virtualReader())));
    }

    /** The sample, but that its kernel has no symbol {@code name}. */
    Snapshot without(String name) {
        Symbols symbols = with(
                Symbols.class,
                map.symbols(),
                "find",
                arguments -> name.equals(arguments[0])
                        ? OptionalLong.empty()
                        : map.symbols().find((String) arguments[0]));
        return snapshot(with(KernelMap.class, map, "symbols", _ -> symbols));
    }

    private Snapshot snapshot(KernelMap made) {
        KernelSnapshot kernel = KernelSnapshot.of(made);
        return with(Snapshot.class, sample, "kernel", _ -> kernel);
    }

    private interface Answer {
        Object give(Object[] arguments);
    }

    /** {@code of}, but that {@code method} answers something else. */
    private static <T> T with(Class<T> type, T of, String method, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return answer.give(arguments);
                    }
                    try {
                        return called.invoke(of, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
