// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.khotmpfs.PageState;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;

/**
 * Holds the block lists that are decoded in the images of the session kho-tmpfs against what the guest's agent read there
 * (docs/guest-agent.md, "kho-tmpfs"), and the rules against images that are sound.
 */
final class KhoTmpfsEvidence {

    private static final Pattern PAGES = Pattern.compile("(?m)^pages\tdormant (\\d+) taken (\\d+) ");

    private final Path evidence;

    /** @param run the run's folder */
    KhoTmpfsEvidence(Path run) {
        evidence = run.resolve("evidence");
    }

    void check() throws Exception {
        image("before", "lists");
        image("jump", "lists"); // in flight, the bits are still those of the kernel that ends
        image("asleep", "dormant");
        image("half", "pressure");
    }

    /** @param step that made the image; words: the last step before it that asked the agent */
    private void image(String step, String words) throws Exception {
        Path file = evidence.resolve(step).resolve(step + ".elf");
        try (Snapshot snapshot = Snapshot.open(file, OpenOptions.defaults(), Progress.NONE)) {
            Handovers handovers =
                    Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
            assertEquals(agent(words), decoded(handovers), step);
            List<String> findings = Checks.run(handovers, Progress.NONE).stream()
                    .filter(finding -> finding.getRule().startsWith("KS"))
                    .map(finding -> finding.getRule() + " " + finding.getPlace() + " " + finding.getMessage())
                    .toList();
            assertEquals(List.of(), findings, step);
        }
    }

    /** How many pages of all files are dormant and how many live; no page is in another state. */
    private static Map<PageState, Long> decoded(Handovers handovers) {
        KhoTmpfsHandover found =
                handovers.subjects(KhoTmpfsHandover.class, Progress.NONE).getFirst();
        Map<PageState, Long> counts = new EnumMap<>(PageState.class);
        found.files(
                Progress.NONE,
                (_, file) -> found.states(file, Progress.NONE)
                        .count()
                        .forEach((state, count) -> counts.merge(state, count, Long::sum)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private Map<PageState, Long> agent(String step) throws IOException {
        Matcher matcher = PAGES.matcher(Files.readString(evidence.resolve(step).resolve("output.txt")));
        assertTrue(matcher.find(), step);
        Map<PageState, Long> counts = new EnumMap<>(PageState.class);
        counts.put(PageState.DORMANT, Long.valueOf(matcher.group(1)));
        counts.put(PageState.LIVE, Long.valueOf(matcher.group(2)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
