// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The types of a kernel and its modules, from BTF. Safe for use by several threads. */
public interface Types {

    /**
     * The struct or union {@code name} ("inode", without the word struct). Where several have the name, the largest.
     * Types of modules come after those of the kernel itself.
     */
    Optional<StructType> findStruct(String name);

    /**
     * Like {@link #findStruct}, for types that a decoder can't go on without.
     *
     * @throws MissingMemberException names the type
     */
    default StructType struct(String name) {
        return findStruct(name).orElseThrow(() -> new MissingMemberException("struct " + name));
    }

    /** The value of an enumerator, whatever enum it stands in: "PG_dirty". */
    OptionalLong enumerator(String name);

    /** The enum {@code name} ("pageflags") with its values in order; empty when there is none. */
    List<Enumerator> enumeration(String name);

    /** Names of all structs and unions that begin with {@code prefix}, sorted, at most {@code limit}. */
    List<String> structNames(String prefix, int limit);

    /**
     * What the function {@code name} takes and gives back, as C writes it without names: "int (struct inode *, struct file
     * *)"; empty where the types don't tell of it.
     */
    Optional<String> function(String name);

    /** Where they came from, for people: "BTF in the image at physical 0x…, 5.0 MiB, 127,331 types". */
    String origin();

    /** One name of an enum and its value. */
    record Enumerator(String name, long value) {}
}
