// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;

/** Undo and redo for a text; characters that are typed one behind the other are one change. */
final class TextUndo {

    private static final int MOST_CHANGES = 1000;

    /** {@code removed} was replaced by as much as {@code length} characters at {@code start}. */
    private record Change(int start, int length, String removed) {}

    private final StyledText text;
    private final Deque<Change> undo = new ArrayDeque<>();
    private final Deque<Change> redo = new ArrayDeque<>();
    private Deque<Change> target = undo;
    private boolean replaying;

    TextUndo(StyledText text) {
        this.text = text;
        text.addExtendedModifyListener(this::changed);
    }

    private void changed(ExtendedModifyEvent event) {
        Change last = target.peek();
        boolean typed = !replaying && event.length == 1 && event.replacedText.isEmpty();
        if (typed
                && last != null
                && last.removed.isEmpty()
                && last.start + last.length == event.start
                && !Character.isWhitespace(text.getTextRange(event.start, 1).charAt(0))) {
            target.pop();
            target.push(new Change(last.start, last.length + 1, ""));
        } else {
            target.push(new Change(event.start, event.length, event.replacedText));
        }
        if (!replaying) {
            redo.clear();
        }
        while (undo.size() > MOST_CHANGES) {
            undo.removeLast();
        }
    }

    boolean undo() {
        return apply(undo, redo);
    }

    boolean redo() {
        return apply(redo, undo);
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    private boolean apply(Deque<Change> from, Deque<Change> to) {
        if (from.isEmpty()) {
            return false;
        }
        Change change = from.pop();
        target = to;
        replaying = true;
        text.replaceTextRange(change.start, change.length, change.removed);
        replaying = false;
        target = undo;
        text.setCaretOffset(change.start + change.removed.length());
        text.showSelection();
        return true;
    }
}
