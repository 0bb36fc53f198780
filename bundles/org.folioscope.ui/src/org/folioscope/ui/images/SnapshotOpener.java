// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.NoKernelException;

/** How a file becomes a snapshot; called on a worker thread. */
@FunctionalInterface
public interface SnapshotOpener {

    Snapshot open(Path file, Progress progress) throws IOException, NoKernelException;
}
