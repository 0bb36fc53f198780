// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The story of a kexec as one HTML page or one JSON document. */
package org.folioscope.compare.report;
