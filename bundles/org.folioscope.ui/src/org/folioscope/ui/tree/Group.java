// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.tree;

/**
 * A node that only gathers others.
 *
 * @param text its label
 * @param icon name of its icon, see {@code Icons}
 */
public record Group(String text, String icon) {}
