// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.layout;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. A failure is not kept: the next caller tries again. Safe for use by
 * several threads.
 *
 * @param <T> the value's type; never null
 */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile T value;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T result = value;
        if (result == null) {
            synchronized (this) {
                result = value;
                if (result == null) {
                    result = maker.get();
                    value = result;
                }
            }
        }
        return result;
    }
}
