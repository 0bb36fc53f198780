// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetException;
import org.folioscope.target.gdb.GdbClient;
import org.folioscope.target.gdb.GdbException;
import org.folioscope.target.wire.WireLog;
import org.folioscope.target.write.WriteGrant;

/**
 * A VM's GDB stub, connected to only while it is needed: a connection pauses the VM. After a moment without a call the
 * connection ends and the VM goes on, unless somebody else had paused it. While the connection is there a {@link Watchdog}
 * stands by, for the case that this process is killed. Safe for use by several threads; their calls go one after another.
 */
@SuppressWarnings("resource") // closing the link closes what it has
public final class GdbLink implements AutoCloseable {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

    /** Long enough for a walk from one pointer to the next, short enough for the VM to get on. */
    private static final Duration IDLE = Duration.ofMillis(300);

    /** Whether the VM runs, asked over another connection before this one pauses it. */
    public interface StateBefore {
        boolean runs() throws IOException;
    }

    /** What is done with a connection. */
    interface Call<T> {
        T with(GdbClient client) throws IOException;
    }

    private final SocketAddress address;
    private final WireLog log;
    private final StateBefore before;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("GDB link").factory());
    private GdbClient client;
    private WatchdogProcess watchdog;
    private ScheduledFuture<?> release;
    private boolean ran;
    private int holders;
    private boolean closed;

    /** @param before null where nobody but the stub could tell; the VM then counts as running */
    public GdbLink(SocketAddress address, StateBefore before, WireLog log) {
        this.address = address;
        this.before = before;
        this.log = log;
    }

    /** Calls the stub, connecting first where needed. The VM stands still during the call. */
    synchronized <T> T call(Call<T> call) throws IOException {
        open();
        try {
            return call.with(client);
        } catch (GdbException.Closed e) {
            client = null; // the next call tries again
            throw e;
        } finally {
            scheduleRelease();
        }
    }

    /** Writes physical memory; the VM stands still meanwhile. Only {@link org.folioscope.target.write.LiveWriter} does. */
    public void write(long physical, byte[] bytes, WriteGrant grant) throws IOException {
        call(client -> {
            client.write(physical, bytes, grant, LiveVm.LIMIT);
            return bytes;
        });
    }

    /** Keeps the VM still until {@link #letGo}. */
    synchronized boolean hold() throws IOException {
        open();
        holders++;
        return ran;
    }

    synchronized void letGo() throws IOException {
        holders--;
        if (holders == 0) {
            disconnect();
        }
    }

    /** Paused while it is held. Else it runs between the calls, unless somebody else paused it: a stub can't tell. */
    synchronized RunState runState() {
        if (closed) {
            return RunState.ENDED;
        }
        return holders > 0 && client != null && !client.isClosed()
                ? new RunState(RunState.Kind.PAUSED, "held by the GDB connection")
                : new RunState(RunState.Kind.RUNNING, "unknown");
    }

    private void open() throws IOException {
        if (closed) {
            throw new TargetException("the connection to the GDB stub at " + address + " was closed");
        }
        if (release != null) {
            release.cancel(false);
            release = null;
        }
        if (client != null && !client.isClosed()) {
            return;
        }
        ran = before == null || before.runs();
        if (watchdog == null) {
            watchdog = WatchdogProcess.forGdb(address);
        }
        if (ran) {
            watchdog.hold();
        }
        boolean connected = false;
        try {
            client = GdbClient.connect(address, CONNECT_LIMIT, log);
            connected = true;
        } catch (GdbException.TimedOut e) {
            throw new TargetException(
                    "the GDB stub at " + address + " does not answer; it serves one client at a time, so somebody else"
                            + " may be connected (a debugger?). Close that connection, or use another way to the VM",
                    e);
        } finally {
            if (!connected) {
                watchdog.release();
            }
        }
    }

    private void scheduleRelease() {
        if (holders == 0 && client != null) {
            release = timer.schedule(this::releaseQuietly, IDLE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void releaseQuietly() {
        try {
            if (holders == 0) {
                disconnect();
            }
        } catch (IOException _) {
            client = null; // the next call tells what is wrong, if it still is
        }
    }

    private void disconnect() throws IOException {
        GdbClient ending = client;
        client = null;
        if (ending == null) {
            return;
        }
        if (ran) {
            ending.close();
        } else {
            ending.leave();
        }
        watchdog.release();
    }

    /** Lets the VM go on if it ran before. */
    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        synchronized (this) {
            closed = true;
            try {
                disconnect();
            } finally {
                if (watchdog != null) {
                    watchdog.close();
                }
            }
        }
    }
}
