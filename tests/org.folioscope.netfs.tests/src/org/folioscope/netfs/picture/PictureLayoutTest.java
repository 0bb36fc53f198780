// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Where things of a request are drawn, held against the numbers that were put into it. */
class PictureLayoutTest {

    private static final int PAGE = 4096;
    private static final int WIDTH = 1000;

    private static Stretch stretch(long start, long length, StretchState state, FileRange part, String title) {
        return new Stretch(
                new FileRange(start, length),
                state,
                part,
                title,
                List.of("fact of " + title),
                "netfs_io_subrequest",
                0xffff_8880_0000_0000L + start);
    }

    /** Sixteen folios of a file of 16 pages; two uploads with a gap, one across folios; three stores of other sizes. */
    static LanePicture request() {
        List<Stretch> folios = IntStream.range(0, 16)
                .mapToObj(i -> stretch(
                        i * PAGE,
                        PAGE,
                        i == 5 ? StretchState.STREAMING : i < 12 ? StretchState.WRITEBACK : StretchState.DIRTY,
                        i == 5 ? new FileRange(5 * PAGE + 100, 200) : null,
                        "page " + i))
                .toList();
        List<Stretch> uploads = List.of(
                stretch(0, 5 * PAGE, StretchState.DONE, new FileRange(0, 5 * PAGE), "[1]"),
                stretch(5 * PAGE + 100, 200, StretchState.SHORT, new FileRange(5 * PAGE + 100, 80), "[2]"),
                stretch(6 * PAGE, 4 * PAGE + 500, StretchState.IN_PROGRESS, null, "[3]"));
        List<Stretch> stores = List.of(
                stretch(0, 4 * PAGE, StretchState.QUEUED, null, "[1]"),
                stretch(6 * PAGE, 2 * PAGE, StretchState.RETRY, null, "[2]"),
                stretch(8 * PAGE, 3 * PAGE, StretchState.FAILED, null, "[3]"));
        return new LanePicture(
                "request 0x1a, WRITEBACK",
                null,
                List.of(
                        new StateBox("issuer", "paused", false, "PAUSE is set"),
                        new StateBox("collector", "running", true, "its work is pending"),
                        new StateBox("retryer", "retrying the cache", true, "RETRYING is set")),
                new Ruler(
                        14 * PAGE + 10,
                        List.of(
                                new Cursor("i_size", 14 * PAGE + 10, ""),
                                new Cursor("remote size", 14 * PAGE, ""),
                                new Cursor("zero point", 1L << 40, "")),
                        List.of(new FileRange(0, 16 * PAGE))),
                List.of(
                        new Cursor("cleaned", 0, "folios"),
                        new Cursor("collected", 4 * PAGE, "both"),
                        new Cursor("issued", 11 * PAGE, "so far")),
                List.of(
                        new Lane("folios", "16 folios", false, folios, null),
                        new Lane("upload", "active", true, uploads, new FileRange(0, 5 * PAGE)),
                        new Lane("cache", "active, retry", true, stores, new FileRange(0, 4 * PAGE))));
    }

    private static FileView view(LanePicture picture) {
        return FileView.all(picture.whole(), PictureLayout.plotWidth(WIDTH)).on(picture.focus());
    }

    @Test
    void everythingIsWhereItsPositionIs() {
        LanePicture picture = request();
        FileView view = view(picture);
        PictureLayout layout = new PictureLayout(picture, view, Measure.FIXED);
        for (Lane lane : picture.lanes()) {
            for (Stretch each : lane.stretches()) {
                if (each.range().start() > view.position(view.width())) {
                    assertTrue(layout.where(each).isEmpty(), "out of sight");
                    continue;
                }
                int[] place = layout.where(each).orElseThrow();
                assertEquals(PictureLayout.plotLeft() + view.x(each.range().start()), place[0], each.title());
                int end = Math.min(view.width(), view.x(each.range().end()));
                assertEquals(end, place[0] - PictureLayout.plotLeft() + place[2], 1);
                assertEquals(
                        each, layout.at(place[0] + place[2] / 3, place[1] + 1).orElseThrow());
            }
        }
        int lower = layout.where(picture.lanes().get(2).stretches().get(0)).orElseThrow()[1];
        int upper = layout.where(picture.lanes().get(1).stretches().get(0)).orElseThrow()[1];
        assertTrue(lower > upper, "the cache is below the upload");
    }

    @Test
    void gapsAreSeenAndCrossedFoliosToo() {
        LanePicture picture = request();
        FileView view = view(picture);
        PictureLayout layout = new PictureLayout(picture, view, Measure.FIXED);
        int[] first = layout.where(picture.lanes().get(2).stretches().get(0)).orElseThrow();
        Object between = layout.at(first[0] + first[2] + 20, first[1] + 5).orElseThrow();
        assertEquals(new Gap("cache", new FileRange(4 * PAGE, 2 * PAGE)), between);
        int edge = PictureLayout.plotLeft() + view.x(7 * PAGE);
        assertTrue(
                layout.shapes().stream()
                        .anyMatch(shape -> shape instanceof Shape.Line line && line.dashed() && line.x() == edge),
                "the edge of a folio goes through the upload that crosses it");
    }

    @Test
    void requestFillsThePictureAndWhatIsFarAwayIsTold() {
        LanePicture picture = request();
        FileView view = view(picture);
        assertTrue(view.whole().length() > 1L << 40);
        assertFalse(view.sees(1L << 40));
        assertTrue(view.x(11 * PAGE) - view.x(0) > 800, "the request, not the file, fills it");
        PictureLayout layout = new PictureLayout(picture, view, Measure.FIXED);
        assertTrue(layout.shapes().stream()
                .anyMatch(
                        shape -> shape instanceof Shape.Text text && text.text().equals("zero point 0x10000000000 →")));
    }

    @Test
    void namesOfCursorsNeverCoverEachOther() {
        List<Cursor> many = IntStream.range(0, 12)
                .mapToObj(i -> new Cursor("cursor " + i, PAGE + i * 8, ""))
                .toList();
        LanePicture picture = new LanePicture("", null, List.of(), null, many, List.of());
        PictureLayout layout = new PictureLayout(
                picture, FileView.all(new FileRange(0, 4 * PAGE), PictureLayout.plotWidth(WIDTH)), Measure.FIXED);
        List<Shape.Text> names = layout.shapes().stream()
                .filter(shape -> shape instanceof Shape.Text text && text.text().startsWith("cursor"))
                .map(Shape.Text.class::cast)
                .toList();
        assertEquals(12, names.size());
        for (int i = 0; i < names.size(); i++) {
            for (Shape.Text other : names.subList(0, i)) {
                int width = Measure.FIXED.width(other.text());
                Shape.Text each = names.get(i);
                assertTrue(
                        each.y() != other.y() || each.x() >= other.x() + width || other.x() >= each.x() + width,
                        () -> each + " " + other);
            }
        }
    }

    @Test
    void whatOverlapsIsBelowOneAnother() {
        Stretch one = stretch(0, 3 * PAGE, StretchState.DONE, null, "[1]");
        Stretch two = stretch(PAGE, 3 * PAGE, StretchState.IN_PROGRESS, null, "[2]");
        LanePicture picture = new LanePicture(
                "", null, List.of(), null, List.of(), List.of(new Lane("upload", "", true, List.of(two, one), null)));
        PictureLayout layout = new PictureLayout(picture, view(picture), Measure.FIXED);
        int[] first = layout.where(one).orElseThrow();
        int[] second = layout.where(two).orElseThrow();
        assertTrue(second[1] >= first[1] + first[3], "two sub-requests over the same bytes are both seen");
    }

    @Test
    void ofManyNarrowOnesTheWorstIsSeenAndTheyCostAShapeEach3Dots() {
        List<Stretch> many = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            StretchState state = i == 77_777 ? StretchState.FAILED : StretchState.DONE;
            many.add(stretch((long) i * PAGE, PAGE, state, null, "[" + i + "]"));
        }
        LanePicture picture = new LanePicture(
                "", null, List.of(), null, List.of(), List.of(new Lane("upload", "", true, many, null)));
        FileView view = FileView.all(picture.whole(), PictureLayout.plotWidth(WIDTH));
        PictureLayout layout = new PictureLayout(picture, view, Measure.FIXED);
        assertTrue(layout.shapes().size() < 1000, () -> layout.shapes().size() + " shapes");
        Object failed = layout.at(
                        PictureLayout.plotLeft() + view.x(77_777L * PAGE),
                        layout.spots().getFirst().y() + 2)
                .orElseThrow();
        Several several = assertInstanceOf(Several.class, failed);
        assertEquals(StretchState.FAILED, several.state());
    }

    @Test
    void viewZoomsAboutADotAndStaysInside() {
        FileView all = FileView.all(new FileRange(0, 1 << 20), 800);
        assertTrue(all.isWhole());
        long under = all.position(300);
        FileView near = all.zoomed(4, 300);
        assertEquals(under, near.position(300), 2);
        assertEquals(all, near.zoomed(0.01, 10), "all of it again");
        assertEquals(
                near.position(0) + (long) (50 * near.bytesPerDot()),
                near.moved(-50).position(0),
                2);
        assertEquals(0, near.moved(1 << 20).position(0));
        assertTrue(all.sized(500).isWhole());
        assertEquals(near.left(), near.sized(500).left(), 1);
        FileView bytes = all.on(new FileRange(PAGE, 10));
        assertTrue(bytes.x(PAGE + 1) - bytes.x(PAGE) >= 2, "single bytes can be told");
        assertFalse(bytes.zoomed(1000, 0).canZoomIn());
    }

    @Test
    void positionsBeyondAllFilesHarmNothing() {
        Stretch endless = stretch(PAGE, Long.MAX_VALUE, StretchState.DAMAGED, new FileRange(PAGE, -1), "[1]");
        LanePicture picture = new LanePicture(
                "",
                null,
                List.of(),
                new Ruler(Long.MAX_VALUE, List.of(new Cursor("zero point", -1, "")), List.of()),
                List.of(new Cursor("issued", Long.MIN_VALUE, "")),
                List.of(new Lane("upload", "", true, List.of(endless), new FileRange(5, Long.MAX_VALUE))));
        PictureLayout layout = new PictureLayout(picture, view(picture), Measure.FIXED);
        assertTrue(layout.height() > 0);
        assertTrue(SvgPicture.of(picture, WIDTH, true).endsWith("</svg>\n"));
    }

    @Test
    void svgIsWellFormedAndTellsByHovering() throws Exception {
        String svg = SvgPicture.of(request(), WIDTH, false);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList titles = document.getElementsByTagName("title");
        List<String> told = IntStream.range(0, titles.getLength())
                .mapToObj(i -> titles.item(i).getTextContent())
                .toList();
        assertTrue(
                told.contains("[3]: in progress\n0x6000 – 0xa1f3, 16.5 KiB (16884 bytes)\nfact of [3]"),
                told::toString);
        assertTrue(told.contains("gap of the cache stream\n0x4000 – 0x5fff, 8 KiB (8192 bytes)"), told::toString);
    }
}
