// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.Objects;

/**
 * One thing that rules look at.
 *
 * @param object the typed decoder: rules whose {@link Check#subject} it is an instance of are run over it
 * @param title what findings about it are said to be of: "pkernfs region at 0x40000000"; empty for the whole image
 */
public record Subject(Object object, String title) {

    public Subject {
        Objects.requireNonNull(object);
        Objects.requireNonNull(title);
    }
}
