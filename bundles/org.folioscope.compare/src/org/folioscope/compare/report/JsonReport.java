// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.util.List;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;

/** A report as one JSON document (RFC 8259). Its keys are a contract: new ones may come, none changes. */
final class JsonReport {

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    private JsonReport() {}

    static String of(ComparisonReport report) {
        JsonReport json = new JsonReport();
        json.open('{');
        json.text("title", report.title());
        json.texts("story", Story.of(report));
        json.array("sides");
        report.sides().forEach(json::side);
        json.close(']');
        json.tally("tally", report.tally());
        json.array("findings");
        report.findings().forEach(json::finding);
        json.close(']');
        json.array("sections");
        report.sections().forEach(json::section);
        json.close(']');
        json.texts("rules", report.rules());
        json.close('}');
        return json.out.append('\n').toString();
    }

    private void side(SideFacts side) {
        open('{');
        text("name", side.name());
        number("bytes", side.bytes());
        text("release", side.release());
        text("booted", side.booted());
        text("captured", side.captured());
        text("commandLine", side.commandLine());
        texts("handovers", side.handovers());
        close('}');
    }

    private void finding(FindingFate finding) {
        open('{');
        text("fate", finding.fate().word());
        text("rule", finding.rule());
        text("severity", finding.severity());
        text("object", finding.object());
        text("message", finding.message());
        close('}');
    }

    private void section(ReportSection section) {
        open('{');
        text("title", section.title());
        text("rule", section.rule());
        tally("tally", section.tally());
        array("differences");
        section.rows().forEach(this::row);
        close(']');
        number("more", section.more());
        close('}');
    }

    private void row(ReportRow row) {
        open('{');
        text("name", row.name());
        number("depth", row.depth());
        text("fate", row.fate() == null ? "" : row.fate().word());
        tally("tally", row.tally());
        text("rule", row.rule());
        text("before", row.before());
        text("after", row.after());
        texts("changes", row.changes());
        close('}');
    }

    private void tally(String key, Tally tally) {
        key(key);
        open('{');
        for (Fate fate : Fate.values()) {
            key(fate.word());
            open('{');
            number("objects", tally.objects(fate));
            number("pages", tally.pages(fate));
            close('}');
        }
        close('}');
    }

    private void open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
    }

    private void close(char bracket) {
        out.append(bracket);
        first = false;
    }

    private void separate() {
        if (!first) {
            out.append(",\n");
        }
        first = false;
    }

    private void array(String key) {
        key(key);
        open('[');
    }

    private void key(String key) {
        separate();
        string(key);
        out.append(':');
        first = true;
    }

    private void text(String key, String value) {
        key(key);
        string(value);
        first = false;
    }

    private void number(String key, long value) {
        key(key);
        out.append(value);
        first = false;
    }

    private void texts(String key, List<String> values) {
        array(key);
        for (String each : values) {
            separate();
            string(each);
        }
        close(']');
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 0x20 || c == 0x7f) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
