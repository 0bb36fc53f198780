// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.session.FileForm;
import org.folioscope.session.Problem;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.SessionValidator;
import org.folioscope.session.StepLimits;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;

/** Prints the steps of a session, and tells what is wrong with it. */
@SuppressWarnings("resource") // the call closes what it opens
final class SessionShowCommand extends Command {

    SessionShowCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new Steps(List.of()));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        Session session = find(call.operand(0));
        TablePrinter.print(new Steps(session.getSteps()), call);
        List<Problem> problems = SessionValidator.validate(session);
        for (Problem problem : problems) {
            call.errors()
                    .println("folioscope: " + problem.severity().name().toLowerCase(java.util.Locale.ROOT) + ": "
                            + problem);
        }
        return problems.stream().anyMatch(problem -> problem.severity() != Severity.INFORMATION)
                ? ExitCode.FINDINGS
                : ExitCode.OK;
    }

    /** The session that a word means; mistakes in it are the user's to mend. */
    static Session find(String nameOrFile) throws UsageException, IOException {
        try {
            return SessionFiles.find(nameOrFile);
        } catch (SessionException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private record Steps(List<Step> steps) implements TableQuery<Step> {

        private static final List<Column<Step>> COLUMNS = List.of(
                new Column<>("step", "Step", "Its id, which names its evidence", Kind.TEXT, Step::getId),
                new Column<>(
                        "kind",
                        "Kind",
                        "What it does: its element in the file",
                        Kind.TEXT,
                        step -> FileForm.element(step.eClass())),
                new Column<>("title", "Title", "For people", Kind.TEXT, Step::getTitle),
                new Column<>(
                        "limit",
                        "Limit",
                        "How long it may take",
                        Kind.TEXT,
                        step -> step.getLimit() == null
                                ? StepLimits.text(StepLimits.usual(step.eClass()))
                                : step.getLimit()),
                new Column<>(
                        "snapshot",
                        "Snapshot",
                        "Whether a VM snapshot is taken after it",
                        Kind.TEXT,
                        step -> step.isSnapshot() ? "yes" : ""),
                new Column<>(
                        "why",
                        "Why",
                        "Why it is done",
                        Kind.TEXT,
                        step -> step.getWhy() == null ? null : step.getWhy().replaceAll("\\s+", " ")));

        @Override
        public String id() {
            return "steps";
        }

        @Override
        public String title() {
            return "Steps";
        }

        @Override
        public List<Column<Step>> columns() {
            return COLUMNS;
        }

        @Override
        public List<Column<Step>> defaultColumns() {
            return COLUMNS.subList(0, 5);
        }

        @Override
        public List<Column<Step>> exportColumns() {
            return COLUMNS;
        }

        @Override
        public void run(Progress progress, Consumer<Step> each) {
            steps.forEach(each);
        }
    }
}
