// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Before the window closes, asks whether the VMs may end that end with it; then ends them. */
final class WindowClose implements IWorkbenchListener {

    private final OpenTargets targets;
    private boolean installed;

    WindowClose(OpenTargets targets) {
        this.targets = targets;
    }

    void install() {
        if (!installed && PlatformUI.isWorkbenchRunning()) {
            installed = true;
            PlatformUI.getWorkbench().addWorkbenchListener(this);
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<OpenTarget> ending = targets.all().stream()
                .filter(open -> open.endsWithWindow() && !open.isEnded())
                .toList();
        if (forced || ending.isEmpty() || workbench.getActiveWorkbenchWindow() == null) {
            return true;
        }
        return MessageDialog.openConfirm(
                workbench.getActiveWorkbenchWindow().getShell(),
                "VMs Are Running",
                ending.stream().map(OpenTarget::name).collect(Collectors.joining("\n"))
                        + "\n\nThese VMs were launched here and end with the window, and what is in their memory is"
                        + " lost.");
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        targets.closeAll();
    }
}
