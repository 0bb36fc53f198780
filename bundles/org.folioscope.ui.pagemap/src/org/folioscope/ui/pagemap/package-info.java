// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Physical memory as a map of page frames in the workbench. */
package org.folioscope.ui.pagemap;
