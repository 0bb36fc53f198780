// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.folioscope.target.RunState;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.target.actions.CaptureDialog;
import org.folioscope.ui.target.actions.TargetJobs;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.target.model.TargetsWatch;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;
import org.folioscope.ui.theme.Palette;

/**
 * Above the pages of a live image: which VM it is, whether it runs, when and how its memory was read, and whether it may
 * be written to; and what can be done about it.
 */
public final class LiveBar extends Composite {

    /** Time from the end of one automatic reading to the start of the next, milliseconds. */
    private static final int INTERVAL = 1000;

    private final OpenImage image;
    private final LiveSource source;
    private final OpenTarget target;
    private final Label icon;
    private final Label state;
    private final Label reading;
    private final ToolItem live;
    private final ToolItem refresh;
    private final ToolItem freeze;
    private final ToolItem capture;
    private final Consumer<OpenImage> imageListener = this::imageChanged;
    private final Runnable targetListener = this::targetChanged;
    private boolean wasStill;
    private boolean waiting;

    static void create(Composite parent, OpenImage image, LiveSource source) {
        new LiveBar(parent, image, source).showNow();
    }

    private LiveBar(Composite parent, OpenImage image, LiveSource source) {
        super(parent, SWT.NONE);
        this.image = image;
        this.source = source;
        this.target = source.target();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 3)
                .spacing(12, 2)
                .applyTo(this);
        Composite words = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 1).applyTo(words);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(words);
        icon = new Label(words, SWT.NONE);
        state = new Label(words, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        AccessibleName.set(state, "State of the VM");
        reading = new Label(words, SWT.NONE);
        reading.setForeground(Palette.current().dim());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .indent(22, 0)
                .applyTo(reading);
        AccessibleName.set(reading, "How memory was read");
        GrantPane grant = new GrantPane(this);
        grant.show(target.grants());
        ToolBar tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        AccessibleName.set(tools, "Live image");
        live = item(tools, SWT.CHECK, "Live", "live", "Reads what is visible again every second while the VM runs");
        refresh = item(tools, SWT.PUSH, "Refresh", "refresh", "Reads the memory again (F5)");
        freeze = item(tools, SWT.PUSH, "Freeze", "pause", "");
        capture = item(tools, SWT.PUSH, "Capture…", "capture", "Writes the VM's memory and registers to a file");
        live.addListener(SWT.Selection, _ -> readLater());
        refresh.addListener(SWT.Selection, _ -> OpenImages.instance().refresh(image));
        freeze.addListener(SWT.Selection, _ -> TargetJobs.toggleFreeze(target, getShell()));
        capture.addListener(SWT.Selection, _ -> CaptureDialog.open(getShell(), target));
        Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
        OpenImages.instance().addListener(imageListener);
        OpenImages.instance().addRefreshListener(imageListener);
        OpenTargets.instance().addListener(targetListener);
        addListener(SWT.Dispose, _ -> {
            OpenImages.instance().removeListener(imageListener);
            OpenImages.instance().removeRefreshListener(imageListener);
            OpenTargets.instance().removeListener(targetListener);
        });
        wasStill = isStill();
        TargetsWatch.whileVisible(this);
    }

    private static ToolItem item(ToolBar bar, int style, String text, String icon, String tooltip) {
        ToolItem item = new ToolItem(bar, style);
        item.setText(text);
        item.setImage(Icons.image(icon));
        item.setToolTipText(tooltip);
        return item;
    }

    private boolean isStill() {
        return !target.state().isRunning();
    }

    private void imageChanged(OpenImage changed) {
        if (changed != image || isDisposed()) {
            return;
        }
        if (image.state() == OpenImage.State.OPEN && !image.isReading() && image.problem() == null) {
            OpenTargets.instance()
                    .read(target, source.wayOfReading(), image.facts().kernel().getRelease());
        }
        showNow();
        if (!image.isReading()) {
            readLater();
        }
    }

    /** A VM that has come to a stop, or goes on, shows another memory than what was read before. */
    private void targetChanged() {
        if (isDisposed()) {
            return;
        }
        boolean still = isStill();
        if (still != wasStill && !target.isEnded()) {
            wasStill = still;
            OpenImages.instance().refresh(image);
            readLater();
        }
        showNow();
    }

    private void readLater() {
        if (!waiting && live.getSelection()) {
            waiting = true;
            getDisplay().timerExec(INTERVAL, this::readAgain);
        }
    }

    private void readAgain() {
        waiting = false;
        if (isDisposed() || !live.getSelection() || isStill()) {
            return;
        }
        if (isVisible()) {
            OpenImages.instance().refresh(image);
        }
        readLater();
    }

    private void showNow() {
        boolean ended = target.isEnded();
        icon.setImage(Icons.image(StateText.icon(target)));
        String name = target.name()
                + (target.pid().isPresent() ? " (pid " + target.pid().getAsLong() + ")" : "");
        state.setText((words() + "  –  " + name).replace("&", "&&"));
        state.setToolTipText(target.reason().isEmpty() ? null : target.reason());
        String text = reading();
        reading.setText(text.replace("&", "&&"));
        reading.setToolTipText(details(text));
        live.setEnabled(!ended);
        refresh.setEnabled(!ended && image.state() == OpenImage.State.OPEN);
        freeze.setEnabled(!ended);
        capture.setEnabled(!ended);
        boolean still = isStill() && !ended;
        freeze.setText(still ? "Resume" : "Freeze");
        freeze.setImage(Icons.image(still ? "resume" : "pause"));
        freeze.setToolTipText(
                still
                        ? "Lets the VM go on"
                        : "Pauses the VM, so that all of its memory is of one moment. It goes on when you resume it,"
                                + " close this editor or the window, and also when Folioscope is killed.");
        layout(true, true);
    }

    private String words() {
        if (target.isEnded()) {
            return "ended";
        }
        if (target.isFrozen()) {
            return "frozen";
        }
        return target.state().kind() == RunState.Kind.PAUSED ? "paused" : "running, reads may be torn";
    }

    private String reading() {
        if (image.problem() != null && image.state() == OpenImage.State.OPEN) {
            return "✖ " + image.problem().sentence();
        }
        if (image.state() != OpenImage.State.OPEN) {
            return "";
        }
        return "read at " + Times.clock(source.readAt().orElse(image.readAt())) + " by " + source.wayOfReading();
    }

    private String details(String text) {
        StringBuilder all = new StringBuilder(text);
        source.whyNotFaster().forEach(why -> all.append("\nnot by ").append(why));
        if (!source.torn().isEmpty()) {
            all.append('\n').append(source.torn());
        }
        return all.toString();
    }
}
