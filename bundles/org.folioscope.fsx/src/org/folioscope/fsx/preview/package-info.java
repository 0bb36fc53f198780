// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** A file as a strip: holes, allocated and written bytes. */
package org.folioscope.fsx.preview;
