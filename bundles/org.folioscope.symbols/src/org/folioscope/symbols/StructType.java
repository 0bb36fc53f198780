// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import java.util.List;

/** A struct or union. Members of anonymous structs and unions inside it count as its own. Immutable. */
public interface StructType {

    String name();

    /** "struct" or "union". */
    String kind();

    /** Size in bytes. */
    int size();

    /** The members in the order of the declaration, anonymous ones flattened. */
    List<Member> members();

    /**
     * A field by the first of several paths that exists: {@code field("i_state.__state", "i_state")}. A path goes
     * through nested structs with dots. Never null; where no path exists, the field is not {@link Field#present()}.
     */
    Field field(String... paths);

    /**
     * Like {@link #field}, for fields that a decoder can't go on without.
     *
     * @throws MissingMemberException names the first path
     */
    default Field require(String... paths) {
        Field field = field(paths);
        if (!field.present()) {
            throw new MissingMemberException(kind() + " " + name() + "." + paths[0]);
        }
        return field;
    }

    /**
     * A member as declared.
     *
     * @param name of the member
     * @param type as C writes it: "struct list_head", "unsigned int", "struct page *", "char[40]"
     * @param field where it is
     * @param struct the name of the struct or union that the member is, or points to; empty for others
     * @param pointer whether the member is a pointer
     * @param count number of elements of an array, else 1
     * @param shared whether it is an alternative of a union: what is there may be another one
     */
    record Member(String name, String type, Field field, String struct, boolean pointer, int count, boolean shared) {}
}
