// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.write;

import java.time.Instant;
import java.util.Optional;

/**
 * Leave to write to the memory of one VM, given by a person for a reason. It counts for this run of the program only.
 * Made by {@link WriteGrants#grant}, ended by {@link WriteGrants#revoke}. Safe for use by several threads.
 */
public final class WriteGrant {

    private final WriteGrants owner;
    private final String reason;
    private final Instant given;
    private final Instant expiry;

    WriteGrant(WriteGrants owner, String reason, Instant given, Instant expiry) {
        this.owner = owner;
        this.reason = reason;
        this.given = given;
        this.expiry = expiry;
    }

    /** Why, in the words of whoever gave it. */
    public String reason() {
        return reason;
    }

    public Instant given() {
        return given;
    }

    /** When it ends by itself; empty where it ends with the program or by {@link WriteGrants#revoke} only. */
    public Optional<Instant> expiry() {
        return Optional.ofNullable(expiry);
    }

    /** Whether it counts now. */
    public boolean isValid() {
        return owner.isValid(this);
    }

    /** The name of the VM that it is for. */
    public String target() {
        return owner.target();
    }
}
