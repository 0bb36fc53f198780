// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.ui.session.theme.SessionIcons;

/** What the editor's outline shows: the session, its virtual machine, and its lists. The input is the document. */
final class OutlineNodes extends LabelProvider implements ITreeContentProvider, IStyledLabelProvider {

    private final Predicate<Object> hasErrors;

    /** @param hasErrors whether something is wrong with a node or what is below it */
    OutlineNodes(Predicate<Object> hasErrors) {
        this.hasErrors = hasErrors;
    }

    @Override
    public Object[] getElements(Object input) {
        Session session = ((SessionDocument) input).session();
        List<Object> nodes = new ArrayList<>();
        nodes.add(session);
        if (session.getLaunch() != null) {
            nodes.add(session.getLaunch());
        }
        nodes.addAll(Group.of(session));
        return nodes.toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return node instanceof Group group ? group.children().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object node) {
        boolean listed = node instanceof Element element
                && element.eContainer() instanceof Session
                && element.eContainmentFeature().isMany();
        return listed
                ? new Group((Session) ((Element) node).eContainer(), ((Element) node).eContainmentFeature())
                : null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return node instanceof Group group && !group.children().isEmpty();
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        return switch (node) {
            case Group group ->
                new StyledString(Wording.label(group.list()))
                        .append("  " + group.children().size(), StyledString.COUNTER_STYLER);
            case Step step -> {
                int number = ((Session) step.eContainer()).getSteps().indexOf(step) + 1;
                yield new StyledString(number + "  ", StyledString.QUALIFIER_STYLER)
                        .append(Wording.name(step))
                        .append("  " + (step.getId() == null ? "" : step.getId()), StyledString.QUALIFIER_STYLER);
            }
            case Session session ->
                new StyledString("Session")
                        .append(
                                "  " + (session.getName() == null ? "" : session.getName()),
                                StyledString.QUALIFIER_STYLER);
            case Element element
            when element.eContainmentFeature() != null
                    && !element.eContainmentFeature().isMany() -> new StyledString("Virtual machine");
            case Element element -> new StyledString(Wording.name(element));
            default -> new StyledString(String.valueOf(node));
        };
    }

    @Override
    public Image getImage(Object node) {
        Image image = switch (node) {
            case Group group -> SessionIcons.image(group.icon());
            case Element element -> SessionIcons.image(element.eClass());
            default -> null;
        };
        if (image == null || !hasErrors.test(node)) {
            return image;
        }
        ImageDescriptor mark = SessionIcons.descriptor("problem-mark");
        return JFaceResources.getResources().get(new DecorationOverlayIcon(image, mark, IDecoration.BOTTOM_LEFT));
    }
}
