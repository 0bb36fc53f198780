// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.util.List;

/**
 * A struct laid over memory.
 *
 * @param type "struct inode"
 * @param address virtual, bytes
 * @param size bytes
 * @param members in the order of the declaration
 */
public record StructView(String type, long address, int size, List<Value> members) {

    /**
     * A member's value.
     *
     * @param name with dots for nested structs ("i_data.nrpages")
     * @param type as C writes it
     * @param offset from the struct's start, bytes
     * @param size bytes
     * @param value for people: numbers in hex and decimal, enumerators by name, symbols for code pointers, strings for
     *     char arrays; a reason in brackets where it can't be read
     * @param target address that a pointer member points to, else 0
     * @param targetType the struct that it points to ("inode"), or empty
     */
    public record Value(String name, String type, int offset, int size, String value, long target, String targetType) {}
}
