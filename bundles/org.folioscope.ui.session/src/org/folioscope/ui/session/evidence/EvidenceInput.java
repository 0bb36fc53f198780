// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.theme.SessionIcons;

/** What the steps of a run left, as an editor's input: it stands beside the images that the run captured. */
public final class EvidenceInput extends PlatformObject implements IEditorInput {

    private final OpenRun run;

    public EvidenceInput(OpenRun run) {
        this.run = run;
    }

    public OpenRun run() {
        return run;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return SessionIcons.descriptor("session");
    }

    @Override
    public String getName() {
        return "Evidence: " + run.session().getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "What the steps left: " + run.folder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceInput input && input.run == run;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(run);
    }
}
