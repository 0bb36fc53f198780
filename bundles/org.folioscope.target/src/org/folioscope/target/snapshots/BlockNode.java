// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.snapshots;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;

/**
 * One node of QEMU's block layer, as query-named-block-nodes tells it.
 *
 * @param name by which commands name it
 * @param driver of a format ("qcow2", "raw") or of a protocol ("file")
 * @param readOnly whether nothing is written through it
 * @param file what it reads, for people
 * @param snapshots those that it holds, disks' own ones included
 */
record BlockNode(String name, String driver, boolean readOnly, String file, List<VmSnapshot> snapshots) {

    /** Formats of QEMU that can be written and hold no snapshots. */
    private static final Set<String> WITHOUT_SNAPSHOTS =
            Set.of("raw", "vmdk", "vdi", "vpc", "vhdx", "qed", "parallels", "luks", "vvfat");

    /** Far more than a person makes. */
    private static final int LIMIT = 10_000;

    static List<BlockNode> list(Qmp qmp, Duration limit) throws IOException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("flat", true);
        JsonElement answer = qmp.execute("query-named-block-nodes", arguments, limit);
        List<BlockNode> nodes = new ArrayList<>();
        try {
            for (JsonElement element : answer.getAsJsonArray()) {
                JsonObject node = element.getAsJsonObject();
                JsonObject image = node.getAsJsonObject("image");
                nodes.add(new BlockNode(
                        node.get("node-name").getAsString(),
                        node.get("drv").getAsString(),
                        node.get("ro").getAsBoolean(),
                        node.get("file").getAsString(),
                        image.has("snapshots") ? snapshots(image.getAsJsonArray("snapshots")) : List.of()));
            }
        } catch (RuntimeException e) { // whatever shape it has, it is not the one that QEMU documents
            throw new TargetException("QEMU's list of disks can't be understood: " + e.getMessage(), e);
        }
        return nodes;
    }

    private static List<VmSnapshot> snapshots(JsonArray array) {
        List<VmSnapshot> list = new ArrayList<>();
        for (int i = 0; i < Math.min(array.size(), LIMIT); i++) {
            JsonObject entry = array.get(i).getAsJsonObject();
            list.add(new VmSnapshot(
                    entry.get("name").getAsString(),
                    Instant.ofEpochSecond(
                            entry.get("date-sec").getAsLong(),
                            entry.get("date-nsec").getAsLong()),
                    Duration.ofSeconds(
                            entry.get("vm-clock-sec").getAsLong(),
                            entry.get("vm-clock-nsec").getAsLong()),
                    entry.get("vm-state-size").getAsLong()));
        }
        return list;
    }

    /** Whether a snapshot of the VM has its part here. */
    boolean takesSnapshots() {
        return driver.equals("qcow2") && !readOnly;
    }

    /** Whether the guest can change it, and no snapshot would have it as it was. */
    boolean hinders() {
        return WITHOUT_SNAPSHOTS.contains(driver) && !readOnly;
    }

    boolean has(String snapshot) {
        return snapshots.stream().anyMatch(one -> one.name().equals(snapshot));
    }
}
