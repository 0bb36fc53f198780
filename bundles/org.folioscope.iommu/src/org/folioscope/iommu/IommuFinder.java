// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import org.folioscope.base.Progress;

/** Finds and reads the IOMMUs of one kind. Stateless; one class for each kind, listed in {@link IommuFinders}. */
public interface IommuFinder {

    IommuKind kind();

    /**
     * Adds the units that it finds to {@code search}: by the kernel's objects, by registers, by what handovers refer to,
     * and by addresses that the user gave. Reads device tables, but no page tables. Never fails for what the bytes are.
     */
    void find(IommuSearch search, Progress progress);
}
