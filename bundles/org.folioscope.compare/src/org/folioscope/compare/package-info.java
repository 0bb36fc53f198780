// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Compares images, matched by meaning: before a kexec and after it. */
package org.folioscope.compare;
