// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

/** What a device may do by an entry, as bits; along a walk they are joined by "and". */
public final class Permissions {

    public static final int READ = 1;
    public static final int WRITE = 2;
    /** Fetch instructions; formats that don't tell allow it nowhere. */
    public static final int EXECUTE = 4;
    /** Without privilege; formats that don't tell allow it nowhere. */
    public static final int USER = 8;

    public static final int ALL = READ | WRITE | EXECUTE | USER;

    private static final String[] TEXTS = new String[ALL + 1];

    static {
        for (int i = 0; i < TEXTS.length; i++) {
            String text = ((i & READ) != 0 ? "r" : "-") + ((i & WRITE) != 0 ? "w" : "-");
            TEXTS[i] = text + ((i & EXECUTE) != 0 ? "x" : "") + ((i & USER) != 0 ? "u" : "");
        }
    }

    private Permissions() {}

    /** For people: "rw", "r-", "-w", "--", with "x" for instructions and "u" for access without privilege behind it. */
    public static String text(int permissions) {
        return TEXTS[permissions & ALL];
    }
}
