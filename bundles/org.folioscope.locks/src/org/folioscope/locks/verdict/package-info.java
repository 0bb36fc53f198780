// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The kernel's locking rules, held against tasks inside methods: which rules, which locks, what they come to. */
package org.folioscope.locks.verdict;
