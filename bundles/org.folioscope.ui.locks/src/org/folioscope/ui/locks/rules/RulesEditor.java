// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.parts.ReadOnlyEditor;
import org.folioscope.ui.table.FilterTarget;

/** The locking rules of two kernels side by side; needs no image. */
public final class RulesEditor extends ReadOnlyEditor implements FilterTarget {

    public static final String ID = "org.folioscope.ui.locks.rules";

    private RulesPane pane;

    /** Opens the one editor of the rules, or brings it to the front. */
    public static RulesEditor open() throws PartInitException {
        return (RulesEditor) PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .openEditor(new RulesInput(), ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new RulesPane(parent);
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
    }

    /** Reads another kernel's document and holds what was shown against it. */
    public void add(Path file) {
        pane.add(file);
    }

    /** Shows what is said while {@code method} of {@code table} runs. */
    public void show(String table, String method) {
        pane.show(table, method);
    }

    RulesPane pane() {
        return pane;
    }

    @Override
    public void focusFilter() {
        pane.focusFilter();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-locks.md", "Locking rules"));
        }
        return super.getAdapter(type);
    }
}
