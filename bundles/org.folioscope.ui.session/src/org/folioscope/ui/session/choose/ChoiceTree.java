// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.session.view.StateLook;

/** The choices under their headings. The input is a {@link Choices}. */
final class ChoiceTree extends LabelProvider implements ITreeContentProvider, IStyledLabelProvider {

    /** A heading and what is below it. */
    record Heading(String text, String icon, List<Choice> choices) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm");

    @Override
    public Object[] getElements(Object input) {
        Choices choices = (Choices) input;
        return Stream.of(
                        new Heading("Unfinished runs", "waiting", choices.unfinished()),
                        new Heading("Sessions of Folioscope", "steps", choices.shipped()),
                        new Heading("My sessions", "folder", choices.own()),
                        new Heading("Earlier runs", "report", choices.earlier()))
                .filter(heading -> !heading.choices().isEmpty())
                .toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return node instanceof Heading heading ? heading.choices().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object node) {
        return null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return node instanceof Heading;
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        return switch (node) {
            case Heading heading -> new StyledString(heading.text());
            case Choice.Fresh fresh
            when fresh.file() == null -> new StyledString(fresh.session().getName());
            case Choice.Fresh fresh -> file(fresh.file());
            case Choice.Broken broken -> file(broken.file());
            case Choice.Earlier run ->
                new StyledString(run.session().getName())
                        .append("  " + time(run.history().started()), StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    private static StyledString file(Path file) {
        StyledString text = new StyledString(file.getFileName().toString());
        return file.getParent() == null ? text : text.append("  " + file.getParent(), StyledString.QUALIFIER_STYLER);
    }

    /** In the time zone of this machine. */
    static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    @Override
    public Image getImage(Object node) {
        return switch (node) {
            case Heading heading -> SessionIcons.image(heading.icon());
            case Choice.Fresh _ -> SessionIcons.image("session");
            case Choice.Broken _ -> SessionIcons.image("problem");
            case Choice.Earlier run -> StateLook.icon(state(run), true);
            default -> null;
        };
    }

    static StepState state(Choice.Earlier run) {
        return switch (run.history().state()) {
            case READY, RUNNING -> StepState.PENDING;
            case PASSED -> StepState.PASSED;
            case FAILED -> StepState.FAILED;
            case CANCELLED -> StepState.CANCELLED;
        };
    }
}
