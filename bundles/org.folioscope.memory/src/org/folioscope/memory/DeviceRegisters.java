// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The registers of a device at the moment of an image. They are no memory, so the image itself doesn't hold them.
 *
 * @param model as QEMU calls it: "intel-iommu"
 * @param base physical address of the first register
 * @param values of 32 or 64 bits, by name as the manual has it, in the manual's order
 * @param source where they were read, for people: "the running VM"
 */
public record DeviceRegisters(String model, long base, Map<String, Long> values, String source) {

    public DeviceRegisters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
