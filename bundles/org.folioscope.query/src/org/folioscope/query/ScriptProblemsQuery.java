// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.ScriptProblem;
import org.folioscope.query.Column.Kind;

/** What fsx would not take of a script. */
public final class ScriptProblemsQuery implements TableQuery<ScriptProblem> {

    private static final List<Column<ScriptProblem>> COLUMNS = List.of(
            new Column<>("line", "Line", "Line in the script, from 1", Kind.COUNT, problem -> (long) problem.line()),
            new Column<>("column", "Column", "First character, from 1; a tab counts as one", Kind.COUNT, problem ->
                    (long) problem.column()),
            new Column<>(
                    "problem", "Problem", "What was expected, and what was found", Kind.TEXT, ScriptProblem::message));

    private final FsxScript script;

    public ScriptProblemsQuery(FsxScript script) {
        this.script = script;
    }

    @Override
    public String id() {
        return "fsx-problems";
    }

    @Override
    public String title() {
        return "Problems of a script";
    }

    @Override
    public List<Column<ScriptProblem>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<ScriptProblem> each) {
        script.problems().forEach(each);
    }
}
