// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Finding;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;

/**
 * Rule NF22 over a real cifs inode: the first of the tasks of "lock-chain" is in a write, and has taken i_rwsem and then lock_sem, as it
 * should; the second waits for i_rwsem. Only when the image is changed so that the second has lock_sem, the rule is broken.
 */
@SuppressWarnings("resource") // the changed memory is closed with its snapshot
final class LockSemEvidence {

    /** RWSEM_WRITER_LOCKED of kernel/locking/rwsem.c. */
    private static final long WRITER = 1;

    private final Snapshot snapshot;
    private final KernelMap map;

    LockSemEvidence(Snapshot snapshot) {
        this.snapshot = snapshot;
        map = snapshot.kernel().map();
    }

    void compare() throws Exception {
        ContendedLock inode = Locks.of(snapshot.kernel(), Progress.NONE).contended().stream()
                .filter(each -> each.place().member().equals("i_rwsem"))
                .findFirst()
                .orElseThrow();
        assertTrue(inode.title().contains("/smb/chain (inode "), inode.title());
        assertEquals(1, inode.waiting().size());
        assertEquals(List.of(), rules(findings(snapshot)));

        long semaphore =
                inode.place().object() + field("cifsInodeInfo", "lock_sem").offset();
        Overlay changed = new Overlay(snapshot.memory());
        put(changed, semaphore + field("rw_semaphore", "count.counter").offset(), WRITER);
        put(
                changed,
                semaphore + field("rw_semaphore", "owner.counter").offset(),
                inode.waiting().getFirst().task().address());
        try (Snapshot broken = Snapshot.of(changed, Progress.NONE)) {
            List<Finding> findings = findings(broken);
            assertEquals(1, findings.size(), () -> rules(findings).toString());
            assertEquals("NF22", findings.getFirst().getRule());
            assertEquals(physical(semaphore), findings.getFirst().getAddress());
        }
    }

    private Field field(String struct, String path) {
        return map.types().struct(struct).require(path);
    }

    private void put(Overlay memory, long address, long value) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        memory.write(physical(address), bytes);
    }

    private long physical(long address) {
        return map.pageTables()
                .translate(address)
                .map(page -> page.physical() + address - page.virtual())
                .orElseThrow();
    }

    private static List<Finding> findings(Snapshot snapshot) {
        Handovers handovers = Handovers.find(HandoverSource.of(snapshot), Scan.WITHOUT_KERNEL, Progress.NONE);
        return Checks.run(CheckedImage.of(handovers), Checks.SETS, _ -> true, Progress.NONE);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.getRule() + " " + each.getMessage())
                .toList();
    }
}
