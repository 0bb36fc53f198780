// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Flipping between captures, and their differences, in the workbench. */
package org.folioscope.ui.compare;
