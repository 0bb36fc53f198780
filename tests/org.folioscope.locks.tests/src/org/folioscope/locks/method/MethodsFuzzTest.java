// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.Locks;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.junit.jupiter.api.Test;

/** Stacks, tables and objects that are damaged at random are read to the end, with whatever verdicts they come to. */
@SuppressWarnings("resource") // the overlay owns nothing
class MethodsFuzzTest {

    private static final Path SAMPLE = Path.of(System.getProperty("folioscope.home"), "samples", "stuck.elf.zst");
    private static final int ROUNDS = 10;
    private static final int WORDS = 24;

    @Test
    void damageIsSurvived() throws Exception {
        try (Snapshot image = Snapshot.open(SAMPLE, OpenOptions.defaults(), Progress.NONE)) {
            Locks locks = Locks.of(image.kernel(), Progress.NONE);
            Methods methods = Methods.of(image.kernel(), locks.tasks(), Progress.NONE);
            int calls = 0;
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                Overlay overlay = new Overlay(image.memory());
                for (MethodCall call : methods.calls()) {
                    damageStack(overlay, image.kernel(), call.task(), random);
                    for (Argument each : call.arguments()) {
                        damage(overlay, image.kernel(), each.object().address() + 8L * random.nextInt(WORDS), random);
                    }
                    for (OperationsTable each : call.tables()) {
                        if (random.nextInt(4) == 0) {
                            damage(overlay, image.kernel(), each.address() + 8L * random.nextInt(WORDS), random);
                        }
                    }
                }
                try (Snapshot damaged = Snapshot.of(overlay, Progress.NONE)) {
                    Locks read = Locks.of(damaged.kernel(), Progress.NONE);
                    Methods found = Methods.of(damaged.kernel(), read.tasks(), Progress.NONE);
                    RuleVerdicts verdicts = RuleVerdicts.of(damaged.kernel(), read.tasks(), found, Progress.NONE);
                    assertTrue(verdicts.verdicts().size() < 1000, "seed " + seed);
                    calls += found.calls().size();
                }
            }
            assertTrue(calls > 0, "damage took everything");
        }
    }

    private static void damageStack(Overlay overlay, KernelSnapshot kernel, Task task, Random random) {
        long words = (task.stack() + task.stackSize() - task.sp()) / 8;
        for (int i = 0; i < 4 && words > 0; i++) {
            damage(overlay, kernel, task.sp() + 8 * random.nextLong(words), random);
        }
    }

    /** Writes a small number, a pointer to something else, or anything. */
    private static void damage(Overlay overlay, KernelSnapshot kernel, long address, Random random) {
        long word = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(64);
            case 1 -> address + 8L * random.nextInt(WORDS);
            case 2 -> address | 7;
            default -> random.nextLong();
        };
        kernel.map().pageTables().translate(address).ifPresent(page -> {
            byte[] bytes = ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(word)
                    .array();
            try {
                overlay.write(page.physical() + (address - page.virtual()), bytes);
            } catch (MemoryFaultException _) {
                return; // nothing there to damage
            }
        });
    }
}
