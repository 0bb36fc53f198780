// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.model.Severity;

/** PR03: names of nodes. */
final class NodeNames extends Check<PkramHandover> {

    /** Offset of the name in a node, bytes. */
    private static final int NAME = 24;

    /** SHMEM_PKRAM_NAME_MAX less its NUL. */
    private static final int LONGEST = 127;

    NodeNames() {
        super(
                "PR03",
                Severity.ERROR,
                PkramHandover.class,
                "names of nodes are unique and end within 256 bytes; after the prefix shmem- they have 1 "
                        + "to 127 bytes",
                "A mount finds its files by the name of the node. Of two nodes of one name the next "
                        + "kernel finds one, and nobody ever loads or frees the other.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        Map<String, PkramNode> known = new HashMap<>();
        for (PkramNode node : subject.pkram().nodes()) {
            String title = PkramHandover.title(node);
            int length = node.name().length();
            if (length == 0 || length >= PkramNode.NAME_SIZE) {
                String wrong = length == 0
                        ? "this node has no name"
                        : "the name of this node has no NUL within " + PkramNode.NAME_SIZE + " bytes";
                report.found(title, node.address() + NAME, PkramNode.NAME_SIZE, wrong);
                continue;
            }
            int suffix = length - PkramNode.TMPFS_PREFIX.length();
            if (node.isTmpfs() && (suffix < 1 || suffix > LONGEST)) {
                report.found(
                        title,
                        node.address() + NAME,
                        length,
                        "the name after " + PkramNode.TMPFS_PREFIX + " has " + suffix + " bytes, expected 1 to "
                                + LONGEST + ", for no mount option can name it");
            }
            PkramNode other = known.putIfAbsent(node.name(), node);
            if (other != null) {
                report.found(
                        title,
                        node.address() + NAME,
                        length,
                        "this node has the name of the node at " + Numbers.hex(other.address())
                                + ", expected a name of its own");
            }
        }
    }
}
