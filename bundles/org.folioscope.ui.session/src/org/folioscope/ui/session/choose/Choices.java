// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;

/**
 * All that can be chosen, by its kind.
 *
 * @param unfinished runs that can be continued
 * @param shipped the sessions that come with Folioscope
 * @param own the user's files
 * @param earlier runs that are over
 */
public record Choices(List<Choice> unfinished, List<Choice> shipped, List<Choice> own, List<Choice> earlier) {

    /** Reads sessions and journals; not for the user interface thread. @param files the user's own */
    public static Choices read(List<Path> files, Path folder, Progress progress) throws IOException {
        List<Choice> shipped = new ArrayList<>();
        for (Session session : SessionFiles.shipped()) {
            shipped.add(new Choice.Fresh(session, null));
        }
        Set<Path> ownFiles = new LinkedHashSet<>(files);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(each -> each.toString().endsWith(SessionFiles.EXTENSION))
                        .sorted()
                        .forEach(ownFiles::add);
            }
        }
        List<Choice> own = new ArrayList<>();
        for (Path file : ownFiles) {
            if (Files.isRegularFile(file)) {
                own.add(file(file));
            }
        }
        List<Choice> unfinished = new ArrayList<>();
        List<Choice> earlier = new ArrayList<>();
        for (Choice.Earlier run : EarlierRuns.read(progress)) {
            (run.isUnfinished() ? unfinished : earlier).add(run);
        }
        return new Choices(unfinished, shipped, own, earlier);
    }

    /** A session file as a choice; a broken one where it can't be understood. */
    static Choice file(Path file) {
        try {
            return new Choice.Fresh(SessionFiles.load(file), file);
        } catch (IOException e) {
            return new Choice.Broken(file, e.getMessage());
        }
    }
}
