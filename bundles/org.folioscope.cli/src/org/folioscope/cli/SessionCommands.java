// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.List;

/** "session …": guided tests. */
final class SessionCommands extends CommandGroup {

    static final String NAME = "session";

    SessionCommands() {
        super(
                NAME,
                "guided sessions: boot, prepare, capture, kexec and check, with all evidence kept",
                List.of("list", "show", "run", "resume", "report"));
    }

    @Override
    Command find(String second) {
        return switch (second) {
            case "list" ->
                new TableCommand(
                        table("list", "", 0, 0, "the sessions that come with Folioscope", "session list"),
                        SessionListQuery::new,
                        _ -> new SessionListQuery());
            case "show" ->
                new SessionShowCommand(table(
                        "show",
                        "SESSION",
                        1,
                        1,
                        "the steps of a session, by its name or file, and what is wrong with it",
                        "session show kexec-baseline"));
            case "run" -> run();
            case "resume" ->
                new SessionResumeCommand(table(
                        "resume",
                        "FOLDER",
                        1,
                        1,
                        "continue a run whose process ended, from its last VM snapshot",
                        "session resume run-7",
                        Option.ALLOW_WRITES,
                        Option.PATIENCE,
                        Option.KEEP_SNAPSHOTS,
                        Option.START_OVER,
                        Option.REPORT));
            case "report" ->
                new SessionReportCommand(table(
                        "report",
                        "FOLDER",
                        1,
                        1,
                        "write report.html and junit.xml of a run anew, and print how each step went",
                        "session report run-7 --report public",
                        Option.REPORT));
            default -> null;
        };
    }

    private Command run() {
        return new SessionRunCommand(table(
                "run",
                "SESSION",
                1,
                1,
                "run a session, by its name or file, to its end; needs no display",
                "session run luo-memfd --set memory=1G --report public",
                Option.SET,
                Option.FOLDER,
                Option.REPORT,
                Option.REPEAT,
                Option.ALLOW_WRITES,
                Option.PATIENCE,
                Option.KEEP_SNAPSHOTS));
    }
}
