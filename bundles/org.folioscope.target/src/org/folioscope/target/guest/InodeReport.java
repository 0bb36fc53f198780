// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.target.TargetException;

/** Reads what the agent's command "truth" wrote; {@code guest/agent/truth.c} tells the records. */
final class InodeReport {

    private static final String REMOVED = " (deleted)";
    private static final int INODE_FIELDS = 15;

    private final List<KnownInode> inodes = new ArrayList<>();
    private String[] inode;
    private boolean mappable = true;
    private KnownPages pages = new KnownPages();
    private Optional<KnownInode.CacheState> cache = Optional.empty();

    private InodeReport() {}

    static List<KnownInode> read(Path file) throws IOException {
        InodeReport report = new InodeReport();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    report.take(line.split("\t", -1));
                } catch (IllegalArgumentException | IndexOutOfBoundsException cause) {
                    throw new TargetException(
                            file + ", line " + number + ": not a record of the agent: " + line, cause);
                }
            }
        }
        report.finish();
        return report.inodes;
    }

    private void take(String[] fields) {
        switch (fields[0]) {
            case "inode", "held" -> {
                finish();
                if (fields.length != INODE_FIELDS) {
                    throw new IllegalArgumentException("found " + fields.length + " fields");
                }
                inode = fields;
            }
            case "pages" -> mappable = true;
            case "unmapped" -> mappable = false;
            case "page" ->
                pages.add(
                        Long.parseLong(fields[1]),
                        Long.parseLong(fields[2]),
                        Long.parseUnsignedLong(fields[3].substring(2), 16),
                        Long.parseLong(fields[4]));
            case "cache" ->
                cache = Optional.of(new KnownInode.CacheState(
                        Long.parseLong(fields[1]),
                        Long.parseLong(fields[2]),
                        Long.parseLong(fields[3]),
                        Long.parseLong(fields[4])));
            default -> throw new IllegalArgumentException("unknown record");
        }
    }

    private void finish() {
        if (inode == null) {
            return;
        }
        boolean held = inode[0].equals("held");
        String path = Octal.decode(inode[13]);
        boolean removed = held && path.endsWith(REMOVED);
        inodes.add(new KnownInode(
                held,
                inode[1],
                Long.parseUnsignedLong(inode[2]),
                Integer.parseInt(inode[3], 8),
                Long.parseLong(inode[4]),
                Long.parseLong(inode[5]),
                Long.parseLong(inode[6]),
                Long.parseLong(inode[7]),
                Long.parseLong(inode[8]),
                inode[9],
                time(inode[10]),
                time(inode[11]),
                time(inode[12]),
                removed ? path.substring(0, path.length() - REMOVED.length()) : path,
                removed,
                Octal.decode(inode[14]),
                mappable,
                pages,
                cache));
        inode = null;
        mappable = true;
        pages = new KnownPages();
        cache = Optional.empty();
    }

    private static Instant time(String text) {
        int point = text.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(text.substring(0, point)), Long.parseLong(text.substring(point + 1)));
    }
}
