// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.util.List;

/** What another part of the window knows about an address of an image: who claims the page, say. */
@FunctionalInterface
public interface AddressNotes {

    /**
     * What is known, a line each; empty where nothing is. Called on a worker thread.
     *
     * @param physical an address, bytes
     */
    List<String> of(long physical);
}
