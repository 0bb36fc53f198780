// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.PageTables;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;

/** A kernel of one mebibyte of memory, with the types, symbols and bytes that a test gives it, and nothing else. */
final class SmallKernel implements KernelMap, Types, Symbols, PageTables {

    /** Virtual address of physical address 0. */
    static final long DIRECT = 0xffff_8880_0000_0000L;

    static final long VMEMMAP = 0xffff_ea00_0000_0000L;

    private final byte[] bytes = new byte[1 << 20];
    private final Map<String, StructType> structs = new HashMap<>();
    private final Map<String, Long> symbols = new HashMap<>();

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

    /** @param members "path offset size" each */
    void struct(String name, int size, String... members) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String member : members) {
            String[] words = member.split(" ");
            fields.put(words[0], new Field(Integer.parseInt(words[1]), Integer.parseInt(words[2]), false, 0, 0));
        }
        structs.put(name, new Struct(name, size, fields));
    }

    /** A symbol at a physical address. */
    void symbol(String name, long physical) {
        symbols.put(name, DIRECT + physical);
    }

    void put64(long physical, long value) {
        for (int i = 0; i < 8; i++) {
            bytes[(int) physical + i] = (byte) (value >>> 8 * i);
        }
    }

    /** A pointer to a physical address. */
    void pointer(long physical, long target) {
        put64(physical, DIRECT + target);
    }

    private MemoryReader reader(long base) {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                if (address - base < 0 || address - base >= bytes.length) {
                    throw new MemoryFaultException("", address, MemoryFaultException.Reason.ABSENT, "");
                }
                return new Window(base, MemorySegment.ofArray(bytes));
            }
        };
    }

    @Override
    public MemoryReader virtualReader() {
        return reader(DIRECT);
    }

    @Override
    public MemoryReader physicalReader() {
        return reader(0);
    }

    @Override
    public Optional<Mapping> translate(long virtual) {
        long physical = virtual - DIRECT;
        return physical < 0 || physical >= bytes.length
                ? Optional.empty()
                : Optional.of(new Mapping(virtual & -4096, physical & -4096, 4096, 0));
    }

    @Override
    public Optional<StructType> findStruct(String name) {
        return Optional.ofNullable(structs.get(name));
    }

    @Override
    public OptionalLong find(String name) {
        Long address = symbols.get(name);
        return address == null ? OptionalLong.empty() : OptionalLong.of(address);
    }

    @Override
    public long vmemmapBase() {
        return VMEMMAP;
    }

    @Override
    public long pageOffsetBase() {
        return DIRECT;
    }

    @Override
    public String release() {
        return "6.16.0";
    }

    @Override
    public Symbols symbols() {
        return this;
    }

    @Override
    public Types types() {
        return this;
    }

    @Override
    public PageTables pageTables() {
        return this;
    }

    @Override
    public void leaves(long from, long to, Progress progress, LeafVisitor each) {
        // nobody asks
    }

    @Override
    public MemoryImage image() {
        throw new UnsupportedOperationException("there is no image");
    }

    @Override
    public State state() {
        return State.LIVE;
    }

    @Override
    public String banner() {
        return "";
    }

    @Override
    public String buildId() {
        return "";
    }

    @Override
    public String commandLine() {
        return "";
    }

    @Override
    public int pagingLevels() {
        return 4;
    }

    @Override
    public long pageTableRoot() {
        return 0;
    }

    @Override
    public List<BaseValue> bases() {
        return List.of();
    }

    @Override
    public List<KernelModule> modules() {
        return List.of();
    }

    @Override
    public List<Step> walk(long virtual) {
        return List.of();
    }

    @Override
    public OptionalLong enumerator(String name) {
        return OptionalLong.empty();
    }

    @Override
    public List<Enumerator> enumeration(String name) {
        return List.of();
    }

    @Override
    public Optional<String> function(String name) {
        return Optional.empty();
    }

    @Override
    public List<String> structNames(String prefix, int limit) {
        return List.of();
    }

    @Override
    public Optional<Location> nearest(long address) {
        return Optional.empty();
    }

    @Override
    public int size() {
        return symbols.size();
    }

    @Override
    public String origin() {
        return "the test";
    }
}
