// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.PageClaims;

/**
 * An image as checks see it: its handovers, and its other parts (IOMMUs, say), each found when the first rule asks for it
 * and kept. Whoever has found a part already gives it along by {@link #with}. Safe for use by several threads.
 */
public final class CheckedImage {

    private final Handovers handovers;
    private final Map<Class<?>, Object> parts = new HashMap<>();
    private CheckedImage before;

    private CheckedImage(Handovers handovers) {
        this.handovers = Objects.requireNonNull(handovers);
    }

    /** The image in which {@code handovers} were found; be there none, the rules about other parts still look at it. */
    public static CheckedImage of(Handovers handovers) {
        return new CheckedImage(handovers);
    }

    /** Sets a part that was found already, instead of one that is found on demand. */
    public synchronized <T> CheckedImage with(Class<T> type, T part) {
        parts.put(type, Objects.requireNonNull(part));
        return this;
    }

    /** Sets the image from before the kexec, for the rules that hold this one against it. */
    public synchronized CheckedImage after(CheckedImage earlier) {
        before = earlier;
        return this;
    }

    /** The image from before the kexec; empty where none was given. */
    public synchronized Optional<CheckedImage> before() {
        return Optional.ofNullable(before);
    }

    /** The memory, and the kernel in it where there is one. */
    public HandoverSource source() {
        return handovers.source();
    }

    public Handovers handovers() {
        return handovers;
    }

    /**
     * A part of the image; the same one each time.
     *
     * @param type what it is known by
     * @param find finds it, the first time; what it throws (a cancel) leaves it to be found again
     */
    public synchronized <T> T part(Class<T> type, Supplier<T> find) {
        Object known = parts.get(type);
        if (known == null) {
            known = Objects.requireNonNull(find.get());
            parts.put(type, known);
        }
        return type.cast(known);
    }

    /** Who says that which memory is whose; decodes handovers that were not yet. */
    public PageClaims claims(Progress progress) {
        return part(PageClaims.class, () -> handovers.claims(progress));
    }
}
