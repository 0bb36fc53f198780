// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import org.folioscope.base.Numbers;

/**
 * Memory that was asked for is not to be had. Thrown often and caught by whoever can go on without it, so it carries
 * no stack trace.
 */
public final class MemoryFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there are no bytes. */
    public enum Reason {
        /** The image holds no such physical address: a hole, or beyond the end of RAM or of a truncated file. */
        ABSENT("not in the image"),
        /** The tool that wrote the dump left this page out on purpose. */
        EXCLUDED("excluded when the image was made"),
        /** The page is there but can't be decoded. */
        DAMAGED("damaged in the image"),
        /** The virtual address is not mapped by the page tables. */
        NOT_MAPPED("not mapped by the page tables");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** Completes the sentence "address X is …". */
        public String text() {
            return text;
        }
    }

    private final long address;
    private final Reason reason;

    /** @param kind "physical" or "virtual" */
    public MemoryFaultException(String kind, long address, Reason reason, String detail) {
        super(
                kind + " address " + Numbers.hex(address) + " is " + reason.text()
                        + (detail.isEmpty() ? "" : ": " + detail),
                null,
                false,
                false);
        this.address = address;
        this.reason = reason;
    }

    /** The address that could not be read; physical or virtual as the message says. */
    public long address() {
        return address;
    }

    public Reason reason() {
        return reason;
    }
}
