// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * How a person names a VM: {@code pid:1234}, {@code qmp:/path/of/socket}, {@code qmp:host:port}, {@code gdb:host:port},
 * {@code gdb:/path/of/socket}; several, joined by commas, for the same VM. Paths are absolute.
 *
 * @param pid the process id of QEMU on this machine
 * @param qmp its monitor
 * @param gdb its GDB stub
 */
public record TargetAddress(OptionalLong pid, Optional<SocketAddress> qmp, Optional<SocketAddress> gdb) {

    private static final String FORMS =
            "pid:PROCESS, qmp:/SOCKET, qmp:HOST:PORT, gdb:HOST:PORT or gdb:/SOCKET, joined by commas where there are"
                    + " several";

    public TargetAddress {
        if (pid.isEmpty() && qmp.isEmpty() && gdb.isEmpty()) {
            throw new IllegalArgumentException("expected " + FORMS + ", found nothing");
        }
    }

    public static TargetAddress ofPid(long pid) {
        return new TargetAddress(OptionalLong.of(pid), Optional.empty(), Optional.empty());
    }

    public static TargetAddress ofQmp(SocketAddress qmp) {
        return new TargetAddress(OptionalLong.empty(), Optional.of(qmp), Optional.empty());
    }

    public static TargetAddress ofGdb(SocketAddress gdb) {
        return new TargetAddress(OptionalLong.empty(), Optional.empty(), Optional.of(gdb));
    }

    /** Whether {@code text} begins as an address does; it may still be wrong further on. No file name is one by chance. */
    public static boolean looksLike(String text) {
        return text.startsWith("pid:") || text.startsWith("qmp:") || text.startsWith("gdb:");
    }

    /** @throws TargetException when it is none; the message says what one looks like */
    public static TargetAddress parse(String text) throws TargetException {
        OptionalLong pid = OptionalLong.empty();
        Optional<SocketAddress> qmp = Optional.empty();
        Optional<SocketAddress> gdb = Optional.empty();
        for (String part : text.strip().split(",(?=(?:pid|qmp|gdb):)", -1)) {
            boolean twice;
            if (part.startsWith("pid:")) {
                twice = pid.isPresent();
                pid = OptionalLong.of(process(part.substring(4), text));
            } else if (part.startsWith("qmp:")) {
                twice = qmp.isPresent();
                qmp = Optional.of(socket(part.substring(4), text));
            } else if (part.startsWith("gdb:")) {
                twice = gdb.isPresent();
                gdb = Optional.of(socket(part.substring(4), text));
            } else {
                throw wrong(text, "\"" + part + "\"");
            }
            if (twice) {
                throw wrong(text, "two of the same kind");
            }
        }
        return new TargetAddress(pid, qmp, gdb);
    }

    private static long process(String digits, String text) throws TargetException {
        try {
            long pid = Long.parseLong(digits);
            if (pid > 0 && pid <= Integer.MAX_VALUE) {
                return pid;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw wrong(text, "the process \"" + digits + "\"");
    }

    private static SocketAddress socket(String place, String text) throws TargetException {
        if (place.startsWith("/")) {
            try {
                return UnixDomainSocketAddress.of(Path.of(place));
            } catch (IllegalArgumentException e) {
                throw wrong(text, "the path \"" + place + "\": " + e.getMessage());
            }
        }
        int colon = place.lastIndexOf(':');
        try {
            int port = Integer.parseInt(place.substring(colon + 1));
            if (colon >= 0 && port > 0 && port < 1 << 16) {
                String host = place.substring(0, colon).replaceAll("^\\[(.*)]$", "$1");
                return InetSocketAddress.createUnresolved(host.isEmpty() ? "localhost" : host, port);
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw wrong(text, "\"" + place + "\", which is neither an absolute path nor HOST:PORT");
    }

    private static TargetException wrong(String text, String found) {
        return new TargetException("\"" + text + "\" names no VM: expected " + FORMS + ", found " + found);
    }

    /** As {@link #parse} takes it. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        pid.ifPresent(number -> text.add("pid:" + number));
        qmp.ifPresent(socket -> text.add("qmp:" + show(socket)));
        gdb.ifPresent(socket -> text.add("gdb:" + show(socket)));
        return text.toString();
    }

    private static String show(SocketAddress socket) {
        if (socket instanceof InetSocketAddress inet) {
            String host = inet.getHostString();
            return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + inet.getPort();
        }
        return socket.toString();
    }
}
