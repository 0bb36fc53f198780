// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.synthetic;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables;
import org.folioscope.symbols.PageTables.Mapping;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;

/** A kernel whose memory, types and symbols a test sets up. */
public final class SyntheticKernel {

    public final SyntheticMemory memory = new SyntheticMemory();
    public final Findings findings = new Findings();
    public final Missing missing = new Missing();
    public long vmemmap = 0xffff_ea00_0000_0000L;
    private final Map<String, Struct> structs = new HashMap<>();
    private final Map<String, Long> symbols = new HashMap<>();
    private final Map<String, List<Types.Enumerator>> enums = new HashMap<>();

    /** Declares a struct of {@code size} bytes; members as "path offset size", signed where the size has a minus. */
    public SyntheticKernel struct(String name, int size, String... members) {
        Map<String, Field> fields = new HashMap<>();
        for (String member : members) {
            String[] words = member.split(" ");
            int bytes = Integer.parseInt(words[2]);
            fields.put(words[0], new Field(Integer.parseInt(words[1]), Math.abs(bytes), bytes < 0, 0, 0));
        }
        structs.put(name, new Struct(name, size, fields));
        return this;
    }

    public SyntheticKernel symbol(String name, long address) {
        symbols.put(name, address);
        return this;
    }

    public SyntheticKernel enumeration(String name, String... enumerators) {
        List<Types.Enumerator> list = new ArrayList<>();
        for (String each : enumerators) {
            String[] words = each.split(" ");
            list.add(new Types.Enumerator(words[0], Long.parseLong(words[1])));
        }
        enums.put(name, list);
        return this;
    }

    public Context context() {
        return new Context(map(), findings, missing);
    }

    /** What decoders ask of a kernel; the rest is not there. */
    public KernelMap map() {
        return stub(KernelMap.class, (method, _) -> switch (method) {
            case "types" -> new FixedTypes();
            case "symbols" -> new FixedSymbols();
            case "virtualReader" -> reader();
            case "physicalReader" -> memory.physicalReader();
            case "pageTables" -> stub(PageTables.class, this::translate);
            case "vmemmapBase" -> vmemmap;
            case "pageOffsetBase" -> SyntheticMemory.DIRECT;
            case "release" -> "synthetic";
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private Optional<Mapping> translate(String method, Object... arguments) {
        if (!method.equals("translate")) {
            throw new UnsupportedOperationException(method);
        }
        long virtual = (Long) arguments[0];
        return memory.isThere(virtual)
                ? Optional.of(new Mapping(virtual & -4096, (virtual & -4096) - SyntheticMemory.DIRECT, 4096, 0))
                : Optional.empty();
    }

    private static <T> T stub(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                SyntheticKernel.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> answer.apply(method.getName(), arguments)));
    }

    public MemoryReader reader() {
        return memory.reader();
    }

    private record Struct(String name, int size, Map<String, Field> fields) implements StructType {
        @Override
        public String kind() {
            return "struct";
        }

        @Override
        public List<Member> members() {
            return List.of();
        }

        @Override
        public Field field(String... paths) {
            for (String path : paths) {
                if (fields.containsKey(path)) {
                    return fields.get(path);
                }
            }
            return Field.ABSENT;
        }
    }

    private final class FixedTypes implements Types {
        @Override
        public Optional<StructType> findStruct(String name) {
            return Optional.ofNullable(structs.get(name));
        }

        @Override
        public OptionalLong enumerator(String name) {
            return enums.values().stream()
                    .flatMap(List::stream)
                    .filter(e -> e.name().equals(name))
                    .mapToLong(Enumerator::value)
                    .findFirst();
        }

        @Override
        public List<Enumerator> enumeration(String name) {
            return enums.getOrDefault(name, List.of());
        }

        @Override
        public List<String> structNames(String prefix, int limit) {
            return List.of();
        }

        @Override
        public Optional<String> function(String name) {
            return Optional.empty();
        }

        @Override
        public String origin() {
            return "a test";
        }
    }

    private final class FixedSymbols implements Symbols {
        @Override
        public OptionalLong find(String name) {
            Long address = symbols.get(name);
            return address == null ? OptionalLong.empty() : OptionalLong.of(address);
        }

        @Override
        public Optional<Location> nearest(long address) {
            return symbols.entrySet().stream()
                    .filter(each -> each.getValue() == address)
                    .map(each -> new Location(each.getKey(), 0, ""))
                    .findFirst();
        }

        @Override
        public int size() {
            return symbols.size();
        }

        @Override
        public String origin() {
            return "a test";
        }
    }
}
