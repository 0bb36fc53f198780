// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** The other end of a connection, played by a test: it answers right until it gets to the answer with the fault. */
public final class BadPeer {

    /** What it does with one of its answers. */
    public enum Fault {
        /** Sends it in two pieces, or byte by byte: no fault at all. */
        SPLIT(false),
        /** Sends nothing more. */
        STALL(true),
        /** Sends the beginning of it, and nothing more. */
        CUT(true),
        /** Closes the connection. */
        CLOSE(false),
        /** Sends the beginning of it, and closes. */
        BREAK(false),
        /** Sends it with one bit turned over. */
        FLIP(true),
        /** Sends random bytes in place of it. */
        JUNK(true),
        /** Sends its beginning, and then goes on until the connection is closed. */
        ENDLESS(false),
        /** Sends one of the answers that the protocol knows as wrong. */
        WRONG(true);

        private final boolean stalls;

        Fault(boolean stalls) {
            this.stalls = stalls;
        }

        /** Whether the client may have to wait in vain. */
        public boolean stalls() {
            return stalls;
        }
    }

    private final SocketChannel channel;
    private final Random random;
    private final Fault fault;
    private final List<byte[]> wrong;
    private int left;
    private boolean silent;

    /**
     * @param at the number of the answer with the fault, from 0 on
     * @param wrong from which {@link Fault#WRONG} chooses
     */
    public BadPeer(SocketChannel channel, Random random, Fault fault, int at, List<byte[]> wrong) {
        this.channel = channel;
        this.random = random;
        this.fault = fault;
        this.left = at;
        this.wrong = wrong;
    }

    /** Answers. */
    public void say(byte[] right) throws IOException {
        if (!silent && left-- != 0) {
            send(right, 0, right.length);
        } else if (!silent) {
            sayBadly(right);
        }
    }

    private void sayBadly(byte[] right) throws IOException {
        int cut = random.nextInt(right.length);
        switch (fault) {
            case SPLIT -> {
                boolean all = random.nextBoolean();
                for (int i = 0; i < right.length; ) {
                    int end = all ? i + 1 : i < cut ? cut : right.length;
                    send(right, i, end);
                    i = end;
                }
            }
            case STALL -> silent = true;
            case CUT -> {
                send(right, 0, cut);
                silent = true;
            }
            case CLOSE -> channel.close();
            case BREAK -> {
                send(right, 0, cut);
                channel.close();
            }
            case FLIP -> {
                byte[] flipped = right.clone();
                flipped[cut] ^= (byte) (1 << random.nextInt(8));
                send(flipped, 0, flipped.length);
            }
            case JUNK -> {
                byte[] junk = new byte[1 + random.nextInt(2000)];
                random.nextBytes(junk);
                send(junk, 0, junk.length);
            }
            case ENDLESS -> {
                send(right, 0, Math.min(right.length, 2));
                byte[] more = "a1b2c3d4".repeat(1000).getBytes(StandardCharsets.US_ASCII);
                while (true) { // until the client closes the connection
                    send(more, 0, more.length);
                }
            }
            case WRONG -> {
                byte[] bytes = wrong.get(random.nextInt(wrong.size()));
                send(bytes, 0, bytes.length);
            }
        }
    }

    private void send(byte[] bytes, int from, int to) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, to - from);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
