// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;

/**
 * A page of the image editor that is all one pane.
 *
 * @param <P> the pane
 */
public abstract class PanePage<P extends Composite & PagePane> extends ImagePage {

    private final HelpTopic help;
    private P pane;

    /** @param help what F1 shows */
    protected PanePage(ImageEditor editor, String id, String title, HelpTopic help) {
        super(editor, id, title);
        this.help = help;
    }

    /** Makes the pane, once the image is open. */
    protected abstract P createPane(Composite parent, Snapshot snapshot);

    @Override
    protected final Control createContent(Composite parent, Snapshot snapshot) {
        pane = createPane(parent, snapshot);
        return pane;
    }

    /** What the page shows; null before the image is open. */
    public final P pane() {
        return pane;
    }

    @Override
    public final Object selected() {
        return pane == null ? null : pane.selected();
    }

    @Override
    public final Place place() {
        return pane == null ? null : pane.place();
    }

    @Override
    public final <T> T getAdapter(Class<T> type) {
        return type == HelpTopic.class ? type.cast(help) : super.getAdapter(type);
    }
}
