// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Session;

/** The sessions that come with Folioscope. */
final class SessionListQuery implements TableQuery<Session> {

    private static final List<Column<Session>> COLUMNS = List.of(
            new Column<>("name", "Name", "What \"session run\" takes", Kind.TEXT, Session::getName),
            new Column<>("title", "Title", "For people", Kind.TEXT, Session::getTitle),
            new Column<>("steps", "Steps", "How many there are", Kind.COUNT, session ->
                    (long) session.getSteps().size()),
            new Column<>(
                    "parameters",
                    "Parameters",
                    "What --set may choose, with the defaults",
                    Kind.TEXT,
                    session -> session.getParameters().stream()
                            .map(parameter -> parameter.getName() + "=" + parameter.getDefault())
                            .collect(Collectors.joining(", "))),
            new Column<>(
                    "needs",
                    "Needs",
                    "Kernel options that the guest's kernel must have",
                    Kind.TEXT,
                    session -> session.getNeeds().stream().map(Need::getOption).collect(Collectors.joining(", "))),
            new Column<>(
                    "why",
                    "Why",
                    "What one learns from it",
                    Kind.TEXT,
                    session ->
                            session.getWhy() == null ? null : session.getWhy().replaceAll("\\s+", " ")));

    @Override
    public String id() {
        return "sessions";
    }

    @Override
    public String title() {
        return "Sessions";
    }

    @Override
    public List<Column<Session>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Session>> defaultColumns() {
        return COLUMNS.subList(0, 4);
    }

    @Override
    public List<Column<Session>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Session> each) {
        try {
            SessionFiles.shipped().forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
