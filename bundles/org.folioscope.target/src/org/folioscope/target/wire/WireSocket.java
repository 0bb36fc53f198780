// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;

/** Connections to the sockets where monitors and GDB stubs listen: unix sockets and TCP ports. */
public final class WireSocket {

    private WireSocket() {}

    /**
     * Connects. A peer that neither takes nor refuses the connection, and a name server that doesn't answer, hold the
     * caller for {@code limit} at most.
     *
     * @param address of a unix socket, or of a TCP port, whose host may still have to be looked up
     * @throws IOException when no one answers there; the message is made for a person
     * @throws CancelledException when the calling thread was interrupted; its interrupt status stays set
     */
    @SuppressWarnings("resource") // the channel is the result
    public static SocketChannel connect(SocketAddress address, Duration limit) throws IOException {
        SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        CompletableFuture<Void> connected = new CompletableFuture<>();
        boolean open = false;
        try {
            // A blocking connect in a thread of its own: closing the channel ends it.
            Thread.ofPlatform().daemon().name("connect to " + text(address)).start(() -> {
                try {
                    channel.connect(resolve(address));
                    connected.complete(null);
                } catch (IOException | RuntimeException e) {
                    connected.completeExceptionally(e);
                }
            });
            connected.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (!(address instanceof UnixDomainSocketAddress)) {
                // Small packets go to and fro: one that waits to be joined by another waits for 40 ms.
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            }
            open = true;
            return channel;
        } catch (TimeoutException _) {
            throw new IOException(
                    "no one took the connection to " + text(address) + " within " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new IOException(
                    "no one answers at " + text(address) + " (" + e.getCause().getMessage() + ")", e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            if (!open) {
                channel.close();
            }
        }
    }

    private static SocketAddress resolve(SocketAddress address) throws IOException {
        if (address instanceof InetSocketAddress inet && inet.isUnresolved()) {
            InetSocketAddress resolved = new InetSocketAddress(inet.getHostString(), inet.getPort());
            if (resolved.isUnresolved()) {
                throw new UnknownHostException("the name " + inet.getHostString() + " is not known");
            }
            return resolved;
        }
        return address;
    }

    /** An address as a person writes it: a path, HOST:PORT, or [IPV6]:PORT. */
    public static String text(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            String host = inet.getHostString();
            return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + inet.getPort();
        }
        return address.toString();
    }
}
