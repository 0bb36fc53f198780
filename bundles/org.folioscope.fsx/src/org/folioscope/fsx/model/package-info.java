// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** What a script makes of a file: sizes and contents, without a file system. */
package org.folioscope.fsx.model;
