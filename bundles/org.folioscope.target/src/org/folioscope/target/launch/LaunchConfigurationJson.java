// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folioscope.target.TargetException;
import org.folioscope.target.launch.LaunchConfiguration.Disk;
import org.folioscope.target.launch.LaunchConfiguration.Share;
import org.folioscope.target.qemu.Iommu;

/**
 * The file of a launch configuration. Members that are left out have the values of {@link LaunchConfiguration#named};
 * others than the known ones are errors, so that a slip of the keyboard is not silently without effect.
 */
final class LaunchConfigurationJson {

    /** The version of the form; a file with another one is refused. */
    private static final int FORMAT = 1;

    /** Files of people are far smaller. */
    private static final int SIZE_LIMIT = 1 << 20;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final List<String> MEMBERS = List.of(
            "format",
            "name",
            "description",
            "kernel",
            "initramfs",
            "commandLine",
            "memory",
            "cpus",
            "iommu",
            "fiveLevelPaging",
            "accelerator",
            "disks",
            "shares",
            "extra",
            "gdb");

    private final Path file;

    private LaunchConfigurationJson(Path file) {
        this.file = file;
    }

    static String text(LaunchConfiguration configuration) {
        JsonObject object = new JsonObject();
        object.addProperty("format", FORMAT);
        object.addProperty("name", configuration.name());
        object.addProperty("description", configuration.description());
        object.addProperty("kernel", configuration.kernel());
        object.addProperty("initramfs", configuration.initramfs());
        object.addProperty("commandLine", configuration.commandLine());
        object.addProperty("memory", MemorySize.text(configuration.memory()));
        object.addProperty("cpus", configuration.cpus());
        object.addProperty("iommu", word(configuration.iommu()));
        object.addProperty("fiveLevelPaging", configuration.fiveLevelPaging());
        object.addProperty("accelerator", configuration.accelerator());
        object.add("disks", GSON.toJsonTree(configuration.disks()));
        object.add("shares", GSON.toJsonTree(configuration.shares()));
        object.add("extra", GSON.toJsonTree(configuration.extra()));
        object.addProperty("gdb", configuration.gdb());
        return GSON.toJson(object) + "\n";
    }

    static LaunchConfiguration read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > SIZE_LIMIT) {
            throw new TargetException(
                    file + " is not a launch configuration: expected at most " + SIZE_LIMIT + " bytes, found " + size);
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new LaunchConfigurationJson(file).read(text);
    }

    private LaunchConfiguration read(String text) throws TargetException {
        JsonObject object = parse(text);
        known(object, MEMBERS, "a launch configuration");
        int format = number(object, "format", -1);
        if (format != FORMAT) {
            throw wrong("\"format\": expected " + FORMAT + ", the form that this version reads, found "
                    + (object.has("format") ? object.get("format") : "none"));
        }
        String fileName = file.getFileName().toString();
        String base = fileName.endsWith(LaunchConfiguration.SUFFIX)
                ? fileName.substring(0, fileName.length() - LaunchConfiguration.SUFFIX.length())
                : fileName;
        LaunchConfiguration defaults = LaunchConfiguration.named(base);
        return defaults.edit()
                .name(string(object, "name", defaults.name()))
                .description(string(object, "description", defaults.description()))
                .kernel(string(object, "kernel", defaults.kernel()))
                .initramfs(string(object, "initramfs", defaults.initramfs()))
                .commandLine(string(object, "commandLine", defaults.commandLine()))
                .memory(memory(object, defaults.memory()))
                .cpus(number(object, "cpus", defaults.cpus()))
                .iommu(iommu(string(object, "iommu", word(defaults.iommu()))))
                .fiveLevelPaging(flag(object, "fiveLevelPaging", defaults.fiveLevelPaging()))
                .accelerator(string(object, "accelerator", defaults.accelerator()))
                .disks(disks(object))
                .shares(shares(object))
                .extra(words(object))
                .gdb(flag(object, "gdb", defaults.gdb()))
                .make();
    }

    private JsonObject parse(String text) throws TargetException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
                return object;
            }
        } catch (JsonParseException | IOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw wrong("expected JSON, found something else: " + cause.getMessage());
        }
        throw wrong("expected one JSON object, found something else");
    }

    private List<Disk> disks(JsonObject object) throws TargetException {
        List<Disk> disks = new ArrayList<>();
        for (JsonElement element : array(object, "disks")) {
            JsonObject disk = object(element, "disks", List.of("image", "format", "readOnly"));
            disks.add(new Disk(
                    string(disk, "image", null), string(disk, "format", "qcow2"), flag(disk, "readOnly", false)));
        }
        return disks;
    }

    private List<Share> shares(JsonObject object) throws TargetException {
        List<Share> shares = new ArrayList<>();
        for (JsonElement element : array(object, "shares")) {
            JsonObject share = object(element, "shares", List.of("folder", "tag"));
            shares.add(new Share(string(share, "folder", null), string(share, "tag", "share")));
        }
        return shares;
    }

    private List<String> words(JsonObject object) throws TargetException {
        List<String> words = new ArrayList<>();
        for (JsonElement element : array(object, "extra")) {
            if (!(element instanceof JsonPrimitive word) || !word.isString()) {
                throw expected("extra", "a list of words in quotes", element);
            }
            words.add(word.getAsString());
        }
        return words;
    }

    private JsonArray array(JsonObject object, String member) throws TargetException {
        return switch (object.get(member)) {
            case null -> new JsonArray();
            case JsonArray array -> array;
            case JsonElement other -> throw expected(member, "a list in [ ]", other);
        };
    }

    private JsonObject object(JsonElement element, String member, List<String> members) throws TargetException {
        if (!(element instanceof JsonObject object)) {
            throw expected(member, "objects in { } with the members " + String.join(", ", members), element);
        }
        known(object, members, "an entry of \"" + member + "\"");
        return object;
    }

    private void known(JsonObject object, List<String> members, String owner) throws TargetException {
        Set<String> unknown =
                object.keySet().stream().filter(name -> !members.contains(name)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw wrong("\"" + unknown.iterator().next() + "\" is no member of " + owner + "; there are: "
                    + String.join(", ", members));
        }
    }

    private String string(JsonObject object, String member, String otherwise) throws TargetException {
        JsonElement element = object.get(member);
        if (element == null && otherwise != null) {
            return otherwise;
        }
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw expected(member, "a text in quotes", element);
    }

    private int number(JsonObject object, String member, int otherwise) throws TargetException {
        JsonElement element = object.get(member);
        if (element == null) {
            return otherwise;
        }
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return primitive.getAsBigDecimal().intValueExact();
            } catch (ArithmeticException | NumberFormatException _) {
                throw expected(member, "a whole number", element);
            }
        }
        throw expected(member, "a whole number", element);
    }

    private boolean flag(JsonObject object, String member, boolean otherwise) throws TargetException {
        JsonElement element = object.get(member);
        if (element == null) {
            return otherwise;
        }
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        throw expected(member, "true or false", element);
    }

    private long memory(JsonObject object, long otherwise) throws TargetException {
        String text = string(object, "memory", MemorySize.text(otherwise));
        try {
            return MemorySize.parse(text);
        } catch (ArithmeticException | NumberFormatException _) {
            throw expected("memory", "a size such as \"512 MiB\" or \"2 GiB\"", object.get("memory"));
        }
    }

    private Iommu iommu(String word) throws TargetException {
        for (Iommu model : Iommu.values()) {
            if (word(model).equals(word)) {
                return model;
            }
        }
        throw wrong("\"iommu\": expected "
                + Stream.of(Iommu.values()).map(LaunchConfigurationJson::word).collect(Collectors.joining(", "))
                + ", found \"" + word + "\"");
    }

    /** "none", "intel", "intel-scalable", and so on. */
    private static String word(Iommu model) {
        return model.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private TargetException expected(String member, String expected, JsonElement found) {
        return wrong("\"" + member + "\": expected " + expected + ", found " + (found == null ? "none" : found));
    }

    private TargetException wrong(String what) {
        return new TargetException(file + " is not a launch configuration: " + what);
    }
}
