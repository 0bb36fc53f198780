// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.model.MissingMember;
import org.folioscope.model.impl.MissingMemberImpl;

/**
 * Collects the types, members and symbols that a kernel lacks and what can't be shown for it. Safe for use by several
 * threads.
 */
public final class Missing {

    private final Map<String, String> consequences = new LinkedHashMap<>();

    /**
     * @param what the member, type or symbol: "struct inode.i_blocks"
     * @param consequence the column or view that is not available: "blocks of inodes"
     */
    public synchronized void add(String what, String consequence) {
        consequences.putIfAbsent(what, consequence);
    }

    /** Adds a model object for each to {@code target}. */
    public synchronized void appendTo(List<MissingMember> target) {
        consequences.forEach((what, consequence) -> {
            MissingMember member = new MissingMemberImpl();
            member.setWhat(what);
            member.setConsequence(consequence);
            target.add(member);
        });
    }
}
