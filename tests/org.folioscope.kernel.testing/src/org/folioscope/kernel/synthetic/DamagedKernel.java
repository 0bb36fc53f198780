// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.synthetic;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;
import org.folioscope.symbols.KernelMap;

/**
 * A real kernel whose data is read with damage: some words of some pages are changed, the same ones on each read. Its
 * symbols and types stay sound.
 */
public final class DamagedKernel {

    private static final int PAGE = 4096;

    private final KernelMap map;
    private final long seed;
    private final int oneIn;

    /** @param oneIn one page of so many is damaged */
    public DamagedKernel(KernelMap map, long seed, int oneIn) {
        this.map = map;
        this.seed = seed;
        this.oneIn = oneIn;
    }

    /** The kernel, with damaged readers. */
    public KernelMap map() {
        return (KernelMap) Proxy.newProxyInstance(
                DamagedKernel.class.getClassLoader(), new Class<?>[] {KernelMap.class}, (_, method, arguments) -> {
                    if (method.getName().equals("virtualReader")) {
                        return reader();
                    }
                    try {
                        return method.invoke(map, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private MemoryReader reader() {
        MemoryReader sound = map.virtualReader();
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                long start = address & -PAGE;
                byte[] bytes = new byte[PAGE];
                Random random = new Random(start * 0x9e3779b97f4a7c15L ^ seed);
                if (random.nextInt(oneIn * 20) == 0) {
                    throw new MemoryFaultException("virtual", address, MemoryFaultException.Reason.EXCLUDED, "");
                }
                sound.read(start, bytes, 0, PAGE);
                if (random.nextInt(oneIn) == 0) {
                    damage(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), start, random);
                }
                return new Window(start, MemorySegment.ofArray(bytes));
            }
        };
    }

    private static void damage(ByteBuffer page, long start, Random random) {
        int words = 1 + random.nextInt(16);
        for (int i = 0; i < words; i++) {
            int at = random.nextInt(PAGE / 8) * 8;
            long word = page.getLong(at);
            int other = random.nextInt(PAGE / 8) * 8;
            page.putLong(
                    at,
                    switch (random.nextInt(8)) {
                        case 0 -> 0;
                        case 1 -> -1;
                        case 2 -> start + at;
                        case 3 -> start + other;
                        case 4 -> page.getLong(other);
                        case 5 -> random.nextLong();
                        case 6 -> Long.MAX_VALUE;
                        default -> word ^ 1L << random.nextInt(64);
                    });
        }
    }
}
