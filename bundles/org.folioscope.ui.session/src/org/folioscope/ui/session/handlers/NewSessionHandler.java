// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionFactory;
import org.folioscope.ui.session.choose.SessionStarter;
import org.folioscope.ui.session.editor.SessionInput;

/** Run > New Session: an editor with a session that boots a guest and does nothing else yet. */
public final class NewSessionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        SessionFactory factory = SessionFactory.eINSTANCE;
        Session session = factory.createSession();
        session.setName("my-session");
        session.setTitle("My session");
        session.setLaunch(factory.createLaunch());
        Boot boot = factory.createBoot();
        boot.setId("boot");
        boot.setTitle("Boot the guest");
        boot.setSnapshot(true);
        session.getSteps().add(boot);
        new SessionStarter(HandlerUtil.getActiveWorkbenchWindowChecked(event))
                .open(new SessionInput(null, "my-session", SessionFiles.text(session)));
        return null;
    }
}
