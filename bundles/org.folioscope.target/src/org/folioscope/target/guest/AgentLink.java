// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.target.TargetException;

/** The connections to one agent, one after the other. Safe for use by several threads at once. */
final class AgentLink {

    /** Null where a connection was taken over: there is no other one after it. */
    private final Path socket;

    private AgentChannel channel;
    private String lost;
    private boolean restored;

    AgentLink(Path socket, AgentChannel channel) {
        this.socket = socket;
        this.channel = channel;
    }

    /** The connection, or null where a new one is needed. */
    synchronized AgentChannel current() throws IOException {
        if (lost != null) {
            throw new TargetException(lost);
        }
        return socket != null && channel != null && channel.isEnded() ? null : channel;
    }

    /** A new connection, on which the agent has yet to say hello. */
    synchronized AgentChannel connect() throws IOException {
        if (lost != null) {
            throw new TargetException(lost);
        }
        close();
        channel = new AgentChannel(socket);
        return channel;
    }

    /** Whether the guest was set back to an earlier state since this was last asked. */
    synchronized boolean takeRestored() {
        boolean was = restored;
        restored = false;
        return was;
    }

    synchronized void lose(String reason) throws IOException {
        lost = reason;
        if (channel != null) {
            channel.end(reason);
        }
    }

    synchronized void renew() {
        lost = null;
        restored = true;
    }

    synchronized void close() throws IOException {
        if (channel != null && !channel.isEnded()) {
            channel.close();
        }
    }
}
