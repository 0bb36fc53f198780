// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.folioscope.base.Progress;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.frames.Frame;

/**
 * Asks another frame what a table shows of this one.
 *
 * @param <R> what a row is
 */
@FunctionalInterface
public interface FrameQuery<R> {

    /**
     * The same question to {@code frame}; called on a worker thread, after the frame was opened.
     *
     * @throws Exception when it can't be asked; the frame's rows are taken for unknown then
     */
    TableQuery<R> of(Frame frame, Progress progress) throws Exception;
}
