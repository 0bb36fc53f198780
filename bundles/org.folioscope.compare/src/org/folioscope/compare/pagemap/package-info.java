// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Physical memory as a map: each page frame a dot, coloured by its owner or its fate; as pixels, PNG or SVG. */
package org.folioscope.compare.pagemap;
