// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.session.SessionException;

/** What a journal tells: how each step went, the variables, the VM snapshots. Made from any whole number of its lines. */
public final class RunHistory {

    /** The end of a step, and what it left. */
    record End(StepResult result, Map<String, String> variables, String snapshot, long console) {}

    private final RunFolder folder;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, End> ends = new LinkedHashMap<>();
    private final Map<String, Long> consoleStarts = new LinkedHashMap<>();
    private final ConsoleRecord console = new ConsoleRecord();
    private Instant started;
    private Instant ended;
    private SessionState state = SessionState.READY;
    private String lastStarted;
    private int count;

    private RunHistory(RunFolder folder) {
        this.folder = folder;
    }

    /** Reads the journal of a run. */
    public static RunHistory read(RunFolder folder) throws IOException {
        RunHistory history = new RunHistory(folder);
        for (JsonObject event : Journal.read(folder.journal())) {
            try {
                history.apply(event);
            } catch (IllegalStateException
                    | NullPointerException
                    | UnsupportedOperationException
                    | IllegalArgumentException
                    | DateTimeException e) {
                throw new SessionException(folder.journal() + ": this event lacks something: " + event, e);
            }
        }
        return history;
    }

    private void apply(JsonObject event) {
        count++;
        switch (event.get("event").getAsString()) {
            case "begin" -> {
                started = time(event);
                parameters.putAll(strings(event.getAsJsonObject("parameters")));
            }
            case "step-begin" -> {
                String step = event.get("step").getAsString();
                lastStarted = step;
                ends.remove(step);
                consoleStarts.put(step, event.get("console").getAsLong());
                console.read(event.getAsJsonArray("pieces"));
                state = SessionState.RUNNING;
            }
            case "step-end" -> {
                String step = event.get("step").getAsString();
                ends.put(step, end(step, event));
                lastStarted = null;
                ended = time(event);
            }
            case "back" -> {
                event.getAsJsonArray("steps").forEach(step -> ends.remove(step.getAsString()));
                console.read(event.getAsJsonArray("pieces"));
                state = SessionState.READY;
            }
            case "end" -> {
                state = SessionState.valueOf(event.get("state").getAsString().toUpperCase(java.util.Locale.ROOT));
                ended = time(event);
            }
            default -> {} // of a later version, and not needed to continue
        }
    }

    private static Instant time(JsonObject event) {
        return Instant.parse(event.get("time").getAsString());
    }

    private static Map<String, String> strings(JsonObject object) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            map.put(entry.getKey(), entry.getValue().getAsString());
        }
        return map;
    }

    private End end(String step, JsonObject event) {
        List<Evidence> evidence = new ArrayList<>();
        event.getAsJsonArray("evidence").forEach(element -> {
            JsonObject each = element.getAsJsonObject();
            Evidence.Kind kind =
                    Evidence.Kind.valueOf(each.get("kind").getAsString().toUpperCase(java.util.Locale.ROOT));
            Path base = folder.evidence(step).normalize();
            Path file = base.resolve(each.get("file").getAsString()).normalize();
            if (file.startsWith(base)) {
                evidence.add(new Evidence(step, kind, file));
            }
        });
        StepState outcome = StepState.valueOf(event.get("state").getAsString().toUpperCase(java.util.Locale.ROOT));
        Duration duration = Duration.ofMillis(event.get("millis").getAsLong());
        StepResult result = new StepResult(
                step, outcome, event.get("reason").getAsString(), time(event).minus(duration), duration, evidence);
        String snapshot = event.has("snapshot") ? event.get("snapshot").getAsString() : null;
        return new End(
                result,
                strings(event.getAsJsonObject("variables")),
                snapshot,
                event.get("console").getAsLong());
    }

    /** What is written when a step ends. */
    static JsonObject write(End end) {
        JsonObject event = new JsonObject();
        StepResult result = end.result();
        event.addProperty("step", result.step());
        event.addProperty("state", result.state().id());
        event.addProperty("reason", result.reason());
        event.addProperty("millis", result.duration().toMillis());
        com.google.gson.JsonArray evidence = new com.google.gson.JsonArray();
        for (Evidence each : result.evidence()) {
            JsonObject object = new JsonObject();
            object.addProperty("kind", each.kind().id());
            object.addProperty("file", each.file().getFileName().toString());
            evidence.add(object);
        }
        event.add("evidence", evidence);
        event.add("variables", object(end.variables()));
        if (end.snapshot() != null) {
            event.addProperty("snapshot", end.snapshot());
        }
        event.addProperty("console", end.console());
        return event;
    }

    static JsonObject object(Map<String, String> map) {
        JsonObject object = new JsonObject();
        map.forEach(object::addProperty);
        return object;
    }

    /** How many events the journal has. */
    public int count() {
        return count;
    }

    /** The values of the session's parameters. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** When the run was begun; null when the journal is empty. */
    public Instant started() {
        return started;
    }

    /** The time of the last end of a step; null when there is none. */
    public Instant ended() {
        return ended;
    }

    /** The state; {@link SessionState#RUNNING} when the process ended in the middle of a step. */
    public SessionState state() {
        return state;
    }

    /** How a step went; null when it did not end. */
    public StepResult result(String step) {
        End end = ends.get(step);
        return end == null ? null : end.result();
    }

    /** The step that was begun and did not end; null when there is none. */
    public String interrupted() {
        return lastStarted;
    }

    Map<String, End> ends() {
        return ends;
    }

    ConsoleRecord console() {
        return console;
    }

    Map<String, Long> consoleStarts() {
        return consoleStarts;
    }
}
