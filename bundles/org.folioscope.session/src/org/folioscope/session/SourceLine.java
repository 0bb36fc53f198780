// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.folioscope.session.model.Element;

/** Remembers at an element the line of the file that it was read from. */
public final class SourceLine extends AdapterImpl {

    private final int line;

    private SourceLine(int line) {
        this.line = line;
    }

    static void set(Element element, int line) {
        element.eAdapters().add(new SourceLine(line));
    }

    /** The line that {@code element} begins at, from 1 on; 0 when it was not read from a file. */
    public static int of(Element element) {
        if (element != null) {
            for (Adapter adapter : element.eAdapters()) {
                if (adapter instanceof SourceLine source) {
                    return source.line;
                }
            }
        }
        return 0;
    }
}
