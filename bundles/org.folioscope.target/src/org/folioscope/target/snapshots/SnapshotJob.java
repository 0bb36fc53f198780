// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.snapshots;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpEvent;
import org.folioscope.target.qmp.QmpEvents;

/** Runs one of QEMU's snapshot commands, which are jobs (QEMU's qapi/job.json), to its end. */
final class SnapshotJob {

    /** QEMU's main loop, and with it the monitor, stands still for most of a job: some GiB to a slow disk at worst. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final AtomicLong NUMBER = new AtomicLong();

    private SnapshotJob() {}

    /**
     * Runs a command and waits until it is done.
     *
     * @return QEMU's error, or null when it went well
     */
    static String run(Qmp qmp, String command, JsonObject arguments) throws IOException {
        String id = "folioscope-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        arguments.addProperty("job-id", id);
        try (QmpEvents events = qmp.events("JOB_STATUS_CHANGE")) {
            qmp.execute(command, arguments, LIMIT);
            QmpEvent event = events.await(LIMIT);
            while (!isEnd(event, id)) {
                event = events.await(LIMIT);
            }
        }
        String error = error(qmp, id);
        JsonObject job = new JsonObject();
        job.addProperty("id", id);
        qmp.execute("job-dismiss", job, LIMIT);
        return error;
    }

    private static boolean isEnd(QmpEvent event, String id) {
        JsonElement job = event.data().get("id");
        JsonElement status = event.data().get("status");
        return job != null
                && status != null
                && job.getAsString().equals(id)
                && status.getAsString().equals("concluded");
    }

    private static String error(Qmp qmp, String id) throws IOException {
        for (JsonElement element : qmp.execute("query-jobs", LIMIT).getAsJsonArray()) {
            JsonObject job = element.getAsJsonObject();
            if (job.get("id").getAsString().equals(id)) {
                return job.has("error") ? job.get("error").getAsString() : null;
            }
        }
        throw new TargetException("QEMU forgot what became of the snapshot job " + id);
    }
}
