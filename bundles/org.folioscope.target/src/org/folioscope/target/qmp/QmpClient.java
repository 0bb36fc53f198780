// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.folioscope.base.CancelledException;
import org.folioscope.target.wire.WireConnection;
import org.folioscope.target.wire.WireLog;
import org.folioscope.target.wire.WireSocket;

/**
 * A client of the QEMU Machine Protocol (QEMU's docs/interop/qmp-spec): greeting, capabilities, commands with ids whose
 * answers may come in any order, and events. Every wait has a limit. Safe for use by several threads at once.
 */
public final class QmpClient implements Qmp, AutoCloseable {

    /** The longest line that is taken; "info mtree" of a large machine has some hundred KiB. */
    static final int LINE_LIMIT = 16 << 20;

    private final WireConnection connection;
    private final String peer;
    private final WireLog log;
    private final CompletableFuture<JsonObject> greeting = new CompletableFuture<>();
    private final AtomicLong nextId = new AtomicLong();
    private final Map<Long, Pending> pending = new ConcurrentHashMap<>();
    private final List<QmpEvents> subscriptions = new CopyOnWriteArrayList<>();
    private volatile QmpException end;

    private record Pending(String command, CompletableFuture<JsonElement> answer) {}

    /** Connects to the unix socket of a monitor: {@link #connect(SocketAddress, Duration, WireLog)} without a log. */
    public static QmpClient connect(Path socket, Duration limit) throws QmpException {
        return connect(UnixDomainSocketAddress.of(socket), limit, WireLog.NONE);
    }

    /**
     * Connects to a monitor that listens ({@code -qmp unix:PATH,server=on,wait=off}, {@code -qmp
     * tcp:HOST:PORT,server=on,wait=off}).
     *
     * @param limit for the connection, for the greeting and for the negotiation, each
     */
    @SuppressWarnings("resource") // the client closes the channel
    public static QmpClient connect(SocketAddress address, Duration limit, WireLog log) throws QmpException {
        SocketChannel channel;
        try {
            channel = WireSocket.connect(address, limit);
        } catch (IOException e) {
            throw new QmpException.Closed(e.getMessage(), e);
        }
        return over(channel, WireSocket.text(address), limit, log);
    }

    /** {@link #over(SocketChannel, String, Duration, WireLog)} without a log. */
    public static QmpClient over(SocketChannel channel, String peer, Duration limit) throws QmpException {
        return over(channel, peer, limit, WireLog.NONE);
    }

    /** Speaks over a channel that is already connected; it belongs to the client from now on, also when this fails. */
    @SuppressWarnings("resource") // the client is the result
    public static QmpClient over(SocketChannel channel, String peer, Duration limit, WireLog log) throws QmpException {
        QmpClient client;
        try {
            client = new QmpClient(channel, peer, LINE_LIMIT, log);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new QmpException.Closed(String.valueOf(e.getMessage()), e);
        }
        try {
            client.negotiate(limit);
        } catch (QmpException | RuntimeException e) {
            client.close();
            throw e;
        }
        return client;
    }

    QmpClient(SocketChannel channel, String peer, int lineLimit, WireLog log) throws IOException {
        this.peer = "qmp " + peer;
        this.log = log;
        LineSplitter lines = new LineSplitter(lineLimit, this::receive);
        connection = new WireConnection(channel, this.peer, new WireConnection.Handler() {
            @Override
            public void received(ByteBuffer bytes) throws QmpException {
                lines.split(bytes);
            }

            @Override
            public void ended(IOException reason) {
                end(closed(reason));
            }
        });
        connection.start();
    }

    void negotiate(Duration limit) throws QmpException {
        await(greeting, "its greeting", limit);
        execute("qmp_capabilities", limit);
    }

    @Override
    public String version() {
        JsonObject version = greeting.join().getAsJsonObject("QMP");
        JsonObject qemu = version.getAsJsonObject("version").getAsJsonObject("qemu");
        return qemu.get("major") + "." + qemu.get("minor") + "." + qemu.get("micro");
    }

    @Override
    public JsonElement execute(String command, JsonObject arguments, Duration limit) throws QmpException {
        long id = nextId.getAndIncrement();
        try {
            return await(submit(id, command, arguments), "an answer to " + command, limit);
        } finally {
            pending.remove(id);
        }
    }

    @Override
    public CompletableFuture<JsonElement> submit(String command, JsonObject arguments) throws QmpException {
        return submit(nextId.getAndIncrement(), command, arguments);
    }

    @Override
    public QmpEvents events(String... names) {
        QmpEvents events = new QmpEvents(Set.of(names), subscriptions::remove);
        subscriptions.add(events);
        QmpException ended = end;
        if (ended != null) {
            events.end(ended);
        }
        return events;
    }

    @Override
    public boolean isClosed() {
        return end != null;
    }

    /** Closes the connection; what waits for answers or events gets {@link QmpException.Closed}. QEMU goes on. */
    @Override
    public void close() {
        connection.close();
    }

    private CompletableFuture<JsonElement> submit(long id, String command, JsonObject arguments) throws QmpException {
        JsonObject message = new JsonObject();
        message.addProperty("execute", command);
        message.add("arguments", arguments);
        message.addProperty("id", id);
        CompletableFuture<JsonElement> answer = new CompletableFuture<>();
        pending.put(id, new Pending(command, answer));
        QmpException ended = end;
        if (ended != null) { // looked at after the put, so that either this or end() fails the future
            pending.remove(id);
            throw ended;
        }
        String line = message.toString();
        log.record(WireLog.Message.now(peer, WireLog.Direction.SENT, line));
        try {
            connection.send((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            pending.remove(id);
            throw closed(e);
        }
        return answer;
    }

    private static <T> T await(CompletableFuture<T> future, String what, Duration limit) throws QmpException {
        try {
            return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            throw new QmpException.TimedOut(what, limit);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof QmpException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private void receive(String line) throws QmpException {
        log.record(WireLog.Message.now(peer, WireLog.Direction.RECEIVED, line));
        JsonObject message = parse(line);
        if (!greeting.isDone()) {
            greet(message, line);
        } else if (message.has("event")) {
            QmpEvent event = event(message, line);
            subscriptions.forEach(subscription -> subscription.offer(event));
        } else if (message.has("return") || message.has("error")) {
            answer(message, line);
        } else {
            throw malformed("an answer or an event", line);
        }
    }

    private void greet(JsonObject message, String line) throws QmpException {
        try {
            JsonObject version = message.getAsJsonObject("QMP").getAsJsonObject("version");
            version.getAsJsonObject("qemu").get("major").getAsInt();
        } catch (RuntimeException _) { // whatever shape it has, it isn't a greeting
            throw malformed("QEMU's greeting", line);
        }
        greeting.complete(message);
    }

    private void answer(JsonObject message, String line) throws QmpException {
        long id;
        try {
            id = message.get("id").getAsLong();
        } catch (RuntimeException _) {
            throw malformed("an answer with the id of a command", line);
        }
        if (id < 0 || id >= nextId.get()) {
            throw malformed("an answer to one of the " + nextId.get() + " commands that were sent", line);
        }
        Pending command = pending.remove(id);
        if (command == null) {
            return; // late: whoever asked has stopped waiting
        }
        if (message.has("return")) {
            command.answer.complete(message.get("return"));
        } else {
            command.answer.completeExceptionally(new QmpException.Refused(
                    command.command, member(message.get("error"), "class"), member(message.get("error"), "desc")));
        }
    }

    private static QmpEvent event(JsonObject message, String line) throws QmpException {
        try {
            JsonObject data = message.has("data") ? message.getAsJsonObject("data") : new JsonObject();
            JsonObject time = message.getAsJsonObject("timestamp");
            long seconds = time.get("seconds").getAsLong();
            long microseconds = time.get("microseconds").getAsLong();
            return new QmpEvent(
                    message.get("event").getAsString(), data, seconds < 0 ? -1 : seconds * 1_000_000 + microseconds);
        } catch (RuntimeException _) {
            throw malformed("an event with a name and a time", line);
        }
    }

    private static String member(JsonElement error, String name) {
        if (error instanceof JsonObject object
                && object.get(name) != null
                && object.get(name).isJsonPrimitive()) {
            return object.get(name).getAsString();
        }
        return "(no " + name + ")";
    }

    private static JsonObject parse(String line) throws QmpException {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
                return object;
            }
        } catch (JsonParseException | IOException _) {
            // said below
        }
        throw malformed("a JSON object in a line", line);
    }

    private static QmpException.Malformed malformed(String expected, String found) {
        String start = found.length() > 120 ? found.substring(0, 120) + "…" : found;
        return new QmpException.Malformed("expected " + expected + ", found: " + start);
    }

    private static QmpException closed(IOException reason) {
        return reason instanceof QmpException typed
                ? typed
                : new QmpException.Closed(String.valueOf(reason.getMessage()), reason);
    }

    private void end(QmpException reason) {
        end = reason;
        greeting.completeExceptionally(reason);
        pending.values().forEach(command -> command.answer.completeExceptionally(reason));
        pending.clear();
        subscriptions.forEach(subscription -> subscription.end(reason));
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException _) {
            // nothing is lost with it
        }
    }
}
