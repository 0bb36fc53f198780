// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * The one selection of an editor. Its pages, the Outline and the Properties all set it or follow it; who sets it is
 * told too, so a listener must bear what it knows already.
 */
public final class ImageSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Object>> followers = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private final UnaryOperator<Object> identity;
    private boolean telling;

    /** @param identity equal for two values that are the same thing read anew */
    ImageSelection(UnaryOperator<Object> identity) {
        this.identity = identity;
    }

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection now) {
        if (telling || !(now instanceof IStructuredSelection structured) || structured.equals(selection)) {
            return;
        }
        selection = structured;
        tell(true);
    }

    private void tell(boolean followersToo) {
        telling = true;
        try {
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            listeners.forEach(listener -> listener.selectionChanged(event));
            if (followersToo) {
                followers.forEach(follower -> follower.accept(selection.getFirstElement()));
            }
        } finally {
            telling = false;
        }
    }

    /**
     * Takes {@code fresh} for the selected value where it is the same thing read anew. Who shows facts about the selection
     * is told; who follows it has it already.
     */
    public void renew(Object fresh) {
        Object selected = selection.getFirstElement();
        if (selected != null && selected != fresh && identity.apply(selected).equals(identity.apply(fresh))) {
            selection = new StructuredSelection(fresh);
            if (!telling) {
                tell(false);
            }
        }
    }

    /** Selects one model object or other value. */
    public void select(Object value) {
        setSelection(value == null ? StructuredSelection.EMPTY : new StructuredSelection(value));
    }

    /** Hands the first selected value to {@code listener} whenever it changes, until {@code control} is disposed. */
    public void follow(Control control, Consumer<Object> listener) {
        Consumer<Object> each = value -> {
            if (value != null && !control.isDisposed()) {
                listener.accept(value);
            }
        };
        followers.add(each);
        control.addListener(SWT.Dispose, _ -> followers.remove(each));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
