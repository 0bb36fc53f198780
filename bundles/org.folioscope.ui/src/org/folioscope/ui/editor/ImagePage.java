// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.editor.FormPage;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.errors.ProblemPane;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.links.Place;

/** A page of the image editor: shows that the image is being opened, why it could not be, or its content. */
public abstract class ImagePage extends FormPage {

    private final Consumer<OpenImage> listener = this::changed;
    private final Consumer<OpenImage> refreshListener = this::refreshed;
    private Composite body;
    private StackLayout stack;
    private Control content;
    private Snapshot shown;

    protected ImagePage(ImageEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /** Makes the content once the image is open; called when the page is looked at first. */
    protected abstract Control createContent(Composite parent, Snapshot snapshot);

    /**
     * Shows the same of another snapshot of the image. What is selected, filtered, expanded and where it is scrolled to
     * stays; so does all that is shown, until what takes its place is there.
     */
    protected abstract void refresh(Snapshot snapshot);

    /** Whether this page has nothing to show for memory without a kernel in it; it is left out there. */
    public boolean needsKernel() {
        return true;
    }

    /** Whether this page has nothing to show for an image that is one moment alone; it is left out there. */
    public boolean needsFrames() {
        return false;
    }

    /** Whether this page is the one that shows such places. */
    public abstract boolean shows(Place place);

    /** Shows {@code place}, one that this page {@link #shows}. Called after the content was made. */
    public abstract void show(Place place);

    /** What is selected on this page, or null: it becomes the editor's selection when the page comes to the front. */
    public Object selected() {
        return null;
    }

    /** Where this page is, for the history; null while it has no content. */
    public abstract Place place();

    protected final ImageEditor editor() {
        return (ImageEditor) getEditor();
    }

    protected final OpenImage image() {
        return editor().image();
    }

    @Override
    public final void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        body.setLayout(stack);
        OpenImages.instance().addListener(listener);
        OpenImages.instance().addRefreshListener(refreshListener);
        changed(image());
    }

    private void changed(OpenImage changed) {
        if (changed != image() || body.isDisposed() || isShown(changed.state())) {
            return;
        }
        if (stack.topControl != null) {
            stack.topControl.dispose();
        }
        stack.topControl = switch (changed.state()) {
            case OPEN -> content = createContent(body, shown = changed.snapshot());
            case FAILED -> new ProblemPane(body, changed.problem());
            case OPENING -> opening();
            case CANCELLED -> cancelled();
            case CLOSED -> new Composite(body, SWT.NONE);
        };
        body.layout(true, true);
    }

    private boolean isShown(OpenImage.State state) {
        return state == OpenImage.State.OPEN
                && (content != null
                        || needsKernel() && !image().hasKernel()
                        || needsFrames() && image().frames() == null);
    }

    private void refreshed(OpenImage image) {
        if (image == image() && !body.isDisposed() && body.isVisible()) {
            catchUp();
        }
    }

    /** Shows the image's last snapshot, where it was read anew while this page could not be seen. */
    final void catchUp() {
        Snapshot last = image().snapshot();
        if (content != null && image().state() == OpenImage.State.OPEN && last != shown) {
            shown = last;
            refresh(last);
        }
    }

    private Control opening() {
        Composite pane = message("Opening " + image().source().location());
        ProgressBar bar = new ProgressBar(pane, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(bar);
        button(pane, "&Cancel", () -> image().cancel());
        return pane;
    }

    private Control cancelled() {
        Composite pane = message("Opening " + image().source().location() + " was cancelled.");
        button(pane, "&Open Again", () -> OpenImages.instance().retry(image()));
        return pane;
    }

    private Composite message(String text) {
        Composite pane = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 10).applyTo(pane);
        Label label = new Label(pane, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        return pane;
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, _ -> action.run());
    }

    @Override
    public Control getPartControl() {
        return body;
    }

    @Override
    public void setFocus() {
        if (content != null) {
            content.setFocus();
        } else if (body != null) {
            body.setFocus();
        }
    }

    @Override
    public void dispose() {
        OpenImages.instance().removeListener(listener);
        OpenImages.instance().removeRefreshListener(refreshListener);
        super.dispose();
    }
}
