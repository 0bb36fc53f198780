// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Scripts of fsx in a guest: run, bisected. */
package org.folioscope.session.fsx;
