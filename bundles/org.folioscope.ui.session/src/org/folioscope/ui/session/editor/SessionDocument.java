// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.folioscope.session.SessionResource;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.provider.SessionItemProviderAdapterFactory;

/**
 * A session that is being edited. Every change is a command, so all of them can be undone and done again; typing into one
 * field is one command. Belongs to the user interface thread.
 */
public final class SessionDocument {

    /** What the last command typed into; typing on replaces that command. */
    private record Typing(Element element, EStructuralFeature feature, Command command) {}

    private final SessionItemProviderAdapterFactory providers = new SessionItemProviderAdapterFactory();
    private final BasicCommandStack commands = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(providers, commands);
    private final SessionResource resource = new SessionResource(URI.createURI("edited.session"));
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Typing typing;

    public SessionDocument(Session session) {
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(session);
        resource.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                    changed();
                }
            }
        });
        commands.addCommandStackListener(_ -> changed());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The session as it is now; another object after {@link #replace}. */
    public Session session() {
        return (Session) resource.getContents().getFirst();
    }

    /** {@code listener} runs after each change of the session, and of what can be undone. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Sets an attribute; null makes it its default. */
    public void set(Element element, EStructuralFeature feature, Object value) {
        typing = null;
        change(element, feature, value);
    }

    /** As {@link #set}, for each key that is typed into a field: what is typed in one go is undone in one go. */
    public void type(Element element, EStructuralFeature feature, String text) {
        boolean typesOn = typing != null
                && typing.element() == element
                && typing.feature() == feature
                && commands.getUndoCommand() == typing.command();
        if (typesOn) {
            commands.undo();
        }
        Command command = change(element, feature, text.isEmpty() ? null : text);
        typing = command == null ? null : new Typing(element, feature, command);
    }

    /** What is typed from now on is a change of its own. */
    public void endTyping() {
        typing = null;
    }

    private Command change(Element element, EStructuralFeature feature, Object value) {
        Object wanted = value == null ? feature.getDefaultValue() : value;
        if (Objects.equals(element.eGet(feature), wanted)) {
            return null;
        }
        Command command = SetCommand.create(domain, element, feature, value == null ? SetCommand.UNSET_VALUE : value);
        execute(command, "Change " + Wording.label(feature));
        return command;
    }

    /** Puts {@code child} into a list of {@code parent}. @param index from 0 on, or -1 for the end */
    public void add(Element parent, EReference reference, Element child, int index) {
        typing = null;
        Command command = reference.isMany()
                ? AddCommand.create(domain, parent, reference, child, index)
                : SetCommand.create(domain, parent, reference, child);
        execute(command, "Add " + Wording.kind(child.eClass()));
    }

    /** Takes {@code element} out of what it is in. */
    public void remove(Element element) {
        typing = null;
        EReference reference = element.eContainmentFeature();
        Command command = reference.isMany()
                ? RemoveCommand.create(domain, element.eContainer(), reference, element)
                : SetCommand.create(domain, element.eContainer(), reference, SetCommand.UNSET_VALUE);
        execute(command, "Remove " + Wording.kind(element.eClass()));
    }

    /** Moves an element of a list. @param index where it will be, from 0 on */
    public void move(Element element, int index) {
        typing = null;
        execute(
                MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, index),
                "Move " + Wording.kind(element.eClass()));
    }

    /** Puts a copy of an element of a list behind it and returns the copy. */
    public Element duplicate(Element element) {
        Element copy = EcoreUtil.copy(element);
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        if (copy instanceof org.folioscope.session.model.Step step) {
            step.setId(StepIds.free(session(), step.getId()));
        }
        add((Element) element.eContainer(), element.eContainmentFeature(), copy, siblings.indexOf(element) + 1);
        return copy;
    }

    /** Exchanges the whole session, as when its text was edited. */
    public void replace(Session by) {
        typing = null;
        execute(new Replace(session(), by), "Change the Text");
    }

    /** Puts one session in the place of another, in one stroke: the resource is never without one. */
    private final class Replace extends AbstractCommand {

        private final Session before;
        private final Session after;

        Replace(Session before, Session after) {
            this.before = before;
            this.after = after;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            resource.getContents().set(0, after);
        }

        @Override
        public void undo() {
            resource.getContents().set(0, before);
        }

        @Override
        public void redo() {
            execute();
        }
    }

    private void execute(Command command, String label) {
        if (command instanceof AbstractCommand named) {
            named.setLabel(label);
        }
        commands.execute(command);
    }

    public boolean canUndo() {
        return commands.canUndo();
    }

    public boolean canRedo() {
        return commands.canRedo();
    }

    /** What would be undone: "Change Title"; empty where there is nothing. */
    public String undoLabel() {
        return commands.canUndo() ? commands.getUndoCommand().getLabel() : "";
    }

    /** What would be done again. */
    public String redoLabel() {
        return commands.canRedo() ? commands.getRedoCommand().getLabel() : "";
    }

    /** Undoes the last change and returns what it was about, or null. */
    public Element undo() {
        typing = null;
        Command command = commands.getUndoCommand();
        commands.undo();
        return affected(command);
    }

    /** Does again what was undone last and returns what it was about, or null. */
    public Element redo() {
        typing = null;
        Command command = commands.getRedoCommand();
        commands.redo();
        return affected(command);
    }

    private static Element affected(Command command) {
        return command == null
                ? null
                : command.getAffectedObjects().stream()
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .filter(each -> each.eResource() != null)
                        .findFirst()
                        .orElse(null);
    }

    public boolean isDirty() {
        return commands.isSaveNeeded();
    }

    /** What is in the file is now what is here. */
    public void saved() {
        typing = null;
        commands.saveIsDone();
        changed();
    }

    public void dispose() {
        listeners.clear();
        providers.dispose();
    }
}
