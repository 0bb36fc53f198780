// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Scripts of fsx, the file system exerciser: their grammar, a model of the file, and what a snapshot holds of it. */
package org.folioscope.fsx;
