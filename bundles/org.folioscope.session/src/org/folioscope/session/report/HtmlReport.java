// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import static org.folioscope.base.Markup.escape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.session.model.Command;
import org.folioscope.session.model.Step;
import org.folioscope.session.report.RunStory.Told;
import org.folioscope.session.run.Evidence;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;

/** A run as one page: no scripts, nothing from elsewhere, readable in light and dark. Nothing that a guest said is markup. */
final class HtmlReport {

    /** Lines of a log that the page shows; all of it is in the evidence. */
    private static final int SHOWN_LINES = 60;

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final RunStory story;
    private final List<ImageFacts> images;
    private final Path base;
    private final StringBuilder out = new StringBuilder();

    private HtmlReport(RunStory story, List<ImageFacts> images, Path base) {
        this.story = story;
        this.images = images;
        this.base = base.toAbsolutePath();
    }

    /** @param base the folder that the page will lie in, where its links begin */
    static String of(RunStory story, List<ImageFacts> images, Path base) throws IOException {
        return new HtmlReport(story, images, base).page();
    }

    private String page() throws IOException {
        String name = story.session().getName();
        String title =
                story.session().getTitle() == null ? name : story.session().getTitle();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<title>").append(escape(name + ": " + story.state().id())).append("</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n");
        out.append("<h1>").append(escape(title)).append("</h1>\n");
        summary(name);
        paragraphs(story.session().getWhy(), "");
        picture("Timeline", Timeline.of(story));
        picture("Page frames by use", MemoryPictures.uses(images));
        picture("Physical memory", MemoryPictures.extents(images));
        out.append("<h2>Steps</h2>\n");
        for (Told told : story.steps()) {
            step(told);
        }
        out.append("</body>\n</html>\n");
        return out.toString();
    }

    private static String style() throws IOException {
        try (InputStream input = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void summary(String name) {
        out.append("<p>").append(state(story.state().id())).append(" <span class=\"dim\">");
        out.append(escape(name))
                .append(" · ")
                .append(story.count(StepState.PASSED))
                .append(" of ");
        out.append(story.steps().size()).append(" steps passed · ").append(Words.time(story.duration()));
        if (story.started() != null) {
            out.append(" · ").append(escape(story.started().toString().replaceFirst("\\.\\d+Z", "Z")));
        }
        out.append("</span></p>\n<dl>\n");
        story.parameters()
                .forEach((key, value) -> out.append("<dt>")
                        .append(escape(key))
                        .append("</dt><dd>")
                        .append(escape(value))
                        .append("</dd>\n"));
        out.append("</dl>\n");
    }

    private static String state(String id) {
        return "<span class=\"state " + id + "\">" + id + "</span>";
    }

    private void paragraphs(String text, String type) {
        if (text != null) {
            for (String paragraph : text.strip().split("\n\\s*\n")) {
                out.append("<p")
                        .append(type)
                        .append(">")
                        .append(escape(paragraph))
                        .append("</p>\n");
            }
        }
    }

    private void picture(String title, String svg) {
        if (!svg.isEmpty()) {
            out.append("<h2>").append(title).append("</h2>\n").append(svg);
        }
    }

    private void step(Told told) throws IOException {
        Step step = told.step();
        StepResult result = told.result();
        String state = result.state().id();
        out.append("<section class=\"step ")
                .append(state)
                .append("\" id=\"")
                .append(escape(result.step()))
                .append("\">\n");
        out.append("<div class=\"head\">").append(state(state)).append("<h3>");
        out.append(escape(step.getTitle() == null ? result.step() : step.getTitle()))
                .append("</h3><span class=\"dim\">");
        out.append(escape(result.step()));
        if (result.started() != null) {
            out.append(" · ").append(Words.time(result.duration()));
        }
        out.append("</span></div>\n");
        paragraphs(step.getWhy(), " class=\"dim\"");
        if (!result.reason().isEmpty()) {
            out.append("<p class=\"reason\">").append(escape(result.reason())).append("</p>\n");
        }
        if (step instanceof Command command && command.getCommand() != null) {
            out.append("<pre>").append(escape(command.getCommand())).append("</pre>\n");
        }
        log(told.log(), result.state() == StepState.FAILED);
        evidence(result.evidence());
        out.append("</section>\n");
    }

    private void log(String log, boolean open) {
        List<String> lines = log.lines().toList();
        if (lines.isEmpty()) {
            return;
        }
        int from = Math.max(0, lines.size() - SHOWN_LINES);
        out.append("<details")
                .append(open ? " open=\"open\"" : "")
                .append("><summary>Log, ")
                .append(lines.size());
        out.append(lines.size() == 1 ? " line" : " lines").append(from == 0 ? "" : ", the last " + SHOWN_LINES);
        out.append("</summary><pre>");
        lines.subList(from, lines.size())
                .forEach(line -> out.append(escape(line)).append('\n'));
        out.append("</pre></details>\n");
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        if (evidence.isEmpty()) {
            return;
        }
        out.append("<ul class=\"evidence\">\n");
        for (Evidence each : evidence) {
            Path file = each.file();
            String link = base.relativize(file.toAbsolutePath()).toString();
            out.append("<li><a href=\"")
                    .append(Words.link(link))
                    .append("\">")
                    .append(escape(file.getFileName().toString()));
            out.append("</a> <small>").append(each.kind().id());
            if (Files.isRegularFile(file)) {
                out.append(", ").append(Numbers.size(Files.size(file)));
            } else if (!Files.exists(file)) {
                out.append(", no longer there");
            }
            out.append("</small></li>\n");
        }
        out.append("</ul>\n");
    }
}
