// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Failing scripts cut down to the lines that matter. */
package org.folioscope.fsx.bisect;
