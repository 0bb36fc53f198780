// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.Problem;
import org.folioscope.session.SessionValidator;
import org.folioscope.session.model.Damage;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.StepResult;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.session.view.StateLook;

/** What a choice is, and what can be set before it is run. */
final class ChoicePane {

    private final Choice choice;
    private final ScrolledComposite scrolled;
    private final Composite body;
    private final Runnable changed;
    private ParameterForm parameters;
    private Button keepVm;
    private Button keepSnapshots;

    ChoicePane(Composite parent, Choice choice, Runnable changed) {
        this.choice = choice;
        this.changed = changed;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        body = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 8).applyTo(body);
        switch (choice) {
            case Choice.Fresh fresh -> fresh(fresh.session());
            case Choice.Broken broken -> {
                heading(broken.file().getFileName().toString());
                text("This file can't be run before it is mended:");
                text(broken.problem());
            }
            case Choice.Earlier run -> earlier(run);
        }
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, _ -> resized());
        resized();
    }

    private void resized() {
        int width = scrolled.getClientArea().width;
        scrolled.setMinSize(body.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT));
    }

    Control control() {
        return scrolled;
    }

    private void fresh(Session session) {
        heading(session.getTitle());
        text(session.getWhy());
        needs(session);
        if (!session.getParameters().isEmpty()) {
            subheading("Parameters");
            parameters = new ParameterForm(body, session, Map.of(), this::validate);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(parameters);
        }
        subheading(session.getSteps().size() + " steps");
        steps(session, null);
        subheading("Afterwards");
        keepVm = check("Keep the VM running when the run is closed");
        keepSnapshots = check("Keep the disk with the VM snapshots");
        validate();
    }

    private void needs(Session session) {
        for (Need need : session.getNeeds()) {
            text("Needs " + Objects.toString(need.getOption(), need.getTest())
                    + (need.getWhy() == null ? "" : ": " + need.getWhy()));
        }
        if (session.getSteps().stream().anyMatch(Damage.class::isInstance)) {
            text("⚠ Writes to the memory of its own VM; you are asked for leave before it does.");
        }
    }

    private void steps(Session session, Choice.Earlier run) {
        Composite list = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        int number = 1;
        for (Step step : session.getSteps()) {
            StepResult result = run == null ? null : run.history().result(step.getId());
            Label icon = new Label(list, SWT.NONE);
            icon.setImage(
                    run == null
                            ? SessionIcons.image(step.eClass())
                            : result == null ? SessionIcons.image("pending") : StateLook.icon(result.state(), false));
            Label title = new Label(list, SWT.WRAP);
            String outcome = result == null
                    ? ""
                    : "   " + StateLook.word(result.state()) + " in " + StateLook.time(result.duration());
            title.setText(escape(number++ + "  " + step.getTitle() + outcome));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(200, SWT.DEFAULT)
                    .applyTo(title);
        }
    }

    private void earlier(Choice.Earlier run) {
        heading(run.session().getTitle());
        text("Run of " + ChoiceTree.time(run.history().started()) + ", in " + run.folder());
        if (run.isUnfinished()) {
            String interrupted = run.history().interrupted();
            text("The window or the command line that ran it ended in the middle. " + EarlierRuns.progress(run) + "."
                    + (interrupted == null ? "" : " The step " + interrupted + " was being run."));
            text(EarlierRuns.continuation(run) + ".");
        } else {
            text(StateLook.word(ChoiceTree.state(run)).substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + StateLook.word(ChoiceTree.state(run)).substring(1) + ". " + EarlierRuns.progress(run) + ".");
        }
        if (!run.history().parameters().isEmpty()) {
            text("With "
                    + String.join(
                            ", ",
                            run.history().parameters().entrySet().stream()
                                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                                    .toList()));
        }
        subheading("Steps");
        steps(run.session(), run);
    }

    private void heading(String words) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(escape(Objects.toString(words, "")));
        label.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
    }

    private void subheading(String words) {
        Label label = new Label(body, SWT.NONE);
        label.setText(escape(words));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
    }

    private void text(String words) {
        if (words != null && !words.isBlank()) {
            Label label = new Label(body, SWT.WRAP);
            label.setText(escape(Wording.flow(words)));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(300, SWT.DEFAULT)
                    .applyTo(label);
        }
    }

    private Button check(String words) {
        Button button = new Button(body, SWT.CHECK);
        button.setText(words);
        return button;
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }

    private List<Problem> errors() {
        return choice instanceof Choice.Fresh fresh
                ? SessionValidator.validate(fresh.session(), values()).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList()
                : List.of();
    }

    private Map<String, String> values() {
        return parameters == null ? Map.of() : parameters.values();
    }

    private void validate() {
        if (parameters != null) {
            parameters.show(errors());
            resized();
        }
        changed.run();
    }

    /** Why it can't be run; null when it can. */
    String error() {
        if (choice instanceof Choice.Broken broken) {
            return broken.file().getFileName() + " can't be understood: "
                    + broken.problem().lines().findFirst().orElse("");
        }
        List<Problem> errors = errors();
        return errors.isEmpty() ? null : errors.getFirst().message();
    }

    boolean canRun() {
        return choice instanceof Choice.Fresh || choice instanceof Choice.Earlier run && run.isUnfinished();
    }

    boolean canEdit() {
        return !(choice instanceof Choice.Earlier);
    }

    String mainAction() {
        return switch (choice) {
            case Choice.Earlier run when run.isUnfinished() -> "&Continue Step by Step";
            case Choice.Earlier _ -> "&Open Report";
            default -> "&Run Step by Step";
        };
    }

    ChosenAction main(boolean all) {
        return switch (choice) {
            case Choice.Fresh fresh -> new ChosenAction.Start(fresh.session(), options(), all);
            case Choice.Earlier run
            when run.isUnfinished() -> new ChosenAction.Continue(run.folder(), RunOptions.defaults(), all);
            case Choice.Earlier run -> new ChosenAction.Report(run.folder().resolve("report.html"));
            case Choice.Broken _ -> null;
        };
    }

    private RunOptions options() {
        return RunOptions.defaults()
                .withParameters(values())
                .withKept(keepVm.getSelection(), keepSnapshots.getSelection());
    }

    ChosenAction edit() {
        return switch (choice) {
            case Choice.Fresh fresh -> new ChosenAction.Edit(fresh.file(), fresh.session());
            case Choice.Broken broken -> new ChosenAction.Edit(broken.file(), null);
            case Choice.Earlier _ -> null;
        };
    }
}
