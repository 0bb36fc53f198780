// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

/**
 * How a chain of PKRAM pages ended. Each page holds the frame number of the next; 0 ends the chain.
 *
 * @param end why it ended
 * @param field physical address of the word that led to the end, bytes
 * @param target physical address of the page that it leads to, bytes; 0 where the chain is complete
 * @param owner what the page belongs to already, for people; empty unless {@link End#SHARED}
 */
public record PkramChain(End end, long field, long target, String owner) {

    /** Why a chain ended. */
    public enum End {
        /** A zero: as it should be. */
        COMPLETE("is complete"),
        /** The chain leads to a page that it has been through. */
        CIRCLE("runs in a circle"),
        /** The chain leads to a page that another structure uses. */
        SHARED("leads to a page of another structure"),
        /** The image has no such page. */
        OUTSIDE("leads out of RAM");

        private final String text;

        End(String text) {
            this.text = text;
        }

        /** Completes the sentence "the chain …". */
        public String text() {
            return text;
        }
    }

    /** Whether all of the chain was read. */
    public boolean complete() {
        return end == End.COMPLETE;
    }
}
