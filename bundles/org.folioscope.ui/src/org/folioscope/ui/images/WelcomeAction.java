// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * Something else that can be done first, which another bundle adds to the welcome by the extension point
 * {@code org.folioscope.ui.welcome}. Asking for all of them starts none of those bundles.
 *
 * @param command id of the command that does it
 * @param label of the link: "Run a session…"
 * @param description beside it, a few words
 */
record WelcomeAction(String command, String label, String description) {

    private static final String POINT = "org.folioscope.ui.welcome";

    /** In the order that the attribute {@code order} gives. */
    static List<WelcomeAction> contributed() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .sorted(Comparator.comparing(WelcomeAction::order))
                .map(element -> new WelcomeAction(
                        element.getAttribute("command"),
                        element.getAttribute("label"),
                        element.getAttribute("description")))
                .toList();
    }

    private static String order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        return order == null ? "" : order;
    }
}
