// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import static org.folioscope.base.Markup.escape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;

/** A report as one page: no scripts, nothing from elsewhere, readable in light and dark. Nothing from an image is markup. */
final class HtmlReport {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final ComparisonReport report;
    private final StringBuilder out = new StringBuilder();

    private HtmlReport(ComparisonReport report) {
        this.report = report;
    }

    static String of(ComparisonReport report) throws IOException {
        return new HtmlReport(report).page();
    }

    private String page() throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<title>")
                .append(escape(report.title()))
                .append("</title>\n<style>\n")
                .append(style());
        out.append("</style>\n</head>\n<body>\n<h1>")
                .append(escape(report.title()))
                .append("</h1>\n");
        for (String sentence : Story.of(report)) {
            out.append("<p>").append(escape(sentence)).append("</p>\n");
        }
        sides();
        overview();
        findings();
        report.pictures().forEach(this::picture);
        report.sections().forEach(this::section);
        out.append("<h2>Counting rules</h2>\n<ul>\n");
        for (String rule : report.rules()) {
            out.append("<li>").append(escape(rule)).append("</li>\n");
        }
        out.append("<li>").append(escape(FindingFate.RULE)).append("</li>\n</ul>\n");
        fates();
        return out.append("</body>\n</html>\n").toString();
    }

    private static String style() throws IOException {
        try (InputStream input = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void sides() {
        out.append("<h2>What is compared</h2>\n<table>\n<tr><th></th>");
        report.sides()
                .forEach(each -> out.append("<th>").append(escape(each.name())).append("</th>"));
        out.append("</tr>\n");
        fact("Kernel", report.sides().stream().map(SideFacts::release).toList());
        fact("Booted", report.sides().stream().map(SideFacts::booted).toList());
        fact("Captured", report.sides().stream().map(SideFacts::captured).toList());
        fact(
                "Memory held",
                report.sides().stream().map(each -> Numbers.size(each.bytes())).toList());
        fact("Command line", report.sides().stream().map(SideFacts::commandLine).toList());
        fact(
                "Handovers",
                report.sides().stream()
                        .map(each -> String.join("; ", each.handovers()))
                        .toList());
        out.append("</table>\n");
    }

    private void fact(String name, List<String> values) {
        if (values.stream().allMatch(String::isEmpty)) {
            return;
        }
        out.append("<tr><th>").append(name).append("</th>");
        values.forEach(value -> out.append("<td>").append(escape(value)).append("</td>"));
        out.append("</tr>\n");
    }

    /** One line for each kind of things, one column for each fate: the numbers add up. */
    private void overview() {
        out.append("<h2>What became of it</h2>\n<table class=\"numbers\">\n<tr><th></th>");
        for (Fate fate : Fate.values()) {
            out.append("<th>").append(badge(fate)).append("</th>");
        }
        out.append("</tr>\n");
        for (ReportSection section : report.sections()) {
            counts(section.title(), section.tally());
        }
        counts("all", report.tally());
        out.append("</table>\n<p class=\"dim\">Objects, and below them pages of 4 KiB.</p>\n");
    }

    private void counts(String title, Tally tally) {
        out.append("<tr><th>").append(escape(title)).append("</th>");
        for (Fate fate : Fate.values()) {
            out.append("<td>").append(tally.objects(fate) == 0 ? "" : Story.number(tally.objects(fate)));
            if (tally.pages(fate) > 0) {
                out.append("<small>").append(Story.number(tally.pages(fate))).append("</small>");
            }
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String badge(Fate fate) {
        return "<span class=\"fate " + fate.word() + "\"><b>" + fate.letter() + "</b> " + fate.word() + "</span>";
    }

    private void findings() {
        out.append("<h2>Findings, new and gone</h2>\n");
        if (report.findings().isEmpty()) {
            out.append("<p>The checks find nothing amiss on either side.</p>\n");
            return;
        }
        out.append(
                "<table>\n<tr><th>Fate</th><th>Rule</th><th>Severity</th><th>Object</th><th>What is amiss</th></tr>\n");
        for (FindingFate each : report.findings()) {
            out.append("<tr><td>")
                    .append(badge(each.fate()))
                    .append("</td><td>")
                    .append(escape(each.rule()));
            out.append("</td><td>").append(escape(each.severity())).append("</td><td>");
            out.append(escape(each.object()))
                    .append("</td><td>")
                    .append(escape(each.message()))
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private void section(ReportSection section) {
        out.append("<h2>").append(escape(section.title())).append("</h2>\n<p class=\"dim\">");
        out.append(escape(section.rule())).append("</p>\n");
        if (section.rows().isEmpty()) {
            out.append("<p>Nothing differs.</p>\n");
            return;
        }
        out.append("<table>\n<tr><th>Name</th><th>Fate</th><th>Pages</th><th>What is not the same</th>");
        out.append("<th>Before</th><th>After</th></tr>\n");
        section.rows().forEach(this::row);
        out.append("</table>\n");
        if (section.more() > 0) {
            out.append("<p class=\"dim\">").append(Story.number(section.more()));
            out.append(" more were left out, those with the smallest changes.</p>\n");
        }
    }

    private void row(ReportRow row) {
        out.append("<tr title=\"")
                .append(escape(row.rule()))
                .append("\"><td class=\"depth")
                .append(row.depth());
        out.append("\">").append(escape(row.name())).append("</td><td>");
        out.append(row.fate() == null ? "" : badge(row.fate()))
                .append("</td><td>")
                .append(pages(row.tally()));
        out.append("</td><td>").append(escape(String.join("; ", row.changes()))).append("</td><td class=\"place\">");
        out.append(escape(row.before())).append("</td><td class=\"place\">").append(escape(row.after()));
        out.append("</td></tr>\n");
    }

    private static String pages(Tally tally) {
        StringBuilder text = new StringBuilder();
        for (Fate fate : Fate.values()) {
            if (tally.pages(fate) > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(Story.number(tally.pages(fate)));
                text.append(' ').append(fate.word());
            }
        }
        return text.toString();
    }

    private void picture(ReportPicture picture) {
        out.append("<h2>").append(escape("Page frames: " + picture.title())).append("</h2>\n<picture>");
        out.append("<source media=\"(prefers-color-scheme: dark)\" srcset=\"").append(data(picture.dark()));
        out.append("\"/><img width=\"")
                .append(picture.width())
                .append("\" height=\"")
                .append(picture.height());
        out.append("\" alt=\"")
                .append(escape("map of page frames, " + picture.title()))
                .append("\" src=\"");
        out.append(data(picture.light())).append("\"/></picture>\n");
    }

    private static String data(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private void fates() {
        out.append("<h2>Words</h2>\n<dl>\n");
        for (Fate fate : Fate.values()) {
            out.append("<dt>")
                    .append(badge(fate))
                    .append("</dt><dd>")
                    .append(escape(fate.meaning()))
                    .append("</dd>\n");
        }
        out.append("</dl>\n");
    }
}
