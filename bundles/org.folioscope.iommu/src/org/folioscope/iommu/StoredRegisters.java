// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;

/** Registers of IOMMUs: what a VM says, else what lies beside an image, in IMAGE.registers.json (docs/registers.md). */
final class StoredRegisters {

    /** Bytes of a file that is read; real ones have a hundredth. */
    private static final long MOST = 16 << 20;

    private StoredRegisters() {}

    @SuppressWarnings("resource") // nothing is opened
    static List<RegisterSet> of(HandoverSource source) {
        List<RegisterSet> live = source.memory().deviceRegisters().stream()
                .filter(each -> kind(each.model()) != null)
                .map(each -> new RegisterSet(kind(each.model()), each.base(), each.values(), each.source()))
                .toList();
        if (!live.isEmpty()) {
            return live;
        }
        Path image = source.memory().path();
        if (image == null || image.getFileName() == null) {
            return List.of();
        }
        return read(image.resolveSibling(image.getFileName() + ".registers.json"));
    }

    /** What is no such file says nothing. */
    static List<RegisterSet> read(Path file) {
        List<RegisterSet> sets = new ArrayList<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
                return sets;
            }
            JsonObject content = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            JsonArray iommus = content.has("iommus") ? content.getAsJsonArray("iommus") : new JsonArray();
            for (JsonElement each : iommus) {
                add(each.getAsJsonObject(), file.getFileName().toString(), sets);
            }
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | NullPointerException
                | NumberFormatException _) {
            return sets; // damaged, or somebody else's: what was read so far is what is known
        }
        return sets;
    }

    private static void add(JsonObject iommu, String file, List<RegisterSet> sets) {
        IommuKind kind = kind(iommu.get("model").getAsString());
        if (kind != null) {
            Map<String, Long> values = new HashMap<>();
            iommu.getAsJsonObject("registers")
                    .entrySet()
                    .forEach(entry -> values.put(
                            entry.getKey(), Numbers.parse(entry.getValue().getAsString())));
            sets.add(new RegisterSet(kind, Numbers.parse(iommu.get("base").getAsString()), values, file));
        }
    }

    /** Of a device as QEMU calls it; null for any other. */
    private static IommuKind kind(String model) {
        return switch (model) {
            case "intel-iommu" -> IommuKind.VTD;
            case "amd-iommu" -> IommuKind.AMD;
            case "smmuv3" -> IommuKind.SMMU;
            default -> null;
        };
    }
}
