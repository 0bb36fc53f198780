// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.nio.file.Path;

/** The folder of a run: its journal, a copy of the session, the evidence and the reports. */
public final class RunFolder {

    private final Path path;

    RunFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** The copy of the session that is run. */
    public Path session() {
        return path.resolve("run.session");
    }

    public Path journal() {
        return path.resolve("journal.jsonl");
    }

    /** The folder with the evidence of a step. */
    public Path evidence(String step) {
        return path.resolve("evidence").resolve(step);
    }

    public Path htmlReport() {
        return path.resolve("report.html");
    }

    public Path junitReport() {
        return path.resolve("junit.xml");
    }
}
