// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Optional;

/** The formats of a memfd that is handed over: what {@link LuoFile#data()} leads to. */
public enum MemfdAbi {

    /** Linux 6.19: 40 bytes, position, size, number of folios, their array (include/linux/kho/abi/memfd.h). */
    V1("memfd-v1", 40, 24),

    /** Linux 7.2: 48 bytes, with seals and flags behind the size. */
    V2("memfd-v2", 48, 32);

    private final String compatible;
    private final int size;
    private final int folios;

    MemfdAbi(String compatible, int size, int folios) {
        this.compatible = compatible;
        this.size = size;
        this.folios = folios;
    }

    /** The format that a file's compatible string names; empty when it is no memfd, or a newer one. */
    public static Optional<MemfdAbi> of(String compatible) {
        for (MemfdAbi each : values()) {
            if (each.compatible.equals(compatible)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** "memfd-v2". */
    public String compatible() {
        return compatible;
    }

    /** Bytes of struct memfd_luo_ser. */
    public int size() {
        return size;
    }

    /** Offset of struct kho_vmalloc in it; the number of folios is right before. */
    int folios() {
        return folios;
    }

    /** Whether it has seals and flags. */
    public boolean isSealed() {
        return this != V1;
    }
}
