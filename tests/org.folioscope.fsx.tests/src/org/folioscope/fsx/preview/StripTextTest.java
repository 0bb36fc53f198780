// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.script.FsxScript;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class StripTextTest {

    private static Preview preview(String script) {
        return Preview.of(FsxScript.parse(script), ModelOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void drawsHolesAllocatedAndWrittenBytes() {
        Preview preview = preview("fallocate 0x1000 0x1000 0\nwrite 0x3000 0x1000 0\npunch_hole 0x3800 0x800 0\n");
        assertEquals(0x4000, preview.largest());
        assertEquals("HHAA|", StripText.of(preview.rows().get(0), 0x4000, 8));
        assertEquals("hhaaHHWW|", StripText.of(preview.rows().get(1), 0x4000, 8));
        assertEquals("hhaahhwH|", StripText.of(preview.rows().get(2), 0x4000, 8));
    }

    @Test
    void showsWhatIsAllocatedBehindTheEnd() {
        Preview preview = preview("write 0 0x1000 0\nfallocate 0x1000 0x1000 0 keep_size\n");
        assertEquals("wwww|AAAA", StripText.of(preview.rows().get(1), 0x2000, 8));
    }

    @Test
    void drawsAPicture() throws IOException, ParserConfigurationException {
        StringWriter out = new StringWriter();
        new StripSvg(preview("write 0 10 0\nread 0 10 0\n"), "a <b> & c", false).write(out, Progress.NONE);
        String text = out.toString();
        assertFalse(text.contains("<script"));
        assertTrue(text.contains("a &lt;b&gt; &amp; c"));
        assertTrue(text.contains("<title>0xa</title>"));
        try {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
