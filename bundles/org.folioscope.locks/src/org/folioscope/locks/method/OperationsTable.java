// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.Collection;
import java.util.List;

/**
 * An operations table in memory.
 *
 * @param type its struct: "inode_operations"
 * @param address virtual
 * @param symbol its name, "ext4_dir_inode_operations", or where it lies; hex where there is no symbol
 * @param fileSystems types of the file systems whose objects point to it; empty where none does at the moment
 * @param evidence how it was found, for people
 */
public record OperationsTable(String type, long address, String symbol, List<String> fileSystems, String evidence) {

    OperationsTable(String type, long address, String symbol, Collection<String> fileSystems, String evidence) {
        this(type, address, symbol, fileSystems.stream().sorted().toList(), evidence);
    }

    public OperationsTable {
        fileSystems = List.copyOf(fileSystems);
    }
}
