// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.MadeImage;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.luo.Memfd;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.kho.LuoMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of LUO that memory alone can break: the broken image breaks it and no other; valid images break none. */
class LuoRulesTest {

    private static final long SIZE = 64 << 20;

    @TempDir
    private Path folder;

    static List<String> rules() {
        return new LuoMaker().rules();
    }

    @ParameterizedTest
    @CsvSource({
        "luo-v5, 3, 2, 20",
        "luo-v5, 0, 0, 0",
        "luo-v5, 60, 1, 1",
        "luo-v5, 1, 70, 3",
        "luo-v5, 2, 2, 600",
        "luo-v5, 2, 2, 0",
        "luo-v1, 3, 2, 20",
        "luo-v1, 2, 0, 0"
    })
    void areSilentAboutValidImages(String format, int sessions, int files, long pages) throws IOException {
        MakeRequest request = new MakeRequest(
                SIZE,
                Optional.empty(),
                0,
                Map.of("format", format, "sessions", "" + sessions, "files", "" + files, "pages", "" + pages));
        try (MadeImage image = new MadeImage(new LuoMaker(), request, folder)) {
            assertEquals(List.of(), image.check());
            LuoHandover luo =
                    image.handovers().subjects(LuoHandover.class, Progress.NONE).getFirst();
            assertEquals(format, luo.compatible());
            assertEquals(1, luo.number());
            assertEquals(sessions, luo.sessions().size());
            for (LuoSession session : luo.sessions()) {
                assertEquals(files, session.files().size());
                for (int i = 0; i < files; i++) {
                    assertEquals(i + 1, session.files().get(i).token());
                    Memfd memfd = session.files().get(i).memfd().orElseThrow();
                    assertEquals(5000, memfd.position());
                    assertEquals(pages, memfd.folioCount());
                    long[] seen = new long[1];
                    memfd.folios(luo.reader(), Progress.NONE, (_, frame, flags, index) -> {
                        assertEquals(seen[0]++, index);
                        assertEquals(3, flags);
                        assertTrue(luo.kho().pages().orElseThrow().isBlock(frame, 0));
                    });
                    assertEquals(pages, seen[0]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speakAloneAboutTheirBrokenImage(String rule) throws IOException {
        try (MadeImage image = new MadeImage(new LuoMaker(), MakeRequest.broken(SIZE, rule), folder)) {
            assertEquals(new TreeSet<>(List.of(rule)), MadeImage.rules(image.check()));
        }
    }

    @Test
    void haveAnImageEachButThoseAboutRunningKernels() {
        List<String> ids =
                LuoChecks.SET.checks().stream().map(each -> each.id()).toList();
        assertEquals(14, ids.size());
        assertEquals(
                List.of("LU05", "LU11", "LU12", "LU13", "LU14"),
                ids.stream().filter(id -> !rules().contains(id)).toList());
    }
}
