// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The page netfs of an image. */
package org.folioscope.ui.netfs;
