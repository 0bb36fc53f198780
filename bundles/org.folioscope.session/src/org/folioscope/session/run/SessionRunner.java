// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.Problem;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.SessionValidator;
import org.folioscope.session.model.Parameter;
import org.folioscope.session.model.Session;

/** Makes runs of sessions. Needs neither OSGi nor a display. */
@SuppressWarnings("resource") // a run closes the lock that it is given
public final class SessionRunner {

    private final Machines machines;

    /** @param machines where the virtual machines come from */
    public SessionRunner(Machines machines) {
        this.machines = machines;
    }

    /**
     * Makes a run; nothing is done until {@link SessionRun#runAll} or {@link SessionRun#runNext}.
     *
     * @param folder a folder that is not there yet or empty; null for a new one below {@link RunFolder#home}
     * @throws SessionException when the session has errors or lacks a parameter, or the folder can't be used
     */
    public SessionRun create(Session session, RunOptions options, Path folder) throws IOException {
        Session copy = EcoreUtil.copy(session);
        Map<String, String> parameters = parameters(copy, options.parameters());
        List<Problem> errors = SessionValidator.validate(session, parameters).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new SessionException("the session \"" + session.getName() + "\" has errors:\n"
                    + errors.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        RunFolder made = RunFolder.create(copy, folder);
        return open(copy, parameters, options, made, RunLock.take(made), null);
    }

    private SessionRun open(
            Session session,
            Map<String, String> parameters,
            RunOptions options,
            RunFolder folder,
            RunLock lock,
            RunHistory history)
            throws IOException {
        boolean made = false;
        try {
            SessionRun run = new SessionRun(session, parameters, options, folder, lock, machines, history);
            made = true;
            return run;
        } finally {
            if (!made) {
                lock.close();
            }
        }
    }

    private static Map<String, String> parameters(Session session, Map<String, String> chosen) throws SessionException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : session.getParameters()) {
            if (parameter.getDefault() != null) {
                values.put(parameter.getName(), parameter.getDefault());
            }
        }
        for (Map.Entry<String, String> entry : chosen.entrySet()) {
            if (session.getParameters().stream()
                    .noneMatch(each -> entry.getKey().equals(each.getName()))) {
                throw new SessionException("the session \"" + session.getName() + "\" has no parameter "
                        + entry.getKey() + "; it has "
                        + session.getParameters().stream()
                                .map(Parameter::getName)
                                .collect(Collectors.joining(", ")));
            }
            values.put(entry.getKey(), entry.getValue());
        }
        return values;
    }

    /** How far an earlier process came with a run. */
    public record Standing(List<String> completed, String interrupted, List<String> again, boolean fromTheStart) {

        /** One sentence for people. */
        public String sentence() {
            String last =
                    completed.isEmpty() ? "no step was completed" : "the last completed step is " + completed.getLast();
            String broken = interrupted == null ? "" : "; " + interrupted + " was interrupted";
            if (again.isEmpty()) {
                return last + broken;
            }
            return last
                    + broken
                    + (fromTheStart
                            ? "; there is no VM snapshot to continue from, so all begins again"
                            : "; it goes on at " + again.getFirst());
        }
    }

    /**
     * How far the run in a folder came, and what continuing it would do. Changes nothing.
     *
     * @throws SessionException when there is no run in it
     */
    public static Standing standing(Path path) throws IOException {
        RunFolder folder = RunFolder.look(path);
        RunHistory history = RunHistory.read(folder);
        StepOrder order = new StepOrder(SessionFiles.load(folder.session()).getSteps());
        return order.standing(history);
    }

    /**
     * Continues a run whose process ended, from the last VM snapshot of a completed step, with the parameters of the
     * journal. What can't be continued is pending, from the boot on where there is no snapshot; see {@link #standing}.
     *
     * @throws SessionException when the folder is no run's, or another process runs it
     */
    public SessionRun resume(Path path, RunOptions options) throws IOException {
        RunFolder folder = RunFolder.look(path);
        RunLock lock = RunLock.take(folder);
        boolean read = false;
        try {
            RunHistory history = RunHistory.read(folder);
            Session session = SessionFiles.load(folder.session());
            Map<String, String> parameters =
                    history.count() == 0 ? parameters(session, Map.of()) : history.parameters();
            read = true;
            return open(session, parameters, options.withParameters(parameters), folder, lock, history);
        } finally {
            if (!read) {
                lock.close();
            }
        }
    }
}
