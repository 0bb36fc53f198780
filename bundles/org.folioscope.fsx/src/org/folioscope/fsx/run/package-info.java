// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** What is told to the runner in a guest, and what it tells. */
package org.folioscope.fsx.run;
