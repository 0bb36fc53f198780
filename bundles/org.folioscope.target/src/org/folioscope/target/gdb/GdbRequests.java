// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;

/** Requests for a VM that stands still, one after another, whichever threads they come from, and their errors. */
final class GdbRequests {

    /** Bytes of a document of the target description; QEMU's for x86 have 10 KiB. */
    private static final int DOCUMENT_LIMIT = 1 << 20;

    private final GdbConnection connection;
    private final ReentrantLock lock = new ReentrantLock(true);

    GdbRequests(GdbConnection connection) {
        this.connection = connection;
    }

    /** A request whose answer is "OK". */
    void command(String request, String what, Limit limit) throws GdbException {
        requireOk(request(request, what, limit), what);
    }

    static void requireOk(String answer, String what) throws GdbException {
        if (!answer.equals("OK")) {
            throw new GdbException.Malformed(
                    "expected \"OK\" after the request to " + what + ", found " + GdbPacket.excerpt(answer));
        }
    }

    /** Sends a request that is for a VM that stands still, and gives its answer if that is no error. */
    String request(String request, String what, Limit limit) throws GdbException {
        return request(List.of(request), what, limit).getFirst();
    }

    /** As {@link #request(String, String, Limit)}, for several requests that are sent at once. */
    List<String> request(List<String> requests, String what, Limit limit) throws GdbException {
        acquire(limit);
        try {
            requireStopped(what);
            List<String> answers = connection.exchange(requests, "an answer to the request to " + what, limit);
            for (String answer : answers) {
                requireNoError(answer, what);
            }
            return answers;
        } finally {
            lock.unlock();
        }
    }

    private static void requireNoError(String answer, String what) throws GdbException {
        if (answer.isEmpty()) {
            throw new GdbException.Refused(what, "it does not know the request");
        }
        if (answer.startsWith("E") && answer.matches("E\\p{XDigit}{2}|E\\..*")) {
            throw new GdbException.Refused(what, "it answered " + GdbPacket.excerpt(answer));
        }
    }

    void requireStopped(String what) throws GdbException {
        if (connection.isRunning()) {
            throw new GdbException.Refused(what, "the VM runs; it has to be stopped first");
        }
    }

    /** Keeps other threads' requests from coming in between; to be followed by {@link #release}. */
    void acquire(Limit limit) throws GdbException {
        try {
            if (!lock.tryLock(limit.left(), TimeUnit.NANOSECONDS)) {
                throw limit.timedOut("its attention: another thread is using it");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    void release() {
        lock.unlock();
    }

    /** The text of a document of the target description, in packets of {@code packetSize} bytes. */
    String document(String name, int packetSize, Limit limit) throws GdbException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int room = packetSize - 16;
            String part = request(
                    "qXfer:features:read:" + name + ":" + Integer.toHexString(text.length()) + ","
                            + Integer.toHexString(room),
                    "give its " + name,
                    limit);
            boolean last = part.startsWith("l");
            if (!last && (!part.startsWith("m") || part.length() == 1)) {
                throw new GdbException.Malformed("expected a part of " + name + ", found " + GdbPacket.excerpt(part));
            }
            text.append(part, 1, part.length());
            if (text.length() > DOCUMENT_LIMIT) {
                throw new GdbException.Malformed("its " + name + " has more than " + Numbers.size(DOCUMENT_LIMIT)
                        + ", which is the most that is accepted");
            }
            if (last) {
                return text.toString();
            }
        }
    }
}
