// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.Window;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.PageTables;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;

/** A kernel with a direct map, one symbol and one struct. */
public final class FakeMap implements KernelMap {

    public static final long DIRECT = 0xffff888000000000L;

    private final MemoryImage image;

    public FakeMap(MemoryImage image) {
        this.image = image;
    }

    @Override
    public MemoryImage image() {
        return image;
    }

    @Override
    public State state() {
        return State.LIVE;
    }

    @Override
    public String release() {
        return "9.9.9-fake";
    }

    @Override
    public String banner() {
        return "Linux version 9.9.9-fake";
    }

    @Override
    public String buildId() {
        return "cafe";
    }

    @Override
    public String commandLine() {
        return "quiet";
    }

    @Override
    public int pagingLevels() {
        return 4;
    }

    @Override
    public long pageTableRoot() {
        return FakeImage.START;
    }

    @Override
    public long pageOffsetBase() {
        return DIRECT;
    }

    @Override
    public long vmemmapBase() {
        return 0xffffea0000000000L;
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
    public Symbols symbols() {
        return new Symbols() {
            @Override
            public OptionalLong find(String name) {
                return name.equals("_text") ? OptionalLong.of(DIRECT + FakeImage.START) : OptionalLong.empty();
            }

            @Override
            public Optional<Location> nearest(long address) {
                long offset = address - DIRECT - FakeImage.START;
                return offset >= 0 && offset < FakeImage.SIZE
                        ? Optional.of(new Location("_text", offset, ""))
                        : Optional.empty();
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public String origin() {
                return "made up";
            }
        };
    }

    @Override
    public Types types() {
        return new Types() {
            @Override
            public Optional<StructType> findStruct(String name) {
                return name.equals("inode") ? Optional.of(new FakeInodeType()) : Optional.empty();
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
            public List<String> structNames(String prefix, int limit) {
                return "inode".startsWith(prefix) ? List.of("inode") : List.of();
            }

            @Override
            public Optional<String> function(String name) {
                return Optional.empty();
            }

            @Override
            public String origin() {
                return "made up";
            }
        };
    }

    @Override
    public PageTables pageTables() {
        return new PageTables() {
            @Override
            public Optional<Mapping> translate(long virtual) {
                long physical = virtual - DIRECT;
                return physical >= 0 && physical < 1L << 40
                        ? Optional.of(new Mapping(virtual & -4096, physical & -4096, 4096, 1))
                        : Optional.empty();
            }

            @Override
            public List<Step> walk(long virtual) {
                return List.of();
            }

            @Override
            public void leaves(long from, long to, Progress progress, LeafVisitor each) {
                // no vmalloc, no memory map
            }
        };
    }

    @Override
    public MemoryReader virtualReader() {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                if (address - DIRECT < 0) {
                    throw new MemoryFaultException("virtual", address, Reason.NOT_MAPPED, "");
                }
                Window window = image.window(address - DIRECT);
                return new Window(window.start() + DIRECT, window.bytes());
            }
        };
    }

    @Override
    public MemoryReader physicalReader() {
        return new PhysicalReader(image);
    }

    private static final class FakeInodeType implements StructType {

        @Override
        public String name() {
            return "inode";
        }

        @Override
        public String kind() {
            return "struct";
        }

        @Override
        public int size() {
            return 64;
        }

        @Override
        public List<Member> members() {
            return List.of();
        }

        @Override
        public Field field(String... paths) {
            return Field.ABSENT;
        }
    }
}
