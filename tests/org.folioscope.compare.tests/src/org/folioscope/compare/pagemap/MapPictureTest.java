// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folioscope.base.Progress;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MapPictureTest {

    private final MapCells cells = MapCells.of(new StripedColoring(0, 20_000, 1 << 22, 3000), Progress.NONE);

    private static BufferedImage read(MapPicture picture) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writePng(out, Progress.NONE);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    /** How many pixels have a colour. */
    private static long count(BufferedImage image, int color) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == color ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aPngHasADotForEachFrame() throws Exception {
        MapPicture picture = new MapPicture("made up", cells, 800, 1, false);
        assertEquals(1, picture.framesPerDot());
        BufferedImage image = read(picture);
        assertEquals(800, image.getWidth());
        assertEquals(picture.height(), image.getHeight());
        // the class without a pattern alone has its colour in every pixel of its dots; there are 23,000 frames less 230
        long dots = count(image, 0x3060c0);
        assertEquals(0, (dots - 11 * 11) % (23_000 - 230), "whole dots, and a square in the legend: " + dots);
    }

    @Test
    void aDarkOneHasOtherColours() throws Exception {
        BufferedImage image = read(new MapPicture("made up", cells, 800, 1, true));
        assertEquals(0, count(image, 0x3060c0));
        assertTrue(count(image, 0x6090f0) > 20_000);
    }

    @Test
    void aPictureIsAboutAsHighAsWideUnlessTold() {
        MapPicture whole =
                new MapPicture("", MapCells.of(new StripedColoring(0, 1 << 22), Progress.NONE), 640, 0, false);
        assertTrue(whole.height() <= 760, "height " + whole.height());
        assertTrue(whole.framesPerDot() > 1);
    }

    @Test
    void anSvgHasTheSameAreasAndNothingFromElsewhere() throws Exception {
        MapPicture picture = new MapPicture("a <title> & more", cells, 800, 16, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writeSvg(out, Progress.NONE);
        String text = out.toString(StandardCharsets.UTF_8);
        assertFalse(text.contains("href"), "nothing from elsewhere");
        assertFalse(text.contains("<script"), "no script");
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
        NodeList rectangles = svg.getElementsByTagName("rect");
        long area = 0;
        for (int i = 0; i < rectangles.getLength(); i++) {
            Element each = (Element) rectangles.item(i);
            if (each.getParentNode() == svg
                    && !each.getAttribute("x").isEmpty()
                    && !each.getAttribute("height").equals("11")) {
                area += Long.parseLong(each.getAttribute("width")) * Long.parseLong(each.getAttribute("height"));
            }
        }
        long dots = 20_000 / 16 + (3000 + 15) / 16;
        assertEquals(0, area % dots, "every dot has its area: " + area);
    }
}
