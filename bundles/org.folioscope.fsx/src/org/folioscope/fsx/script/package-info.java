// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The text of scripts: operations, lines, what is wrong with them and where. */
package org.folioscope.fsx.script;
