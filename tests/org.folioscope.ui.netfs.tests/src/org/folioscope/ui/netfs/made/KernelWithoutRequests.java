// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.made;

import org.folioscope.kernel.Snapshot;

/** A kernel that keeps no list of its netfs requests, as those before 6.8: it has no such symbol. */
public final class KernelWithoutRequests {

    private static final String LIST = "netfs_io_requests";

    private KernelWithoutRequests() {}

    /** Made of {@code sample}, which it closes. */
    public static Snapshot of(Snapshot sample) {
        return new MadeKernel(sample).without(LIST);
    }
}
