// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.qemu.CpuRegisters;
import org.folioscope.target.qemu.MemoryBackend;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpException;

/**
 * A VM as its memory is read: the connections to it, and what is asked over whichever there is. Safe for use by several
 * threads.
 *
 * @param name for people
 * @param address all that is known of the ways to it
 * @param qmp its monitor, or null
 * @param gdb its GDB stub, or null
 * @param ramFile the file that its RAM is mapped from, or null to ask
 */
@SuppressWarnings("resource") // connections belong to the attachment
public record LiveVm(String name, TargetAddress address, Qmp qmp, GdbLink gdb, Path ramFile) {

    /** The monitor answers at once, but for a main loop that a busy guest holds up. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Pattern BACKEND = Pattern.compile("memory backend: (\\S+)");

    /** Whether the VM runs now. */
    public RunState runState() throws IOException {
        if (qmp == null) {
            return gdb.runState();
        }
        try {
            return RunState.of(qmp.execute("query-status", LIMIT)
                    .getAsJsonObject()
                    .get("status")
                    .getAsString());
        } catch (QmpException.Closed _) {
            return RunState.ENDED;
        }
    }

    /** A line of the human monitor, over QMP where there is one. */
    String human(String line) throws IOException {
        return qmp != null ? qmp.human(line, LIMIT) : gdb.call(client -> client.monitor(line, LIMIT));
    }

    /** The registers of each CPU, by CPU number. */
    List<Map<String, Long>> registers() throws IOException {
        return CpuRegisters.parse(human("info registers -a"));
    }

    /** Where its RAM comes from. Without QMP, what is said of files is what the command line says. */
    List<MemoryBackend> backends() throws IOException {
        if (qmp != null) {
            return MemoryBackend.list(qmp, LIMIT);
        }
        List<MemoryBackend> backends = new ArrayList<>();
        Matcher matcher = BACKEND.matcher(human("info memdev"));
        while (matcher.find()) {
            String path = ramFile == null || !backends.isEmpty() ? "" : ramFile.toString();
            backends.add(new MemoryBackend(matcher.group(1), "", 0, !path.isEmpty(), path));
        }
        return backends;
    }
}
