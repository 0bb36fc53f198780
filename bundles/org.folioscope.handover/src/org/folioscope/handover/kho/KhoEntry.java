// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.OptionalLong;

/**
 * A child of KHO's root tree: what one subsystem hands over.
 *
 * @param name the node's name: "LUO", "memblock", "kexec-metadata", "kho_test"
 * @param address physical address of the node in the tree
 * @param size of the node, bytes
 * @param property the name of the property that holds the data's address; empty where there is none
 * @param propertyAddress physical address of that property's value; -1 where there is none
 * @param data physical address of the data; 0 where there is none
 * @param blobSize size of the data as the tree tells it, bytes; empty where the tree has none
 * @param blobSizeAddress physical address of the size's value; -1 where there is none
 */
public record KhoEntry(
        String name,
        long address,
        int size,
        String property,
        long propertyAddress,
        long data,
        OptionalLong blobSize,
        long blobSizeAddress) {}
