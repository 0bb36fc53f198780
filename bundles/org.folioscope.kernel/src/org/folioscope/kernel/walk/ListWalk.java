// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.walk;

import org.folioscope.base.Numbers;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Steps along the kernel's lists (include/linux/types.h): struct list_head is a ring through a head with next at 0 and
 * prev at 8; struct hlist_node is a chain from a head to a null pointer with next at 0 and pprev at 8, where pprev holds
 * the address of the pointer that points to the node. In both the word at 8 leads back to where the walk came from. A
 * chain can enter a circle that misses its head only at a node that does not lead back, so the walk costs no memory until it meets the first
 * such node; from there on it remembers where it was and ends at the first place that it has seen. Damage is a finding.
 */
public final class ListWalk {

    /** The rule that a damaged list breaks, see docs/checks.md. */
    private static final String RULE = "VP1";

    private static final int BACK = 8;

    private final MemoryReader reader;
    private final long head;
    private final long last;
    private final String what;
    private final Findings findings;
    private long current;
    private long steps;
    private LongHashSet visited;
    private boolean ended;

    private ListWalk(MemoryReader reader, long head, long last, String what, Findings findings) {
        this.reader = reader;
        this.head = head;
        this.last = last;
        this.what = what;
        this.findings = findings;
        this.current = head;
    }

    /**
     * A ring of struct list_head.
     *
     * @param head its head's address, virtual
     * @param what the list for findings: "s_inodes of super block 0x…"
     */
    public static ListWalk ofList(MemoryReader reader, long head, String what, Findings findings) {
        return new ListWalk(reader, head, head, what, findings);
    }

    /** A chain of struct hlist_node; else as {@link #ofList}. */
    public static ListWalk ofHlist(MemoryReader reader, long head, String what, Findings findings) {
        return new ListWalk(reader, head, 0, what, findings);
    }

    /** The address of the next node; 0 at the end. */
    public long next() {
        if (ended) {
            return 0;
        }
        try {
            long next = reader.u64(current);
            if (next == last || next == 0 || next == head) {
                ended = true;
                if (next != last) {
                    findings.warning(
                            RULE,
                            "the list " + what + " is damaged: next of this node is "
                                    + (next == 0 ? "null" : "its head"),
                            current);
                }
                return 0;
            }
            long back = reader.u64(next + BACK);
            if (back != current && visited == null) {
                findings.warning(
                        RULE,
                        "the list " + what + " is damaged: this node leads back to " + Numbers.hex(back)
                                + ", the one before it is " + Numbers.hex(current),
                        next);
                rememberWay();
            }
            if (visited != null && !visited.add(next)) {
                findings.warning(RULE, "the list " + what + " runs in a circle", next);
                ended = true;
                return 0;
            }
            steps++;
            current = next;
            return next;
        } catch (MemoryFaultException e) {
            findings.warning(RULE, "the list " + what + " ends after this node: " + e.getMessage(), current);
            ended = true;
            return 0;
        }
    }

    private void rememberWay() {
        visited = new LongHashSet();
        long node = head;
        for (long i = 0; i < steps; i++) {
            node = reader.u64(node);
            visited.add(node);
        }
    }
}
