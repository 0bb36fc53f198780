// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.RunActions;
import org.folioscope.ui.session.run.StepTimes;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.Palette;

/** A step of a cheat sheet: its state, title and time; when it is selected also why it is done and what can be done. */
final class StepRow extends Composite {

    private final OpenRun run;
    private final Step step;
    private final int number;
    private final Label icon;
    private final Label title;
    private final Label time;
    private final Label why;
    private final Label reason;
    private final Composite buttons;
    private final Button main;
    private final Button repeat;
    private boolean selected;

    StepRow(Composite parent, OpenRun run, Step step, int number) {
        super(parent, SWT.NONE);
        this.run = run;
        this.step = step;
        this.number = number;
        Painted.adopt(this);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .extendedMargins(12, 10, 6, 6)
                .spacing(8, 3)
                .applyTo(this);
        icon = Painted.label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        title = Painted.label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
        time = Painted.label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(time);
        why = below(Wording.flow(step.getWhy()));
        reason = below("");
        buttons = Painted.composite(this);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(0, 0, 2, 2)
                .spacing(8, 0)
                .applyTo(buttons);
        GridDataFactory.fillDefaults().indent(24, 0).span(3, 1).applyTo(buttons);
        main = button("run", this::mainAction);
        repeat = button("repeat", () -> RunActions.repeat(getShell(), run, step.getId(), false));
        repeat.setText("Repeat");
        repeat.setToolTipText("Goes back to the VM snapshot before this step and runs it again");
        listen(this);
        accessible();
        update(false);
    }

    private Label below(String text) {
        Label label = Painted.label(this, SWT.WRAP);
        label.setText(Painted.text(text));
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .indent(24, 0)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Button button(String image, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setImage(SessionIcons.image(image));
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    private void mainAction() {
        if (result().state() == StepState.RUNNING) {
            RunActions.stop(run);
        } else {
            RunActions.runNext(getShell(), run);
        }
    }

    private void listen(Control control) {
        if (!(control instanceof Button)) {
            control.addListener(SWT.MouseDown, _ -> {
                forceFocus();
                run.select(step.getId());
            });
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                listen(child);
            }
        }
        if (control == this) {
            addListener(SWT.FocusIn, _ -> redraw());
            addListener(SWT.FocusOut, _ -> redraw());
            addListener(SWT.Paint, this::paint);
        }
    }

    private void paint(Event event) {
        Palette palette = Palette.current();
        event.gc.setForeground(palette.line());
        event.gc.drawLine(12, getSize().y - 1, getSize().x - 12, getSize().y - 1);
        if (selected) {
            event.gc.setBackground(palette.link());
            event.gc.fillRectangle(0, 0, 4, getSize().y);
        }
        if (isFocusControl()) {
            event.gc.setForeground(palette.link());
            event.gc.setLineStyle(SWT.LINE_DOT);
            event.gc.drawRectangle(5, 1, getSize().x - 7, getSize().y - 4);
        }
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Step " + number + ": " + step.getTitle() + ", " + StateLook.word(result().state())
                        + ". " + result().reason();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }
        });
    }

    Step step() {
        return step;
    }

    private StepResult result() {
        return run.result(step.getId());
    }

    /** Shows the state as it is now. */
    void update(boolean isSelected) {
        selected = isSelected;
        StepResult result = result();
        boolean next = run.isNext(step.getId());
        icon.setImage(StateLook.icon(result.state(), next));
        icon.setToolTipText(StateLook.word(result.state()));
        title.setText(Painted.text(number + "  " + step.getTitle()));
        title.setFont(
                isSelected || next
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : JFaceResources.getDefaultFont());
        reason.setText(
                Painted.text(result.reason().isEmpty() ? "" : StateLook.word(result.state()) + ": " + result.reason()));
        boolean running = result.state() == StepState.RUNNING;
        main.setText(running ? "Stop" : "Run This Step");
        main.setImage(SessionIcons.image(running ? "stop" : "run"));
        boolean canRun = next && RunActions.canRun(run);
        show(main, running || canRun);
        show(repeat, isSelected && RunActions.canRepeat(run, step.getId()));
        show(buttons, running || canRun || isSelected && RunActions.canRepeat(run, step.getId()));
        show(why, (isSelected || canRun) && !why.getText().isEmpty());
        show(reason, !result.reason().isEmpty() && (isSelected || result.state() == StepState.FAILED));
        tick();
        paintColors(result);
        layout(true, true);
    }

    private void paintColors(StepResult result) {
        Palette palette = Palette.current();
        Color back = selected ? palette.stripe() : palette.background();
        Painted.background(this, back);
        boolean pending = result.state() == StepState.PENDING || result.state() == StepState.SKIPPED;
        boolean inFront = selected || run.isNext(step.getId());
        title.setForeground(pending && !inFront ? palette.dim() : palette.foreground());
        time.setForeground(palette.dim());
        why.setForeground(palette.foreground());
        reason.setForeground(StateLook.color(result.state()));
        redraw();
    }

    /** Shows how long the step takes, or took, and its limit. */
    void tick() {
        StepResult result = result();
        Duration limit = StepTimes.limit(run, step);
        String text = switch (result.state()) {
            case RUNNING ->
                StateLook.time(Duration.between(result.started(), Instant.now())) + " of " + StateLook.time(limit);
            case PENDING -> selected || run.isNext(step.getId()) ? "at most " + StateLook.time(limit) : "";
            case SKIPPED -> "";
            default -> StateLook.time(result.duration());
        };
        if (!time.getText().equals(text)) {
            time.setText(text);
            time.requestLayout();
        }
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
