// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import static org.folioscope.base.Markup.escape;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.folioscope.session.report.RunStory.Told;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;

/** A run as JUnit's XML, which CI servers show: a test suite for the session, a test case for each step. */
final class JunitReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZoneOffset.UTC);

    private JunitReport() {}

    static String of(RunStory story) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String counts = attribute("tests", Integer.toString(story.steps().size()))
                + attribute("failures", Long.toString(story.count(StepState.FAILED)))
                + attribute("errors", Long.toString(story.count(StepState.CANCELLED)))
                + attribute("skipped", Long.toString(story.count(StepState.SKIPPED) + story.count(StepState.PENDING)))
                + attribute("time", Words.seconds(story.duration()));
        Instant started = story.started() == null ? Instant.EPOCH : story.started();
        String name = attribute("name", story.session().getName());
        out.append("<testsuites").append(name).append(counts).append(">\n");
        out.append("  <testsuite").append(name).append(counts);
        out.append(attribute("timestamp", TIME.format(started.truncatedTo(ChronoUnit.SECONDS))))
                .append(">\n");
        out.append("    <properties>\n");
        story.parameters()
                .forEach((key, value) -> out.append("      <property")
                        .append(attribute("name", key))
                        .append(attribute("value", value))
                        .append("/>\n"));
        out.append("    </properties>\n");
        story.steps().forEach(told -> testCase(out, story, told));
        return out.append("  </testsuite>\n</testsuites>\n").toString();
    }

    private static void testCase(StringBuilder out, RunStory story, Told told) {
        StepResult result = told.result();
        String title = told.step().getTitle() == null ? "" : ": " + told.step().getTitle();
        out.append("    <testcase")
                .append(attribute("classname", "session." + story.session().getName()))
                .append(attribute("name", result.step() + title))
                .append(attribute("time", Words.seconds(result.duration())))
                .append(">\n");
        switch (result.state()) {
            case FAILED -> outcome(out, "failure", result);
            case CANCELLED -> outcome(out, "error", result);
            case SKIPPED, PENDING ->
                out.append("      <skipped")
                        .append(attribute("message", result.reason()))
                        .append("/>\n");
            default -> {}
        }
        if (!told.log().isEmpty()) {
            out.append("      <system-out>").append(escape(told.log())).append("</system-out>\n");
        }
        out.append("    </testcase>\n");
    }

    private static void outcome(StringBuilder out, String element, StepResult result) {
        out.append("      <")
                .append(element)
                .append(attribute("message", result.reason()))
                .append(attribute("type", result.state().id()))
                .append(">")
                .append(escape(result.reason()))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value).replace("\n", "&#10;").replace("\t", "&#9;") + "\"";
    }
}
