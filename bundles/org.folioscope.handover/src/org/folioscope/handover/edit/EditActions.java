// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

import java.util.List;
import org.folioscope.handover.Handover;
import org.folioscope.handover.pkernfs.PkernfsAction;
import org.folioscope.model.Structure;

/** The edit actions of all kinds. A new one is added here, and nowhere else. */
public final class EditActions {

    /** In the order of menus. */
    public static final List<EditAction> ALL = List.of(PkernfsAction.values());

    private EditActions() {}

    /** Those that can be asked of {@code structure}. */
    public static List<EditAction> of(Handover handover, Structure structure) {
        return ALL.stream().filter(action -> action.isFor(handover, structure)).toList();
    }
}
