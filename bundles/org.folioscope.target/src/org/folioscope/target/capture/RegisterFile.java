// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.memory.DeviceRegisters;
import org.folioscope.target.qemu.CpuRegisters;
import org.folioscope.target.qemu.IommuRegisters;
import org.folioscope.target.qemu.MemoryBackend;
import org.folioscope.target.qemu.RamLayout;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpException;

/**
 * The file beside an image, {@code IMAGE.registers.json}: what belongs to the moment of the capture and is not in
 * memory. Its members are described in docs/registers.md.
 */
final class RegisterFile {

    static final String FORMAT = "folioscope-registers";
    static final int VERSION = 1;

    /** For the human monitor's answers; "info registers" of a stopped VM takes milliseconds. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private RegisterFile() {}

    static Path beside(Path image) {
        return image.resolveSibling(image.getFileName() + ".registers.json");
    }

    /** Asks a VM that stands still for all of it. */
    static JsonObject collect(Qmp qmp, CaptureFormat format) throws IOException {
        String registers = qmp.human("info registers -a", LIMIT);
        String tree = qmp.human("info mtree -f", LIMIT);
        JsonObject file = new JsonObject();
        file.addProperty("format", FORMAT);
        file.addProperty("version", VERSION);
        file.addProperty("image", format.name().toLowerCase(Locale.ROOT));
        file.addProperty("captured", Instant.now().toString());
        file.addProperty("qemu", qmp.version());
        file.add("ram", ram(qmp, tree));
        file.add("cpus", cpus(registers));
        file.add("iommus", iommus(qmp));
        JsonObject text = new JsonObject();
        text.addProperty("info registers -a", registers);
        text.addProperty("info mtree -f", tree);
        file.add("text", text);
        return file;
    }

    static void write(JsonObject content, Path file) throws IOException {
        String json = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(content);
        Files.writeString(file, json + "\n");
    }

    private static JsonArray ram(Qmp qmp, String tree) throws QmpException {
        JsonArray array = new JsonArray();
        for (RamLayout.Range range : RamLayout.parse(tree, MemoryBackend.ids(qmp, LIMIT))) {
            JsonObject object = new JsonObject();
            object.addProperty("start", Numbers.hex(range.extent().start()));
            object.addProperty("length", range.extent().length());
            object.addProperty("fileOffset", range.extent().fileOffset());
            array.add(object);
        }
        return array;
    }

    static JsonArray cpus(String text) {
        JsonArray array = new JsonArray();
        for (Map<String, Long> registers : CpuRegisters.parse(text)) {
            JsonObject cpu = new JsonObject();
            cpu.addProperty("cpu", array.size());
            registers.forEach((name, value) -> cpu.addProperty(name, Numbers.hex(value)));
            array.add(cpu);
        }
        return array;
    }

    private static JsonArray iommus(Qmp qmp) throws IOException {
        JsonArray array = new JsonArray();
        for (DeviceRegisters iommu : IommuRegisters.read(line -> qmp.human(line, LIMIT), "")) {
            JsonObject values = new JsonObject();
            iommu.values().forEach((name, value) -> values.addProperty(name, Numbers.hex(value)));
            JsonObject object = new JsonObject();
            object.addProperty("model", iommu.model());
            object.addProperty("base", Numbers.hex(iommu.base()));
            object.add("registers", values);
            array.add(object);
        }
        return array;
    }
}
