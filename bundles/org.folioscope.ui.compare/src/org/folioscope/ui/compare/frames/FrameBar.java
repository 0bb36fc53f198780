// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.theme.AccessibleName;

/** Below the pages of an editor with several frames: which of them is shown, and against which it is held. */
public final class FrameBar extends Composite {

    private final OpenImage image;
    private final Frames frames;
    private final Button previous;
    private final Button next;
    private final FrameTrack track;
    private final Label state;
    private final Runnable listener = this::showState;
    private final Blink blink;

    /** Makes the bar once the image is open and has frames. For the user interface thread. */
    static void create(Composite parent, OpenImage image) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(place);
        Consumer<OpenImage> opened = which -> {
            if (which == image
                    && image.state() == OpenImage.State.OPEN
                    && image.frames() != null
                    && place.getChildren().length == 0) {
                GridDataFactory.fillDefaults().grab(true, false).applyTo(new FrameBar(place, image));
                GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
                parent.layout(true, true);
            }
        };
        OpenImages.instance().addListener(opened);
        place.addListener(SWT.Dispose, _ -> OpenImages.instance().removeListener(opened));
        opened.accept(image);
    }

    private FrameBar(Composite parent, OpenImage image) {
        super(parent, SWT.NONE);
        this.image = image;
        frames = image.frames();
        blink = new Blink(this, image);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .margins(6, 2)
                .spacing(6, 0)
                .applyTo(this);
        previous = button("◀", "Previous frame (Ctrl+,)", () -> turnTo(frames.shownIndex() - 1));
        track = new FrameTrack(this, frames, this::turnTo, this::holdAgainst);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(track);
        next = button("▶", "Next frame (Ctrl+.)", () -> turnTo(frames.shownIndex() + 1));
        state = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(state);
        FateLegend legend = new FateLegend(this);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(legend);
        AccessibleName.set(state, "Frame that is shown");
        frames.addListener(listener);
        frames.addProblemListener(this::problem);
        FlipKeys.install(getParent().getParent(), blink, () -> frames.flip(image));
        addListener(SWT.Dispose, _ -> frames.removeListener(listener));
        showState();
        frames.openOther(image);
    }

    private Button button(String text, String tooltip, Runnable action) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(tooltip);
        AccessibleName.set(button, tooltip);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    private void turnTo(int index) {
        if (index != frames.shownIndex() || frames.isTurning()) {
            frames.turnTo(image, index);
        }
    }

    private void holdAgainst(int index) {
        frames.holdAgainst(image, index);
        frames.openOther(image);
    }

    private void showState() {
        if (isDisposed()) {
            return;
        }
        int shown = frames.shownIndex();
        previous.setEnabled(shown > 0);
        next.setEnabled(shown < frames.all().size() - 1);
        String where = (shown + 1) + " of " + frames.all().size();
        say(
                frames.isTurning() || !frames.other().isOpen() ? where + ", opening…" : where,
                frames.shown().location() + "\nheld against " + frames.other().location()
                        + "\nTab or F7 flips, hold Space to blink, Ctrl+, and Ctrl+. go from frame to frame.");
        track.redraw();
    }

    private void say(String text, String tooltip) {
        state.setText(text);
        state.setToolTipText(tooltip);
        layout(true);
    }

    private void problem(Problem problem) {
        if (!isDisposed()) {
            say("✖ " + problem.sentence(), problem.report());
        }
    }
}
