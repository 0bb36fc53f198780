// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.List;
import java.util.Optional;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.model.Finding;
import org.folioscope.model.Structure;

/**
 * What a handover holds.
 *
 * @param subjects the typed decoders, the main one first: what checks and grids read
 * @param root what is shown, printed and edited; its children are read on demand
 * @param claims who it says owns which memory
 * @param findings what a decoder could not read; not what checks find
 */
public record DecodedHandover(List<Object> subjects, Structure root, List<ClaimSource> claims, List<Finding> findings) {

    public DecodedHandover {
        subjects = List.copyOf(subjects);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }

    /** One decoder, its structures, and nothing else to say. */
    public static DecodedHandover of(Object subject, Structure root) {
        return new DecodedHandover(List.of(subject), root, List.of(), List.of());
    }

    /** The first subject of {@code type}. */
    public <T> Optional<T> subject(Class<T> type) {
        return subjects.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
