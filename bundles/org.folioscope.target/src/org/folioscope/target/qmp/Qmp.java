// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A VM's monitor, for those who use a connection and don't own it; {@link QmpClient} is the connection. Safe for use by
 * several threads at once.
 */
public interface Qmp {

    /** QEMU's version as its greeting says, such as "7.2.22". */
    String version();

    /** {@link #execute(String, JsonObject, Duration)} without arguments. */
    default JsonElement execute(String command, Duration limit) throws QmpException {
        return execute(command, new JsonObject(), limit);
    }

    /**
     * Runs a command and waits for its answer.
     *
     * @return what QEMU returned; an empty object where the command has no result
     * @throws QmpException.Refused when QEMU answered with an error
     * @throws QmpException.TimedOut when no answer came within {@code limit}
     * @throws org.folioscope.base.CancelledException when the calling thread was interrupted; its interrupt status
     *     stays set
     */
    JsonElement execute(String command, JsonObject arguments, Duration limit) throws QmpException;

    /** Sends a command; the future completes with its answer or with a {@link QmpException}. It has no time limit. */
    CompletableFuture<JsonElement> submit(String command, JsonObject arguments) throws QmpException;

    /**
     * Runs a line of the human monitor and gives its text, lines ended by "\n".
     *
     * @throws QmpException.Refused also when the text says that the line failed: the human monitor has no status
     */
    default String human(String line, Duration limit) throws QmpException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("command-line", line);
        JsonElement answer = execute("human-monitor-command", arguments, limit);
        if (!answer.isJsonPrimitive()) {
            throw new QmpException.Malformed("expected the text of \"" + line + "\", found another JSON value");
        }
        String text = answer.getAsString().replace("\r", "");
        if (text.startsWith("Error: ") || text.startsWith("unknown command:")) {
            throw new QmpException.Refused("\"" + line + "\"", "HumanMonitorError", text.strip());
        }
        return text;
    }

    /** Collects the events of these names (all, where none is given) from now on. Close it when done. */
    QmpEvents events(String... names);

    /** Whether the connection has ended, for whatever reason. */
    boolean isClosed();
}
