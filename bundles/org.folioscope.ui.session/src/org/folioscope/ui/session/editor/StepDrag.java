// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.folioscope.session.model.Element;

/** Steps and parameters are moved by dragging them within their list. */
final class StepDrag extends ViewerDropAdapter {

    private final TreeViewer viewer;
    private final SessionDocument document;

    private StepDrag(TreeViewer viewer, SessionDocument document) {
        super(viewer);
        this.viewer = viewer;
        this.document = document;
    }

    static void install(TreeViewer viewer, SessionDocument document) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                IStructuredSelection selection = (IStructuredSelection) viewer.getSelection();
                event.doit = selection.getFirstElement() instanceof Element element
                        && element.eContainmentFeature() != null
                        && element.eContainmentFeature().isMany();
                LocalSelectionTransfer.getTransfer().setSelection(selection);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new StepDrag(viewer, document));
    }

    private Element dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                        && selection.getFirstElement() instanceof Element element
                ? element
                : null;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        Element element = dragged();
        return element != null
                && target instanceof Element over
                && over != element
                && over.eContainer() == element.eContainer()
                && over.eContainmentFeature() == element.eContainmentFeature();
    }

    @Override
    public boolean performDrop(Object data) {
        Element element = dragged();
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int from = siblings.indexOf(element);
        int to = siblings.indexOf(getCurrentTarget()) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
        document.move(element, to > from ? to - 1 : to);
        viewer.setSelection(viewer.getSelection(), true);
        return true;
    }
}
