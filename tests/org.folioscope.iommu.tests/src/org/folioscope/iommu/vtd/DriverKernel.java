// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;

/** A kernel of 64 KiB of memory with the structs, symbols and bytes that a test gives it. */
final class DriverKernel {

    /** Virtual address of physical address 0. */
    static final long DIRECT = 0xffff_8880_0000_0000L;

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final Map<String, StructType> structs = new HashMap<>();
    private final Map<String, Long> symbols = new HashMap<>();

    /** @param members "path offset size [bit]" each */
    DriverKernel struct(String name, String... members) {
        Map<String, Field> fields = new HashMap<>();
        for (String member : members) {
            String[] words = member.split(" ");
            int bit = words.length > 3 ? Integer.parseInt(words[3]) : 0;
            fields.put(
                    words[0],
                    new Field(
                            Integer.parseInt(words[1]),
                            Integer.parseInt(words[2]),
                            false,
                            bit,
                            words.length > 3 ? 1 : 0));
        }
        structs.put(
                name,
                of(
                        StructType.class,
                        Map.of(
                                "field",
                                arguments -> find(fields, (String[]) arguments[0]),
                                "name",
                                _ -> name,
                                "kind",
                                _ -> "struct")));
        return this;
    }

    private static Field find(Map<String, Field> fields, String... paths) {
        for (String path : paths) {
            if (fields.containsKey(path)) {
                return fields.get(path);
            }
        }
        return Field.ABSENT;
    }

    /** A symbol at a physical address. */
    DriverKernel symbol(String name, long physical) {
        symbols.put(name, DIRECT + physical);
        return this;
    }

    DriverKernel put(long physical, long value) {
        bytes.putLong((int) physical, value);
        return this;
    }

    DriverKernel put32(long physical, long value) {
        bytes.putInt((int) physical, (int) value);
        return this;
    }

    /** A pointer to a physical address. */
    DriverKernel pointer(long physical, long target) {
        return put(physical, DIRECT + target);
    }

    DriverKernel text(long physical, String text) {
        bytes.put((int) physical, text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** A struct list_head with its entries, all at physical addresses. */
    DriverKernel list(long head, long... nodes) {
        long before = head;
        for (long node : nodes) {
            pointer(before, node).pointer(node + 8, before);
            before = node;
        }
        return pointer(before, head).pointer(head + 8, before);
    }

    KernelMap map() {
        Types types = of(Types.class, Map.of("findStruct", name -> Optional.ofNullable(structs.get(name[0]))));
        Symbols names = of(
                Symbols.class,
                Map.of(
                        "find",
                        name -> symbols.containsKey(name[0])
                                ? OptionalLong.of(symbols.get(name[0]))
                                : OptionalLong.empty(),
                        "nearest",
                        address -> symbols.entrySet().stream()
                                .filter(each -> each.getValue().equals(address[0]))
                                .map(each -> new Symbols.Location(each.getKey(), 0, ""))
                                .findFirst()));
        PageTables tables = of(PageTables.class, Map.of("translate", address -> translate((long) address[0])));
        return of(
                KernelMap.class,
                Map.of(
                        "types",
                        _ -> types,
                        "symbols",
                        _ -> names,
                        "pageTables",
                        _ -> tables,
                        "virtualReader",
                        _ -> reader()));
    }

    private Optional<PageTables.Mapping> translate(long virtual) {
        long physical = virtual - DIRECT;
        return physical < 0 || physical >= bytes.capacity()
                ? Optional.empty()
                : Optional.of(new PageTables.Mapping(virtual & -4096, physical & -4096, 4096, 0));
    }

    private MemoryReader reader() {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                if (address - DIRECT < 0 || address - DIRECT >= bytes.capacity()) {
                    throw new MemoryFaultException("virtual", address, MemoryFaultException.Reason.ABSENT, "");
                }
                return new Window(DIRECT, MemorySegment.ofArray(bytes.array()));
            }
        };
    }

    /** An object of {@code type} that answers what {@code answers} know, by the methods' names. */
    private static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        InvocationHandler handler = (object, method, arguments) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer != null) {
                return answer.apply(arguments);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(object, method, arguments);
            }
            throw new UnsupportedOperationException(method.toString());
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
