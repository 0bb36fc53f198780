// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;

/** Holds what is decoded of pkernfs in the images of a session's run against what the guest said of the mounted tree. */
final class PkernfsEvidence {

    private static final long BLOCK = 2 << 20;
    private static final Pattern INODE = Pattern.compile("(?m)^(\\d+) (41c0|8180) \\d+ (\\d+) \\.(/.+)$");
    private static final Pattern SUM = Pattern.compile("(?m)^([0-9a-f]{64})  (.+)$");

    private final Path evidence;

    /** @param run the run's folder */
    PkernfsEvidence(Path run) {
        evidence = run.resolve("evidence");
    }

    void check() throws Exception {
        for (String step : new String[] {"before", "after"}) {
            Path file = evidence.resolve(step).resolve(step + ".elf");
            String said = Files.readString(evidence.resolve("tree-" + step).resolve("output.txt"));
            try (Snapshot snapshot = Snapshot.open(file, OpenOptions.defaults(), Progress.NONE)) {
                Handovers handovers =
                        Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
                PkernfsRegion region =
                        handovers.subjects(PkernfsRegion.class, Progress.NONE).getFirst();
                assertEquals(said(said), decoded(region), step);
                for (Matcher sum = SUM.matcher(said); sum.find(); ) {
                    byte[] content = content(region, "/" + sum.group(2));
                    assertEquals(sum.group(1), DigestUtils.sha256Hex(content), sum.group(2));
                }
                // A name of 254 characters; and what the copied tables lead to is memory of the kernel, by devices of
                // which but one has a file. Rules about IOMMUs say so, too.
                assertEquals(
                        Set.of("PK12", "PK22", "PK23"),
                        Checks.run(handovers, Progress.NONE).stream()
                                .map(Finding::getRule)
                                .filter(rule -> rule.startsWith("PK"))
                                .collect(Collectors.toSet()),
                        step);
            }
        }
    }

    /** Number, size and path of each inode but the root. */
    private static TreeSet<String> said(String listing) {
        TreeSet<String> inodes = new TreeSet<>();
        for (Matcher inode = INODE.matcher(listing); inode.find(); ) {
            inodes.add(inode.group(1) + " " + inode.group(3) + " " + shown(inode.group(4)));
        }
        return inodes;
    }

    /** A path as it is shown: names have at most 64 characters. */
    private static String shown(String path) {
        return path.length() > 65 ? path.substring(0, 65) + "…" : path;
    }

    private static TreeSet<String> decoded(PkernfsRegion region) {
        TreeSet<String> inodes = new TreeSet<>();
        for (int ino : region.tree().used()) {
            boolean tables = region.tables(ino).isPresent();
            long size = tables ? BLOCK : region.store().numMappings(ino) * BLOCK;
            inodes.add(ino + " " + size + " " + region.tree().path(ino));
        }
        return inodes;
    }

    private static byte[] content(PkernfsRegion region, String path) throws IOException {
        for (int ino : region.tree().used()) {
            if (region.tree().path(ino).equals(path)) {
                byte[] content = new byte[Math.toIntExact(region.files().extent(ino) * BLOCK)];
                for (int index = 0; index < region.files().extent(ino); index++) {
                    long block = region.entry(region.reader(), ino, index);
                    region.reader().read(region.blockAddress(block), content, (int) (index * BLOCK), (int) BLOCK);
                }
                return content;
            }
        }
        throw new IOException("nothing decoded has the path " + path);
    }
}
