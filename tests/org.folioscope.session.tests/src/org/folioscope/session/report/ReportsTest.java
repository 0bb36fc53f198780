// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folioscope.base.Progress;
import org.folioscope.session.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportsTest {

    private static final String HOSTILE =
            "</pre><script>alert(1)</script> ]]> & \"' \u0000\u001b[31m\u202e\ufffe \ud800 <img src=x onerror=y>\r\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeRun() throws Exception {
        Files.writeString(folder.resolve("run.session"), """
                <session name="hostile" title="&lt;b&gt;T&lt;/b&gt;">
                  <why>First.

                    Second &lt;script&gt;.</why>
                  <parameter name="p" default="x"/>
                  <boot id="boot" title="Boot"/>
                  <guest id="bad" title="Bad &amp; worse"><command>echo '&lt;i&gt;'</command></guest>
                  <note id="never" title="Never"/>
                </session>
                """);
        String quoted = new com.google.gson.Gson().toJson(HOSTILE).replace("\ud800", "\\ud800");
        Files.writeString(folder.resolve("journal.jsonl"), """
                {"event":"begin","time":"2026-11-21T09:00:00Z","format":1,"session":"hostile","parameters":{"p":%1$s}}
                {"event":"step-begin","time":"2026-11-21T09:00:00Z","step":"boot","console":0,"pieces":[0]}
                {"event":"step-end","time":"2026-11-21T09:00:02Z","step":"boot","state":"passed","reason":"","millis":1500,"evidence":[],"variables":{},"console":0}
                {"event":"step-begin","time":"2026-11-21T09:00:02Z","step":"bad","console":0,"pieces":[0]}
                {"event":"step-end","time":"2026-11-21T09:00:03Z","step":"bad","state":"failed","reason":%1$s,"millis":1000,"evidence":[{"kind":"output","file":"a b<>\\".txt"},{"kind":"output","file":"../../../etc/passwd"}],"variables":{},"console":0}
                {"event":"end","time":"2026-11-21T09:00:03Z","state":"failed"}
                """.formatted(quoted));
        Path evidence = Files.createDirectories(folder.resolve("evidence/bad"));
        Files.write(evidence.resolve("log.txt"), HOSTILE.repeat(100).getBytes(StandardCharsets.UTF_8));
        Files.writeString(evidence.resolve("a b<>\".txt"), "x");
        Reports.write(RunFolder.look(folder), folder, Progress.NONE);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private String html() throws Exception {
        return Files.readString(folder.resolve("report.html"));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void junitSaysWhatCiServersAskFor() throws Exception {
        Document document = parse(Files.readString(folder.resolve("junit.xml")));
        Element suite = elements(document, "testsuite").getFirst();
        assertEquals("testsuites", document.getDocumentElement().getTagName());
        assertEquals("hostile", suite.getAttribute("name"));
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("0", suite.getAttribute("errors"));
        assertEquals("1", suite.getAttribute("skipped"));
        assertEquals("2.500", suite.getAttribute("time"));
        assertEquals("2026-11-21T09:00:00", suite.getAttribute("timestamp"));
        List<Element> cases = elements(document, "testcase");
        assertEquals(
                List.of("boot: Boot", "bad: Bad & worse", "never: Never"),
                cases.stream().map(each -> each.getAttribute("name")).toList());
        assertTrue(
                elements(document, "failure").getFirst().getAttribute("message").contains("<script>"));
        assertTrue(elements(document, "system-out").getFirst().getTextContent().contains("</pre><script>"));
        assertEquals(
                "the step bad failed", elements(document, "skipped").getFirst().getAttribute("message"));
    }

    @Test
    void nothingThatAGuestSaidIsMarkup() throws Exception {
        // The page is written as XHTML is, so that an XML parser can tell what its elements are.
        String html = html();
        Document document = parse(html.substring(html.indexOf("<html")));
        for (String element : List.of("script", "img", "iframe", "object", "link", "form", "i", "b")) {
            assertEquals(List.of(), elements(document, element), element);
        }
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            for (int k = 0; k < all.item(i).getAttributes().getLength(); k++) {
                String name = all.item(i).getAttributes().item(k).getNodeName();
                assertFalse(name.startsWith("on") || name.equals("src") || name.equals("style"), name);
            }
        }
        assertTrue(html.codePoints().noneMatch(c -> c < 0x20 && c != '\n' && c != '\t' || c == 0x202e));
    }

    @Test
    void thePageTellsTheStory() throws Exception {
        Document document = parse(html().substring(html().indexOf("<html")));
        List<Element> steps = elements(document, "section");
        assertEquals(
                List.of("step passed", "step failed", "step skipped"),
                steps.stream().map(each -> each.getAttribute("class")).toList());
        assertEquals("<b>T</b>", elements(document, "h1").getFirst().getTextContent());
        assertTrue(steps.get(1).getTextContent().contains("echo '<i>'"));
        assertTrue(steps.get(1).getTextContent().contains("Log, "));
        assertEquals(2, elements(document, "rect").size());
        assertTrue(html().contains("prefers-color-scheme: dark"));
    }

    @Test
    void linksLeadToTheEvidenceAndNowhereElse() throws Exception {
        Document document = parse(html().substring(html().indexOf("<html")));
        assertEquals(
                List.of("evidence/bad/a%20b%3C%3E%22.txt"),
                elements(document, "a").stream()
                        .map(each -> each.getAttribute("href"))
                        .toList());
        Path elsewhere = folder.resolve("reports");
        Reports.write(RunFolder.look(folder), elsewhere, Progress.NONE);
        assertTrue(Files.readString(elsewhere.resolve("report.html")).contains("href=\"../evidence/bad/a%20b"));
        assertTrue(Files.exists(elsewhere.resolve("junit.xml")));
    }

    @Test
    void aRunThatWasKilledIsToldAsFarAsItCame() throws Exception {
        String journal = Files.readString(folder.resolve("journal.jsonl"));
        Files.writeString(
                folder.resolve("journal.jsonl"), journal.lines().limit(4).reduce("", (a, b) -> a + b + "\n"));
        Reports.write(RunFolder.look(folder), folder, Progress.NONE);
        Document junit = parse(Files.readString(folder.resolve("junit.xml")));
        assertEquals("1", elements(junit, "testsuite").getFirst().getAttribute("errors"));
        assertTrue(html().contains("the process that ran it ended in the middle of it"));
    }

    @Test
    void picturesShowEachImageWithItsNumbers() {
        ImageFacts before = new ImageFacts(
                "before",
                "7.2<x>",
                new java.util.TreeMap<>(java.util.Map.of("free", 1000L, "page cache", 24L, "none", 0L)),
                List.of(
                        new org.folioscope.memory.Extent(0, 0xa0000, 0),
                        new org.folioscope.memory.Extent(1 << 20, 63 << 20, 0)));
        ImageFacts after = new ImageFacts("after", "7.2", java.util.Map.of("free", 1024L), List.of());
        String uses = MemoryPictures.uses(List.of(before, after));
        assertTrue(uses.contains("1000 pages, 3.9 MiB"), uses);
        assertTrue(uses.contains("24 pages, 96 KiB"), uses);
        assertTrue(uses.contains("7.2&lt;x&gt;"), uses);
        assertFalse(uses.contains(">none<"), uses);
        String extents = MemoryPictures.extents(List.of(before, after));
        assertTrue(extents.contains("0x100000 to 0x4000000, 63 MiB"), extents);
        assertEquals("", MemoryPictures.uses(List.of()));
        assertEquals("", MemoryPictures.extents(List.of(after)));
    }
}
