// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpException;

/**
 * Where a VM's RAM comes from, as QEMU describes it (query-memdev).
 *
 * @param id its id, which "info mtree" shows as the name of its memory region
 * @param type QEMU's name of the kind: "memory-backend-file", "memory-backend-ram", "memory-backend-memfd"
 * @param size bytes
 * @param shared whether the VM's writes reach the file (share=on)
 * @param path the file or directory of a memory-backend-file, as QEMU sees it; empty for other kinds
 */
public record MemoryBackend(String id, String type, long size, boolean shared, String path) {

    private static final int MOST = 256;

    /** All backends of the VM. */
    public static List<MemoryBackend> list(Qmp qmp, Duration limit) throws QmpException {
        List<MemoryBackend> backends = new ArrayList<>();
        for (JsonElement element : qmp.execute("query-memdev", limit).getAsJsonArray()) {
            JsonObject object = element.getAsJsonObject();
            if (!object.has("id") || backends.size() == MOST) {
                continue;
            }
            String id = object.get("id").getAsString();
            backends.add(new MemoryBackend(
                    id,
                    property(qmp, id, "type", limit),
                    object.get("size").getAsLong(),
                    object.has("share") && object.get("share").getAsBoolean(),
                    property(qmp, id, "mem-path", limit)));
        }
        return backends;
    }

    static Set<String> names(List<MemoryBackend> backends) {
        Set<String> ids = new LinkedHashSet<>();
        backends.forEach(backend -> ids.add(backend.id));
        return ids;
    }

    /** The ids of all backends of the VM. */
    public static Set<String> ids(Qmp qmp, Duration limit) throws QmpException {
        return names(list(qmp, limit));
    }

    /** A property of the backend's object; empty where it has none of that name. */
    private static String property(Qmp qmp, String id, String name, Duration limit) throws QmpException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("path", "/objects/" + id);
        arguments.addProperty("property", name);
        try {
            return qmp.execute("qom-get", arguments, limit).getAsString();
        } catch (QmpException.Refused _) {
            return "";
        }
    }

    /** Whether {@link #path} is a file that holds the VM's RAM. */
    public boolean isSharedFile() {
        return shared && !path.isEmpty();
    }
}
