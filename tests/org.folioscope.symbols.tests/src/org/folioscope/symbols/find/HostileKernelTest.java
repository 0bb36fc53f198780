// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.KernelFinder;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.testing.KallsymsWriter.Style;
import org.folioscope.symbols.testing.MiniKernel;
import org.folioscope.symbols.testing.TestImage;
import org.junit.jupiter.api.Test;

/** Random damage to every table; only the documented exceptions may come out. */
class HostileKernelTest {

    private static final long PHYSICAL = 0x80_0000;
    private static final int LEAST_ROUNDS = 20;

    /** Start and length of what is damaged, in the kernel's image: kallsyms, BTF, page tables, variables. */
    private static final int[][] PLACES = {
        {0x20_0000, 64}, {0x21_0000, 0x6000}, {0x30_0000, 0x200}, {0x40_0000, 0x8000}, {0x41_0000, 64}
    };

    private static final String[] STRUCTS = {"page", "uts_namespace", "new_utsname", "timekeeper", "missing"};

    private final TestImage image = new TestImage(20 << 20);

    @Test
    void damagedTablesNeverBreakTheSearch() {
        long seed = Long.getLong("folioscope.fuzz.seed", System.nanoTime());
        long end = System.nanoTime() + Long.getLong("folioscope.fuzz.seconds", 1) * 1_000_000_000L;
        Random random = new Random(seed);
        int rounds = 0;
        for (; rounds < LEAST_ROUNDS || System.nanoTime() < end; rounds++) {
            Style style = Style.values()[random.nextInt(Style.values().length)];
            image.forget();
            MiniKernel mini =
                    new MiniKernel(image, PHYSICAL, 0x1260_0000, random.nextBoolean() ? 5 : 4, MiniKernel.RELEASE, 7);
            image.write(PHYSICAL, new byte[0x80_0000]);
            String info = mini.write(style, 0x5a_0000);
            switch (random.nextInt(3)) {
                case 0 -> image.note("VMCOREINFO", damaged(info, random));
                case 1 -> image.cr3(mini.root());
                default -> mini.writeStub();
            }
            int changes = 1 + random.nextInt(20);
            for (int i = 0; i < changes; i++) {
                damage(image, random);
            }
            try {
                use(image);
            } catch (NoKernelException | MemoryFaultException | MissingMemberException | MissingSymbolException e) {
                assertTrue(!e.getMessage().isEmpty());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", round " + rounds, e);
            }
        }
    }

    private static void damage(TestImage image, Random random) {
        int[] place = PLACES[random.nextInt(PLACES.length)];
        long at = PHYSICAL + place[0] + random.nextInt(place[1]) & -8;
        long value = switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> random.nextLong();
            case 3 -> image.u64(at) ^ 1L << random.nextInt(64);
            default -> PHYSICAL + 0x40_0000 + (random.nextInt(8) << 12) | 0x63;
        };
        image.u64(at, value);
    }

    private static String damaged(String info, Random random) {
        char[] text = info.toCharArray();
        for (int i = random.nextInt(4); i > 0; i--) {
            text[random.nextInt(text.length)] = (char) random.nextInt(128);
        }
        return new String(text);
    }

    private static void use(TestImage image) throws NoKernelException {
        KernelMap kernel = KernelFinder.findLive(image, Progress.NONE);
        kernel.bases();
        kernel.modules();
        kernel.buildId();
        kernel.commandLine();
        kernel.symbols().find("filler_10");
        kernel.symbols().find("zzz");
        kernel.symbols().nearest(kernel.symbols().address("_text") + 0x1234);
        kernel.types().enumerator("X");
        for (String name : STRUCTS) {
            kernel.types().findStruct(name).map(StructType::members);
        }
        kernel.pageTables().walk(kernel.pageOffsetBase());
        kernel.virtualReader().u64(kernel.vmemmapBase());
    }
}
