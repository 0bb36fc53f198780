// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

/**
 * A module's symbol table and memory, as struct module tells (include/linux/module.h).
 *
 * @param name of the module
 * @param starts first virtual address of each memory region
 * @param sizes of the regions, bytes
 * @param symtab virtual address of its Elf64_Sym array; 0 when there is none
 * @param symbols number of entries
 * @param strtab virtual address of the names
 */
public record ModuleRange(String name, long[] starts, long[] sizes, long symtab, int symbols, long strtab) {

    boolean contains(long address) {
        for (int i = 0; i < starts.length; i++) {
            if (Long.compareUnsigned(address - starts[i], sizes[i]) < 0) {
                return true;
            }
        }
        return false;
    }
}
