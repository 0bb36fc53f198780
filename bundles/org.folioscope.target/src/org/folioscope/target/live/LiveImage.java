// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryImage;

/**
 * The memory of a VM as an image: read at the moment when it is looked at, never written. It belongs to whoever asked for
 * it; closing it leaves the VM and the {@link org.folioscope.target.Target} as they are. Safe for use by several threads.
 *
 * <p>What was decoded from a running VM ages at once. {@link #refresh} begins a new generation: registers and the state
 * of the VM are read anew and pages that were kept are dropped; then make a new snapshot of the same image.
 */
public interface LiveImage extends MemoryImage {

    /** How memory is read, for people: "mapped RAM file /dev/shm/…". */
    String source();

    /** Why each faster way of reading was not taken, in the order tried; empty for the fastest. */
    List<String> whyNotFaster();

    /** Counts the refreshes, from 1. */
    long generation();

    /** When this generation began. */
    Instant readAt();

    /** Begins a new generation. */
    void refresh(Progress progress) throws IOException;
}
