// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.memory;

import org.folioscope.base.Numbers;
import org.folioscope.kernel.StructView.Value;
import org.folioscope.ui.properties.Facts;

/** A member of the struct at hand for the Properties view. */
final class MemberFacts {

    private MemberFacts() {}

    static Facts of(String type, long address, Value value) {
        Facts facts = new Facts()
                .add("member", "struct " + type + "." + value.name())
                .add("type", value.type())
                .add("value", value.value())
                .add("address", Numbers.hex(address + value.offset()))
                .add("offset", Numbers.hex(value.offset()) + " = " + value.offset())
                .add("size", value.size() + " bytes");
        if (value.target() != 0) {
            facts.add("points to", Numbers.hex(value.target()));
            facts.add("which is", value.targetType().isEmpty() ? "n/a" : "struct " + value.targetType());
        }
        return facts;
    }
}
