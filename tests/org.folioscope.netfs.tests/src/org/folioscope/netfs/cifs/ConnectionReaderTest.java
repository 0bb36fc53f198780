// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.folioscope.base.Diagnostic;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.symbols.MissingMemberException;
import org.junit.jupiter.api.Test;

class ConnectionReaderTest {

    private static final int EXCLUSIVE = 2;
    private static final int SHARED = 1;
    private static final long NOWHERE = 0xffff_9999_0000_0000L;

    private final MadeCifs made = new MadeCifs();

    @Test
    void tellsConnectionShareAndMessages() {
        made.kernel.memory.put64(made.message(40, 9, 0x1234) + 88, 0x5678);
        made.message(41, 99, 0);
        SmbConnection read = made.read().getFirst();
        assertEquals(3, read.id());
        assertEquals("server", read.host());
        assertEquals("SMB 3.0.2", read.dialect());
        assertEquals("CifsGood", read.state());
        assertEquals(510, read.credits());
        assertEquals("//server/share", read.shares().getFirst().name());
        SmbMessage write = read.messages().getFirst();
        assertEquals("write", write.command());
        assertEquals("submitted", write.state());
        assertEquals(2, write.credits());
        assertEquals(0x1234, write.callbackData());
        assertEquals(0x5678, write.task());
        assertEquals("command 99", read.messages().getLast().command());
        assertNothingFound();
    }

    @Test
    void tellsHandlesWithLeases() {
        long first = made.handle("a", 11);
        long second = made.handle("b", 12);
        made.kernel.memory.put8(second + 180, 1);
        made.kernel.memory.put8(second + 464, 1);
        long inode = made.inode(first);
        made.kernel.memory.put32(inode + MadeCifs.LEASE_LEVEL, 7);
        made.kernel.memory.put8(inode + 772, 1);
        IntStream.range(0, 16).forEach(i -> made.kernel.memory.put8(inode + 736 + i, i));

        List<OpenHandle> read = made.handles();

        assertEquals(List.of("a", "b"), read.stream().map(OpenHandle::name).toList());
        assertEquals("RHW", Caching.letters(read.getFirst().caching()));
        assertEquals("03020100-0504-0706-0809-0a0b0c0d0e0f", read.getFirst().leaseKey());
        assertEquals(0x77, read.getFirst().sessionId());
        assertEquals(5, read.getFirst().treeId());
        assertTrue(read.getFirst().isWritable());
        assertFalse(read.getFirst().invalid());
        assertEquals(Set.of(Caching.READ), read.getLast().caching());
        assertEquals("", read.getLast().leaseKey());
        assertTrue(read.getLast().invalid() && read.getLast().closeDeferred());
        assertNothingFound();
    }

    @Test
    void tellsByteRanges() {
        long handle = made.handle("a", 11);
        made.lock(handle, 100, 50, EXCLUSIVE);
        long shared = made.lock(handle, 1000, 24, SHARED);
        long waiter = made.list();
        made.kernel.memory.put64(shared + 16, waiter);
        made.kernel.memory.put64(shared + 24, waiter);
        made.kernel.memory.put64(waiter, shared + 16);
        made.kernel.memory.put64(waiter + 8, shared + 16);

        List<ByteRangeLock> locks = made.handles().getFirst().locks();

        assertEquals(2, locks.size());
        assertEquals("100+50 true 0", words(locks.getFirst()));
        assertEquals("1000+24 false 1", words(locks.getLast()));
        assertNothingFound();
    }

    private static String words(ByteRangeLock lock) {
        return lock.offset() + "+" + lock.length() + " " + lock.exclusive() + " " + lock.blocked();
    }

    @Test
    void endsInCircles() {
        long first = made.handle("a", 11);
        made.handle("b", 12);
        long last = made.handle("c", 13);
        made.kernel.memory.put64(last, first);
        assertEquals(3, made.handles().size());
        assertFound("runs in a circle");
    }

    @Test
    void keepsWhatCanBeRead() {
        made.handle("a", 11);
        long lost = made.handle("b", 12);
        made.handle("c", 13);
        made.kernel.memory.put64(lost + 160, NOWHERE);
        assertEquals(
                List.of("a", "c"), made.handles().stream().map(OpenHandle::name).toList());
        assertFound("can't be read");
    }

    @Test
    void keepsHandlesOfDamagedInodesAndRanges() {
        long handle = made.handle("a", 11);
        long range = made.lock(handle, 1, 2, EXCLUSIVE);
        made.kernel.memory.put64(range, NOWHERE);
        made.kernel.memory.put64(made.kernel.memory.get64(handle + 160) + 48, NOWHERE);
        OpenHandle read = made.handles().getFirst();
        assertEquals(Set.of(), read.caching());
        assertEquals(1, read.locks().size());
        assertFound("the inode of an open handle can't be read");
    }

    @Test
    void goesOnBehindAListIntoNothing() {
        long message = made.message(40, 9, 0);
        made.kernel.memory.put64(message, NOWHERE);
        made.handle("a", 11);
        assertEquals(1, made.read().getFirst().messages().size());
        assertEquals(1, made.handles().size());
        assertFound("messages in flight");
    }

    @Test
    void saysWhatIsMissing() {
        SyntheticKernel without = new SyntheticKernel().struct("cifsInodeInfo", 8, "oplock 0 4");
        assertThrows(MissingMemberException.class, () -> new LeaseReader(without.context()));
    }

    private void assertNothingFound() {
        assertEquals(List.of(), made.context().findings().list());
    }

    private void assertFound(String text) {
        assertTrue(
                made.context().findings().list().stream()
                        .map(Diagnostic::toString)
                        .anyMatch(found -> found.contains(text)),
                () -> made.context().findings().list().toString());
    }
}
