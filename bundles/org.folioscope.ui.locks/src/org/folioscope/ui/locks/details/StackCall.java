// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.details;

import org.folioscope.locks.stack.StackFrame;

/**
 * A call on a task's stack.
 *
 * @param number from 0, the innermost
 */
public record StackCall(int number, StackFrame frame) {}
