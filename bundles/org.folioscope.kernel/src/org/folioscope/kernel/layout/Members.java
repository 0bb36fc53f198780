// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.layout;

import java.util.Optional;
import org.folioscope.kernel.report.Missing;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * Binds the members of one struct when a layout class is made. A member that is a must throws when it is absent; one
 * that is a may be is noted as missing, and its column stays unset.
 */
public final class Members {

    private final String name;
    private final Optional<StructType> type;
    private final Missing missing;

    public Members(KernelMap map, Missing missing, String struct) {
        this.name = struct;
        this.type = map.types().findStruct(struct);
        this.missing = missing;
    }

    /** Whether the kernel has the struct and a member at this path. */
    public boolean has(String path) {
        return type.isPresent() && type.get().field(path).present();
    }

    /**
     * The first of {@code paths} that exists.
     *
     * @throws MissingMemberException when none does
     */
    public Field need(String... paths) {
        return type.orElseThrow(() -> new MissingMemberException("struct " + name))
                .require(paths);
    }

    /** Offset in bytes of the first of {@code paths} that exists; else as {@link #need}. */
    public int offset(String... paths) {
        return need(paths).offset();
    }

    /**
     * The first of {@code paths} that exists, else a field that is not present; the absence is noted.
     *
     * @param consequence what can't be shown without it
     */
    public Field want(String consequence, String... paths) {
        Field field = type.map(t -> t.field(paths)).orElse(Field.ABSENT);
        if (!field.present()) {
            missing.add("struct " + name + "." + paths[0], consequence);
        }
        return field;
    }

    /** Like {@link #want}, for a member whose absence takes nothing away. */
    public Field may(String... paths) {
        return type.map(t -> t.field(paths)).orElse(Field.ABSENT);
    }

    /**
     * Size of the struct in bytes.
     *
     * @throws MissingMemberException when the kernel does not have it
     */
    public int size() {
        return type.orElseThrow(() -> new MissingMemberException("struct " + name))
                .size();
    }
}
