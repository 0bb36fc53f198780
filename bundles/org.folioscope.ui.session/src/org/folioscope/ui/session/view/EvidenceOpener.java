// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.folioscope.ui.session.evidence.EvidenceEditor;
import org.folioscope.ui.session.evidence.EvidenceInput;
import org.folioscope.ui.session.run.OpenRun;

/** Shows the evidence of the selected step beside the steps. */
final class EvidenceOpener implements OpenRun.Watcher {

    private final OpenRun run;
    private final IWorkbenchPage page;

    private EvidenceOpener(OpenRun run, IWorkbenchPage page) {
        this.run = run;
        this.page = page;
    }

    /** Keeps the evidence of {@code run} in front of the editors while {@code steps} are shown. */
    static void follow(Control steps, OpenRun run, IWorkbenchPage page) {
        EvidenceOpener opener = new EvidenceOpener(run, page);
        run.addWatcher(opener);
        steps.addListener(SWT.Dispose, _ -> run.removeWatcher(opener));
        steps.getDisplay().asyncExec(() -> {
            if (!steps.isDisposed()) {
                opener.show();
            }
        });
    }

    @Override
    public void selected(String step) {
        show();
    }

    private void show() {
        EvidenceInput input = new EvidenceInput(run);
        IEditorPart editor = page.findEditor(input);
        try {
            if (editor == null) {
                page.openEditor(input, EvidenceEditor.ID, false);
            } else {
                page.bringToTop(editor);
            }
        } catch (PartInitException e) {
            ILog.of(EvidenceOpener.class).error("The evidence could not be shown", e);
        }
    }
}
