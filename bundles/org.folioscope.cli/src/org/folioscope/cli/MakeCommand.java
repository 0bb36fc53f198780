// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folioscope.base.Numbers;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.Makers;
import org.folioscope.handover.make.RegisterMaker;
import org.folioscope.iommu.make.IommuMaker;
import org.folioscope.query.Quantity;

/** Makes a file with a handover, or with tables of IOMMUs. */
final class MakeCommand extends Command {

    private static final List<Maker> ALL =
            Stream.concat(Makers.ALL.stream(), IommuMaker.ALL.stream()).toList();

    MakeCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        StringBuilder text = new StringBuilder("Kinds:\n");
        for (Maker maker : ALL) {
            text.append("  ").append(maker.kind()).append(": ").append(maker.summary());
            text.append("; ").append(Numbers.size(maker.usualSize())).append(" unless told\n");
            for (Maker.Setting setting : maker.settings()) {
                text.append("    --set ").append(setting.name()).append('=').append(setting.usual());
                text.append("  ").append(setting.help()).append('\n');
            }
            text.append("    --broken ")
                    .append(String.join(", ", maker.rules()))
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    ExitCode run(Call call) throws UsageException, IOException {
        Maker maker = maker(call.operand(0));
        if (call.operandCount() < 2) {
            throw new UsageException("name the file to make: folioscope make " + maker.kind() + " FILE");
        }
        Path file = Path.of(call.operand(1));
        MakeRequest request = request(call, maker);
        boolean overwrite = call.arguments().has(Option.OVERWRITE);
        if (Files.exists(file) && (!overwrite || !Files.isRegularFile(file))) {
            throw new UsageException(file + " is there already"
                    + (Files.isRegularFile(file) ? "; --overwrite replaces it" : " and is no regular file"));
        }
        Path registers = RegisterMaker.beside(file);
        if (maker instanceof RegisterMaker && !overwrite && Files.exists(registers)) {
            throw new UsageException(registers + " is there already; --overwrite replaces it");
        }
        // beside the file, so that what is there stays until the new one is complete
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            maker.make(request, part, call.progress());
            if (overwrite) {
                Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, file);
            }
            if (maker instanceof RegisterMaker both) {
                Files.writeString(registers, both.registers(request));
            }
        } catch (FileAlreadyExistsException e) {
            throw new OutputException(e.getFile() + " is there already", e);
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return ExitCode.OK;
    }

    private static Maker maker(String kind) throws UsageException {
        for (Maker maker : ALL) {
            if (maker.kind().equals(kind)) {
                return maker;
            }
        }
        throw new UsageException("nothing makes \"" + kind + "\"; there are "
                + String.join(", ", ALL.stream().map(Maker::kind).toList()));
    }

    private static MakeRequest request(Call call, Maker maker) throws UsageException {
        String size = call.arguments().value(Option.SIZE);
        String broken = call.arguments().value(Option.BROKEN);
        String rule = broken == null ? null : broken.toUpperCase(Locale.ROOT);
        if (rule != null && !maker.rules().contains(rule)) {
            throw new UsageException("a file of " + maker.kind() + " can't break \"" + broken + "\"; it can break "
                    + String.join(", ", maker.rules()));
        }
        return new MakeRequest(
                size == null ? maker.usualSize() : bytes(size),
                Optional.ofNullable(rule),
                call.number(Option.SEED, 0),
                settings(call, maker));
    }

    private static long bytes(String size) throws UsageException {
        try {
            long bytes = Quantity.parse(size);
            if (bytes > 0) {
                return bytes;
            }
            throw new NumberFormatException();
        } catch (NumberFormatException _) {
            throw new UsageException("--size: expected a size such as 16M or 1T, found \"" + size + "\"");
        }
    }

    private static Map<String, String> settings(Call call, Maker maker) throws UsageException {
        Map<String, String> settings = new HashMap<>();
        List<String> names = maker.settings().stream().map(Maker.Setting::name).toList();
        for (String word : call.arguments().values(Option.SET)) {
            int equals = word.indexOf('=');
            if (equals < 0 || !names.contains(word.substring(0, equals))) {
                throw new UsageException("--set: expected NAME=VALUE with a name of " + String.join(", ", names)
                        + ", found \"" + word + "\"");
            }
            settings.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return settings;
    }
}
