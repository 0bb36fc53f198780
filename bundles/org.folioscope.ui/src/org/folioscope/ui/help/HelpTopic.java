// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.help;

/**
 * Where the help explains a part of the window. Views and editors tell theirs by
 * {@link org.eclipse.core.runtime.IAdaptable#getAdapter}.
 *
 * @param page file name below docs/: "window.md"
 * @param title of a section of it; empty for its beginning
 */
public record HelpTopic(String page, String title) {

    /** The page about the window itself. */
    public static final String WINDOW = "window.md";
}
