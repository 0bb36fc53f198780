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
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Extent;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.QemuCommand;
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

    private static final Pattern CPU = Pattern.compile("CPU#(\\d+)");
    private static final Pattern REGISTER =
            Pattern.compile("\\b(R[A-Z0-9]{1,2}|RFL|CR[0234]|EFER)\\s*=\\s*(\\p{XDigit}+)\\b");
    private static final Pattern TABLE = Pattern.compile("(GDT|IDT)=\\s+(\\p{XDigit}+)\\s+(\\p{XDigit}+)");

    private RegisterFile() {}

    static Path beside(Path image) {
        return image.resolveSibling(image.getFileName() + ".registers.json");
    }

    /** Asks a VM that stands still for all of it. */
    static JsonObject collect(Qmp qmp, CaptureFormat format) throws IOException {
        String registers = qmp.human("info registers -a", LIMIT);
        String tree = qmp.human("info mtree -f", LIMIT);
        String devices = qmp.human("info qtree", LIMIT);
        JsonObject file = new JsonObject();
        file.addProperty("format", FORMAT);
        file.addProperty("version", VERSION);
        file.addProperty("image", format.name().toLowerCase(Locale.ROOT));
        file.addProperty("captured", Instant.now().toString());
        file.addProperty("qemu", qmp.version());
        file.add("ram", ram(tree));
        file.add("cpus", cpus(registers));
        file.add("iommus", iommus(qmp, devices));
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

    /** Empty for a VM that was started with another memory backend: only a raw image needs it. */
    private static JsonArray ram(String tree) {
        JsonArray array = new JsonArray();
        List<Extent> extents;
        try {
            extents = RamLayout.parse(tree, QemuCommand.RAM_ID);
        } catch (TargetException _) {
            return array;
        }
        for (Extent extent : extents) {
            JsonObject object = new JsonObject();
            object.addProperty("start", Numbers.hex(extent.start()));
            object.addProperty("length", extent.length());
            object.addProperty("fileOffset", extent.fileOffset());
            array.add(object);
        }
        return array;
    }

    static JsonArray cpus(String text) {
        JsonArray array = new JsonArray();
        JsonObject cpu = new JsonObject();
        for (String line : text.lines().toList()) {
            Matcher start = CPU.matcher(line);
            if (start.find()) {
                cpu = new JsonObject();
                cpu.addProperty("cpu", Integer.parseInt(start.group(1)));
                array.add(cpu);
            }
            Matcher register = REGISTER.matcher(line);
            while (register.find()) {
                cpu.addProperty(lower(register.group(1)), hex(register.group(2)));
            }
            Matcher table = TABLE.matcher(line);
            if (table.find()) {
                cpu.addProperty(lower(table.group(1)), hex(table.group(2)));
            }
        }
        return array;
    }

    private static JsonArray iommus(Qmp qmp, String devices) throws QmpException {
        JsonArray array = new JsonArray();
        for (IommuRegisters model : IommuRegisters.values()) {
            if (model.presentIn(devices)) {
                array.add(model.read(qmp, LIMIT));
            }
        }
        return array;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String hex(String digits) {
        return Numbers.hex(Long.parseUnsignedLong(digits, 16));
    }
}
