// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;

/** Where a monitor or a GDB stub listens: a unix socket of this machine, or a TCP port. */
public sealed interface WireAddress {

    /** A unix socket. */
    record Unix(Path path) implements WireAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A TCP port; {@code host} is a name or a number, an IPv6 number without its brackets. */
    record Tcp(String host, int port) implements WireAddress {
        @Override
        public String toString() {
            return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        }
    }

    /**
     * Reads what {@link #toString()} gives: {@code /path/to/socket}, {@code host:port}, {@code [::1]:port}; {@code
     * :port} is a port of this machine. What contains a slash is a path.
     *
     * @throws IllegalArgumentException when it is none of these; the message says so to a person
     */
    static WireAddress parse(String text) {
        if (text.contains("/")) {
            try {
                return new Unix(Path.of(text));
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException("\"" + text + "\" is no path: " + e.getReason(), e);
            }
        }
        int colon = text.lastIndexOf(':');
        String host = text.substring(0, Math.max(colon, 0));
        int port = port(text.substring(colon + 1));
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.contains(":")) {
            throw new IllegalArgumentException(
                    "expected an IPv6 address in brackets, as in [::1]:1234, found \"" + text + "\"");
        }
        if (colon < 0 || port < 0) {
            throw new IllegalArgumentException("expected the path of a unix socket (/run/vm/qmp), host:port or"
                    + " [ipv6]:port with a port of 1 to 65535, found \"" + text + "\"");
        }
        return new Tcp(host.isEmpty() ? "localhost" : host, port);
    }

    private static int port(String digits) {
        if (!digits.matches("[0-9]{1,5}")) {
            return -1;
        }
        int port = Integer.parseInt(digits);
        return port >= 1 && port <= 65535 ? port : -1;
    }

    /**
     * Connects. A peer that neither takes nor refuses the connection, and a name server that doesn't answer, hold the
     * caller for {@code limit} at most.
     *
     * @throws IOException when no one answers there; the message is made for a person
     * @throws CancelledException when the calling thread was interrupted; its interrupt status stays set
     */
    @SuppressWarnings("resource") // the channel is the result
    default SocketChannel connect(Duration limit) throws IOException {
        SocketChannel channel = switch (this) {
            case Unix _ -> SocketChannel.open(StandardProtocolFamily.UNIX);
            case Tcp _ -> SocketChannel.open();
        };
        CompletableFuture<Void> connected = new CompletableFuture<>();
        boolean open = false;
        try {
            // A blocking connect in a thread of its own: closing the channel ends it.
            Thread.ofPlatform().daemon().name("connect to " + this).start(() -> {
                try {
                    channel.connect(resolve());
                    connected.complete(null);
                } catch (IOException | RuntimeException e) {
                    connected.completeExceptionally(e);
                }
            });
            connected.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            open = true;
            return channel;
        } catch (TimeoutException _) {
            throw new IOException("no one took the connection to " + this + " within " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new IOException(
                    "no one answers at " + this + " (" + e.getCause().getMessage() + ")", e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            if (!open) {
                channel.close();
            }
        }
    }

    private SocketAddress resolve() throws IOException {
        return switch (this) {
            case Unix(Path path) -> UnixDomainSocketAddress.of(path);
            case Tcp(String host, int port) -> {
                InetSocketAddress address = new InetSocketAddress(host, port);
                if (address.isUnresolved()) {
                    throw new UnknownHostException("the name " + host + " is not known");
                }
                yield address;
            }
        };
    }
}
