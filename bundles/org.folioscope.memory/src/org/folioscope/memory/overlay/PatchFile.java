// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.memory.overlay.Patch.Change;

/**
 * A {@link Patch} as a text file that people can read, compare and keep with their sources:
 *
 * <pre>
 * folioscope patch 1
 * # what it is for
 * 0x200008 0200 0300
 * end 1
 * </pre>
 *
 * Each line has a physical address, the old bytes and the new ones in hex; the last line has their number, so that a file
 * that was cut short is told from a whole one.
 */
public final class PatchFile {

    private static final String FIRST = "folioscope patch 1";
    private static final int BYTES_IN_LINE = 32;
    private static final long LARGEST = 256 << 20;

    private PatchFile() {}

    /** The text of {@code patch}; {@code comment} may have several lines, or none. */
    public static String text(Patch patch, String comment) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
        HexFormat hex = HexFormat.of();
        int lines = 0;
        for (Change change : patch.changes()) {
            byte[] before = change.before();
            byte[] after = change.after();
            for (int from = 0; from < before.length; from += BYTES_IN_LINE) {
                int to = Math.min(before.length, from + BYTES_IN_LINE);
                text.append(Numbers.hex(change.address() + from)).append(' ');
                text.append(hex.formatHex(before, from, to)).append(' ');
                text.append(hex.formatHex(after, from, to)).append('\n');
                lines++;
            }
        }
        return text.append("end ").append(lines).append('\n').toString();
    }

    /**
     * Writes {@code patch}; what was there is replaced when all is written.
     *
     * @throws IOException when that can't be done
     */
    public static void write(Patch patch, String comment, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, text(patch, comment));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a patch.
     *
     * @throws PatchException when the file is no patch, or not all of one; tells the line
     * @throws IOException when it can't be read
     */
    public static Patch read(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
            throw new PatchException(file + " is no patch: it has " + Numbers.size(Files.size(file))
                    + ", and a patch at most " + Numbers.size(LARGEST));
        }
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException _) {
            throw new PatchException(
                    file + " is no patch: expected \"" + FIRST + "\" in its first line, found no text");
        }
    }

    /**
     * Reads a patch from its text.
     *
     * @param name of the file, for messages
     * @throws PatchException when it is no patch, or not all of one; tells the line
     */
    public static Patch parse(String text, String name) throws PatchException {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FIRST)) {
            throw new PatchException(name + " is no patch: expected \"" + FIRST + "\" in its first line");
        }
        Patch.Builder patch = new Patch.Builder();
        long end = -1;
        int changes = 0;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("end ")) {
                return finish(patch, line, changes, name);
            }
            Change change = change(line, name + ", line " + (i + 1));
            if (changes > 0 && Long.compareUnsigned(change.address(), end) < 0) {
                throw new PatchException(name + ", line " + (i + 1) + ": expected an address from " + Numbers.hex(end)
                        + " on, as changes ascend and don't overlap, found " + Numbers.hex(change.address()));
            }
            end = change.end();
            changes++;
            patch.difference(change.address(), change.before(), change.after());
        }
        throw new PatchException(name + " was cut short: expected \"end " + changes + "\" as its last line");
    }

    private static Patch finish(Patch.Builder patch, String line, int changes, String name) throws PatchException {
        if (!line.substring(4).strip().equals(Integer.toString(changes))) {
            throw new PatchException(
                    name + " is not whole: its last line is \"" + line + "\", but there are " + changes + " changes");
        }
        return patch.build();
    }

    private static Change change(String line, String place) throws PatchException {
        String[] words = line.split("\\s+");
        try {
            if (words.length != 3 || !words[0].startsWith("0x")) {
                throw new NumberFormatException();
            }
            long address = Long.parseUnsignedLong(words[0].substring(2), 16);
            byte[] before = HexFormat.of().parseHex(words[1]);
            byte[] after = HexFormat.of().parseHex(words[2]);
            if (address < 0 || before.length == 0 || before.length != after.length || Arrays.equals(before, after)) {
                throw new NumberFormatException();
            }
            return new Change(address, before, after);
        } catch (IllegalArgumentException _) {
            String shown = line.length() > 80 ? line.substring(0, 80) + "…" : line;
            throw new PatchException(
                    place + ": expected a physical address in 0x-hex, the old bytes and as many other new"
                            + " ones in hex, found \"" + shown + "\"");
        }
    }
}
