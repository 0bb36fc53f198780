// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.write;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.folioscope.target.TargetException;

/**
 * Who may write to the memory of one VM: no one, until a person grants it. At most one grant counts at a time. Safe for
 * use by several threads; listeners are told by the thread that changes something.
 */
public final class WriteGrants {

    private final String target;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile WriteGrant current;

    /** @param target the name of the VM, for messages */
    public WriteGrants(String target) {
        this(target, Clock.systemUTC());
    }

    WriteGrants(String target, Clock clock) {
        this.target = target;
        this.clock = clock;
    }

    public String target() {
        return target;
    }

    /**
     * Grants writing, for a person who asked for it; a grant from before ends.
     *
     * @param reason why, not blank; it is shown as long as the grant counts and written beside each write
     * @param duration how long it counts; null until it is revoked or the program ends
     */
    public WriteGrant grant(String reason, Duration duration) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a grant to write needs a reason");
        }
        Instant now = clock.instant();
        WriteGrant grant = new WriteGrant(this, reason.strip(), now, duration == null ? null : now.plus(duration));
        current = grant;
        listeners.forEach(Runnable::run);
        return grant;
    }

    /** Ends the grant that counts, if there is one. */
    public void revoke() {
        current = null;
        listeners.forEach(Runnable::run);
    }

    /** The grant that counts now. Nobody is told of an expiry: whoever shows a grant asks again at its time. */
    public Optional<WriteGrant> current() {
        WriteGrant grant = current;
        return grant != null && isValid(grant) ? Optional.of(grant) : Optional.empty();
    }

    /** Runs {@code listener} after each grant and each revocation. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    boolean isValid(WriteGrant grant) {
        return grant == current
                && (grant.expiry().isEmpty()
                        || clock.instant().isBefore(grant.expiry().get()));
    }

    /**
     * @throws TargetException when {@code grant} does not count for this VM (any more); the message says why and what to
     *     do
     */
    public void require(WriteGrant grant) throws TargetException {
        if (grant != null && isValid(grant)) {
            return;
        }
        String why = grant == null
                ? "nobody granted it"
                : grant.target().equals(target) && grant == current
                        ? "the grant (\"" + grant.reason() + "\") expired at "
                                + grant.expiry().map(Instant::toString).orElse("?")
                        : "the grant (\"" + grant.reason() + "\") was revoked, or is for another VM";
        throw new TargetException("writing to the memory of " + target + " is refused: " + why
                + "; grant writing for this VM first, with a reason");
    }
}
