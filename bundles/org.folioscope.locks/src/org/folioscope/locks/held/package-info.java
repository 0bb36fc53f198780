// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Locks that somebody holds, waited for or not, by their own words: so it is known what each task holds. */
package org.folioscope.locks.held;
