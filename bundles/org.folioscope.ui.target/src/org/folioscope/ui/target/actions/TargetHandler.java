// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.actions;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.images.ImageInput;
import org.folioscope.ui.target.live.LiveSource;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;

/**
 * Runs the {@link TargetAction} that plugin.xml names behind a colon: on what is selected, else on the VM of the image in
 * front, else on the only one there is.
 */
public final class TargetHandler extends AbstractHandler implements IExecutableExtension {

    private TargetAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = TargetAction.valueOf(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Object node = node(event);
        if (node == null) {
            MessageDialog.openInformation(
                    shell, "No VM Is Selected", "Select a VM in the Targets view, for which this can be done, first.");
        } else {
            action.run(node, shell);
        }
        return null;
    }

    private Object node(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        if (action.isFor(selected)) {
            return selected;
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor != null
                && editor.getEditorInput() instanceof ImageInput input
                && input.image().source() instanceof LiveSource live
                && action.isFor(live.target())) {
            return live.target();
        }
        List<OpenTarget> fitting =
                OpenTargets.instance().all().stream().filter(action::isFor).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }
}
