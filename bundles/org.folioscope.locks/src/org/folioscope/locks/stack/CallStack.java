// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.List;

/**
 * The calls on a stack.
 *
 * @param frames innermost first
 * @param broken why they end before the stack's end; empty where they are complete
 */
public record CallStack(List<StackFrame> frames, String broken) {

    public CallStack {
        frames = frames instanceof Frames ? frames : List.copyOf(frames);
    }

    /** Whether a call of the function {@code name} is among them. */
    public boolean has(String name) {
        return frames.stream().anyMatch(frame -> frame.function().equals(name));
    }
}
