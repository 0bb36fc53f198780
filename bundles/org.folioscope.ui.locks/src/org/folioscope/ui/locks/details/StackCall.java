// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.details;

import org.folioscope.locks.stack.StackFrame;

/**
 * A call on a task's stack.
 *
 * @param number from 0, the innermost
 * @param method the member of an operations table whose call it is: "file_operations.write_iter"; empty where it is none, or nobody knows yet
 */
public record StackCall(int number, StackFrame frame, String method) {}
