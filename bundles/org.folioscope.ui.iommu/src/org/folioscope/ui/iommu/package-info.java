// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The page IOMMU of the image editor. */
package org.folioscope.ui.iommu;
