// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import java.util.Optional;
import java.util.OptionalLong;

/** Names and virtual addresses of a kernel and its modules. Safe for use by several threads. */
public interface Symbols {

    /** The address of the kernel symbol {@code name} (module symbols come after those of the kernel itself). */
    OptionalLong find(String name);

    /**
     * Like {@link #find}, for symbols that a decoder can't go on without.
     *
     * @throws MissingSymbolException names the symbol
     */
    default long address(String name) {
        return find(name).orElseThrow(() -> new MissingSymbolException(name));
    }

    /** The symbol at or before {@code address}, when the address lies in the kernel's or a module's memory. */
    Optional<Location> nearest(long address);

    /** "name" or "name+0x10" or "name [module]" for an address with a symbol, else its hex form. */
    default String describe(long address) {
        return nearest(address).map(Location::toString).orElseGet(() -> org.folioscope.base.Numbers.hex(address));
    }

    /** How many symbols the kernel itself has. */
    int size();

    /** Where they came from, for people: "kallsyms in the image at physical 0x…, 199,097 symbols, offsets relative to themselves". */
    String origin();

    /**
     * A place in the kernel.
     *
     * @param name of the symbol
     * @param offset from the symbol's address, bytes
     * @param module name, or empty for the kernel itself
     */
    record Location(String name, long offset, String module) {
        @Override
        public String toString() {
            return name
                    + (offset == 0 ? "" : "+0x" + Long.toHexString(offset))
                    + (module.isEmpty() ? "" : " [" + module + "]");
        }
    }
}
