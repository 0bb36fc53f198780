// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.SideOpener;
import org.folioscope.compare.report.ComparisonReport;
import org.folioscope.memory.OpenOptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report between the two samples, which stand around a kexec with memory preserved, held against their guests' words. */
class ComparisonReportTest {

    private static ComparisonReport read(String before, String after, boolean draw) throws IOException {
        try (SideOpener opener = new SideOpener(OpenOptions.defaults())) {
            return ComparisonReport.read(
                    Comparison.of(
                            opener.open(SamplesTest.samples().resolve(before).toString(), Progress.NONE),
                            opener.open(SamplesTest.samples().resolve(after).toString(), Progress.NONE)),
                    draw,
                    Progress.NONE);
        }
    }

    private static String html(ComparisonReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.writeHtml(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonObject json(ComparisonReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.writeJson(out);
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static JsonObject section(JsonObject report, String title) {
        for (JsonElement each : report.getAsJsonArray("sections")) {
            if (each.getAsJsonObject().get("title").getAsString().equals(title)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("there is no section " + title);
    }

    @Test
    void thePageIsWholeAndNeedsNothingElse() throws Exception {
        String page = html(read("before.elf.zst", "after.elf.zst", true));
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(0, document.getElementsByTagName("link").getLength());
        assertEquals(3, document.getElementsByTagName("img").getLength(), "what became of memory, and whose it was");
        Element image = (Element) document.getElementsByTagName("img").item(0);
        assertTrue(image.getAttribute("src").startsWith("data:image/png;base64,iVBORw0KGgo"), "it is in the page");
        assertFalse(page.replace("http-equiv", "").contains("http"), "no address of another page");
    }

    @Test
    void lostAndGainedFilesAreThoseThatTheGuestsTellOf() throws Exception {
        JsonObject report = json(read("before.elf.zst", "after.elf.zst", false));
        Map<String, String> fates = new HashMap<>();
        for (JsonElement each : section(report, "File systems").getAsJsonArray("differences")) {
            JsonObject row = each.getAsJsonObject();
            fates.put(row.get("name").getAsString(), row.get("fate").getAsString());
        }
        String before = Files.readString(SamplesTest.samples().resolve("before.truth/truth.tsv"));
        String after = Files.readString(SamplesTest.samples().resolve("after.truth/truth.tsv"));
        int told = 0;
        for (String path : new String[] {"/known/sparse", "/known/open", "/known/renamed", "/known/after-the-kexec"}) {
            boolean was = before.contains("\t" + path + "\t");
            boolean is = after.contains("\t" + path + "\t");
            if (was != is) {
                told++;
                assertEquals(was ? "lost" : "gained", fates.get(path), path);
            }
        }
        assertTrue(told >= 2, "the guests changed files between the samples");
    }

    @Test
    void preservedMemoryIsKeptAndItsKeeperNamed() throws Exception {
        JsonObject report = json(read("before.elf.zst", "after.elf.zst", false));
        JsonObject kept =
                section(report, "Preserved memory").getAsJsonObject("tally").getAsJsonObject("kept");
        assertTrue(kept.get("pages").getAsLong() >= 1024, "the 4 MiB of reserve_mem at least");
        String row = section(report, "Preserved memory")
                .getAsJsonArray("differences")
                .get(0)
                .toString();
        assertTrue(row.contains("KHO"), row);
        assertTrue(report.getAsJsonArray("story").get(0).getAsString().contains("gave way to kernel"));
    }

    @Test
    void anImageDiffersFromItselfInNothing() throws Exception {
        ComparisonReport report = read("after.elf.zst", "after.elf.zst", false);
        assertFalse(report.tally().differs());
        assertTrue(html(report).contains("Both sides show one boot of kernel"));
    }
}
