// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** What a snapshot has in its page cache, held against what a script has to give. */
package org.folioscope.fsx.cache;
