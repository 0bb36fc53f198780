// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The page Locks of an image, and the locking rules. */
package org.folioscope.ui.locks;
