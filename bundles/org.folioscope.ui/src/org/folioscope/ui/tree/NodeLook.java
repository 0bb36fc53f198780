// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.tree;

import org.eclipse.swt.graphics.Image;

/** A value that says itself how the node of a {@link LazyTree} looks. For the user interface thread. */
public interface NodeLook {

    /** The name. */
    String text();

    /** What is greyed behind the name; may be empty. */
    String detail();

    /** A shared image, which is not disposed; null for none. */
    Image image();
}
