// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/** What becomes of a device's addresses. */
public enum Translation {
    /** Nothing passes. */
    BLOCKED("blocked"),
    /** Addresses are physical ones; no tables are used. */
    PASS_THROUGH("pass-through"),
    FIRST_STAGE("first stage"),
    SECOND_STAGE("second stage"),
    /** The first stage's tables and results are addresses of the second. */
    NESTED("nested"),
    /** The table entry says something that is reserved. */
    INVALID("invalid");

    private final String text;

    Translation(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
