// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a VM stopped, as its GDB stub tells.
 *
 * @param signal the signal's number in GDB's own numbering; what QEMU means by it is {@link #kind()}
 * @param cpu the number of the CPU that stopped, from 0 on; 0 where the stub doesn't tell
 * @param text the stop reply itself
 */
public record StopReason(int signal, int cpu, String text) {

    /** What QEMU tells by the signal of a stop reply. */
    public enum Kind {
        /** A CPU reached a breakpoint. */
        BREAKPOINT,
        /** {@link GdbClient#interrupt()}, or "stop" in a monitor. */
        INTERRUPTED,
        /** The guest shut down; QEMU keeps it when started with -no-shutdown. */
        SHUT_DOWN,
        /** QEMU ended. */
        ENDED,
        OTHER
    }

    /** "T05thread:p01.02;", "T05thread:02;", "S05", "W00", "X09;process:1". */
    private static final Pattern REPLY = Pattern.compile("([TSWX])(\\p{XDigit}{2})((?:[;:].*|[^;:]+:.*)?)");

    private static final Pattern THREAD =
            Pattern.compile("(?:.*;)?thread:(?:p\\p{XDigit}{1,8}\\.)?(\\p{XDigit}{1,7});?.*");

    /** Whether a packet can only be a stop reply, and no answer to a request (data in hex never begins with T, S, W, X). */
    static boolean matches(String packet) {
        return REPLY.matcher(packet).matches();
    }

    static StopReason parse(String packet) throws GdbException {
        Matcher reply = REPLY.matcher(packet);
        if (!reply.matches()) {
            throw new GdbException.Malformed("expected a stop reply, found: " + GdbPacket.excerpt(packet));
        }
        Matcher thread = THREAD.matcher(reply.group(3));
        int cpu = thread.matches() ? Math.max(0, Integer.parseInt(thread.group(1), 16) - 1) : 0;
        return new StopReason(Integer.parseInt(reply.group(2), 16), cpu, packet);
    }

    public Kind kind() {
        if (text.startsWith("W") || text.startsWith("X")) {
            return Kind.ENDED;
        }
        return switch (signal) {
            case 2 -> Kind.INTERRUPTED;
            case 3 -> Kind.SHUT_DOWN;
            case 5 -> Kind.BREAKPOINT;
            default -> Kind.OTHER;
        };
    }
}
