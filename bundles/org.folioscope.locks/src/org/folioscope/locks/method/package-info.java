// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Which tasks are inside which methods of file systems: operations tables, functions on stacks, arguments found again. */
package org.folioscope.locks.method;
