// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.links;

import org.eclipse.ui.IEditorPart;

/** An editor that can show places of an image. */
public interface Destination extends IEditorPart {

    /** Shows {@code place} and remembers where the user came from, for Back. */
    void go(Place place);

    /** Lets the user type an address to go to. */
    void goToAddress();

    /** Lets the user filter the table in front. */
    void focusFilter();

    /** What Ctrl+S does: saves what was changed in memory, or else what is cached of the selected inode's content. */
    void save();

    /** Lets the user save what is cached of the selected inode's content. */
    void saveCachedContent();
}
