// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.folioscope.base.Numbers;

/**
 * Finds the packets in the bytes that a stub sends, however they are split: checks their sums, takes escapes and
 * run-length encoding back. For one thread.
 */
final class PacketReader {

    /** What is found. */
    interface Sink {
        /** A packet with a right checksum; its content, decoded. */
        void packet(String data) throws GdbException;

        /** A packet whose checksum is wrong. */
        void damaged(String expectedAndFound) throws GdbException;

        /** The stub has got a packet whole, or not. */
        void acknowledged(boolean whole) throws GdbException;
    }

    private enum State {
        BETWEEN,
        DATA,
        ESCAPED,
        REPEATED,
        FIRST_DIGIT,
        SECOND_DIGIT
    }

    /** A repeat count is sent as a printable character that is this much larger. */
    private static final int COUNT_BIAS = 29;

    private final int limit;
    private final Sink sink;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private State state = State.BETWEEN;
    private boolean notification;
    private int last = -1;
    private int sum;
    private int firstDigit;

    /** @param limit bytes that the content of a packet may have at most, once decoded */
    PacketReader(int limit, Sink sink) {
        this.limit = limit;
        this.sink = sink;
    }

    void read(ByteBuffer bytes) throws GdbException {
        while (bytes.hasRemaining()) {
            read(bytes.get());
        }
    }

    private void read(byte value) throws GdbException {
        switch (state) {
            case BETWEEN -> between(value);
            case DATA -> content(value);
            case ESCAPED -> {
                sum += value;
                append(value ^ GdbPacket.ESCAPE_BIT, 1);
                state = State.DATA;
            }
            case REPEATED -> {
                sum += value;
                if (last < 0 || value < ' ' || value > '~') {
                    throw new GdbException.Malformed("expected a repeat count after a byte to repeat, found "
                            + Numbers.hex(value & 0xff) + (last < 0 ? " at the start of a packet" : ""));
                }
                append(last, value - COUNT_BIAS);
                state = State.DATA;
            }
            case FIRST_DIGIT -> {
                firstDigit = digit(value);
                state = State.SECOND_DIGIT;
            }
            case SECOND_DIGIT -> end(firstDigit << 4 | digit(value));
        }
    }

    private void between(byte value) throws GdbException {
        switch (value) {
            case GdbPacket.ACK -> sink.acknowledged(true);
            case GdbPacket.NACK -> sink.acknowledged(false);
            case GdbPacket.START, GdbPacket.NOTIFICATION -> {
                notification = value == GdbPacket.NOTIFICATION;
                state = State.DATA;
                data.reset();
                sum = 0;
                last = -1;
            }
            default ->
                throw new GdbException.Malformed(
                        "expected a packet, found the byte " + Numbers.hex(value & 0xff) + "; is it a GDB stub?");
        }
    }

    private void content(byte value) throws GdbException {
        if (value == GdbPacket.CHECKSUM) {
            state = State.FIRST_DIGIT;
            return;
        }
        sum += value;
        switch (value) {
            case GdbPacket.ESCAPE -> state = State.ESCAPED;
            case GdbPacket.REPEAT -> state = State.REPEATED;
            case GdbPacket.START ->
                throw new GdbException.Malformed("expected the end of a packet, found another's start");
            default -> append(value, 1);
        }
    }

    private void append(int value, int count) throws GdbException {
        if (data.size() + count > limit) {
            throw new GdbException.Malformed(
                    "a packet has more than " + Numbers.size(limit) + ", which is the most that is accepted");
        }
        for (int i = 0; i < count; i++) {
            data.write(value);
        }
        last = value & 0xff;
    }

    private void end(int expected) throws GdbException {
        state = State.BETWEEN;
        String content = data.toString(StandardCharsets.ISO_8859_1);
        if ((sum & 0xff) != expected) {
            sink.damaged("expected a packet whose bytes add up to " + Numbers.hex(expected) + ", found "
                    + GdbPacket.excerpt(content) + " with " + Numbers.hex(sum & 0xff));
        } else if (!notification) { // we ask for none, and none has an answer
            sink.packet(content);
        }
    }

    private static int digit(byte value) throws GdbException {
        int digit = Character.digit(value, 16);
        if (digit < 0) {
            throw new GdbException.Malformed(
                    "expected two hex digits of a checksum, found the byte " + Numbers.hex(value & 0xff));
        }
        return digit;
    }
}
