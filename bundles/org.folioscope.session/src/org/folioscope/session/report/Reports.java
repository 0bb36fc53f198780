// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.session.report.RunStory.Told;
import org.folioscope.session.run.Evidence;
import org.folioscope.session.run.RunFolder;

/** Writes the reports of a run, from what lies in its folder. */
public final class Reports {

    /** Images that the pictures show; a session that captures more tells enough with these. */
    private static final int MOST_IMAGES = 6;

    private Reports() {}

    /**
     * Writes report.html and junit.xml; those that are there are replaced.
     *
     * @param directory where to; the folder of the run for the usual place
     * @throws org.folioscope.session.SessionException when the run's journal can't be understood
     */
    public static void write(RunFolder folder, Path directory, Progress progress) throws IOException {
        RunStory story = RunStory.read(folder);
        Files.createDirectories(directory);
        progress.begin("Writing the report", -1);
        String html = HtmlReport.of(story, images(story, progress), directory);
        put(directory.resolve(folder.htmlReport().getFileName()), html);
        put(directory.resolve(folder.junitReport().getFileName()), JunitReport.of(story));
    }

    private static List<ImageFacts> images(RunStory story, Progress progress) {
        List<ImageFacts> images = new ArrayList<>();
        for (Told told : story.steps()) {
            for (Evidence evidence : told.result().evidence()) {
                if (evidence.kind() == Evidence.Kind.IMAGE
                        && images.size() < MOST_IMAGES
                        && Files.isRegularFile(evidence.file())) {
                    images.add(ImageFacts.of(evidence.step(), evidence.file(), progress));
                }
            }
        }
        return images;
    }

    private static void put(Path file, String content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
