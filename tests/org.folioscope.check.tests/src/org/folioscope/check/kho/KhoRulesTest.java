// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.MadeImage;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.kho.KhoMaker;
import org.folioscope.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of KHO that memory alone can break: the broken image breaks it and no other; valid images break none. */
class KhoRulesTest {

    private static final long SIZE = 64 << 20;

    @TempDir
    private Path folder;

    static List<String> rules() {
        return new KhoMaker().rules();
    }

    @ParameterizedTest
    @CsvSource({
        "kho-v4, 4096, 1024, 1",
        "kho-v4, 4096, 0, 1",
        "kho-v4, 4096, 1000, 3",
        "kho-v3, 4096, 1023, 1",
        "kho-v2, 4096, 77, 2",
        "kho-v1, 4096, 1024, 1",
        "kho-v1, 512, 1024, 1",
        "kho-v1, 512, 1000, 4"
    })
    void areSilentAboutValidImages(String format, String bitmap, String pages, String stride) throws IOException {
        MakeRequest request = new MakeRequest(
                SIZE,
                Optional.empty(),
                0,
                Map.of("format", format, "bitmap", bitmap, "pages", pages, "stride", stride));
        try (MadeImage image = new MadeImage(new KhoMaker(), request, folder)) {
            assertEquals(List.of(), image.check());
            KhoHandover kho =
                    image.handovers().subjects(KhoHandover.class, Progress.NONE).getFirst();
            assertEquals(format, kho.tree().compatible());
            // root tree, metadata, region's tree, the test's tree, 600 pages and two chunks
            assertEquals(Long.parseLong(pages) + 606, kho.pages().orElseThrow().pages());
            assertEquals(Integer.parseInt(bitmap), kho.pages().orElseThrow().bitmapBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speakAloneAboutTheirBrokenImage(String rule) throws IOException {
        try (MadeImage image = new MadeImage(new KhoMaker(), MakeRequest.broken(SIZE, rule), folder)) {
            assertEquals(new TreeSet<>(List.of(rule)), MadeImage.rules(image.check()));
        }
    }

    @Test
    void haveAnImageEachButThoseAboutRunningKernels() {
        List<String> ids =
                KhoChecks.SET.checks().stream().map(each -> each.id()).toList();
        assertEquals(21, ids.size());
        assertEquals(
                List.of("KH12", "KH13", "KH14", "KH16", "KH17", "KH18", "KH19", "KH20", "KH21"),
                ids.stream().filter(id -> !rules().contains(id)).toList());
    }

    @Test
    void showTheBytesThatAreWrong() throws IOException {
        try (MadeImage image = new MadeImage(new KhoMaker(), MakeRequest.broken(SIZE, "KH01"), folder)) {
            Finding finding = image.check().getFirst();
            assertEquals(0x110c, finding.getAddress());
            assertEquals(4, finding.getLength());
            assertEquals("expected a length of 32 bytes of KHO's setup_data, found 24", finding.getMessage());
        }
    }
}
