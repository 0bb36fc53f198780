// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.folioscope.session.model.Session;

/** A *.session file as EMF's editing framework takes it. Its content is one {@link Session}. */
public final class SessionResource extends ResourceImpl {

    private record Error(Problem problem, String location) implements Resource.Diagnostic {
        @Override
        public String getMessage() {
            return problem.message();
        }

        @Override
        public String getLocation() {
            return location;
        }

        @Override
        public int getLine() {
            return problem.line();
        }

        @Override
        public int getColumn() {
            return 0;
        }
    }

    public SessionResource(URI uri) {
        super(uri);
    }

    /** Reads what can be understood; the rest is in {@link #getErrors()}. */
    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Session session = SessionReader.read(input, problems);
        if (session != null) {
            getContents().add(session);
        }
        String location = getURI() == null ? "" : getURI().toString();
        problems.forEach(problem -> getErrors().add(new Error(problem, location)));
    }

    @Override
    protected void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        if (getContents().size() != 1 || !(getContents().getFirst() instanceof Session session)) {
            throw new SessionException(
                    "expected one session to save, found " + getContents().size() + " objects");
        }
        output.write(SessionWriter.write(session).getBytes(StandardCharsets.UTF_8));
    }
}
