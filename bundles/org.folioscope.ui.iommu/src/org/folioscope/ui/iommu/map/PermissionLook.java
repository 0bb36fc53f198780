// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import org.eclipse.swt.graphics.Color;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.ui.theme.Palette;

/** How the map shows what a device may do with a page: by a colour, and by a pattern of dots as well. */
enum PermissionLook {
    READ_WRITE("rw  read and write"),
    READ("r-  read only"),
    WRITE("-w  write only"),
    NONE("--  neither");

    private final String text;

    PermissionLook(String text) {
        this.text = text;
    }

    /** @param permissions of the bits of {@link Permissions} */
    static PermissionLook of(int permissions) {
        boolean read = (permissions & Permissions.READ) != 0;
        boolean write = (permissions & Permissions.WRITE) != 0;
        return read && write ? READ_WRITE : read ? READ : write ? WRITE : NONE;
    }

    /** For the legend: as tables write it, and in words. */
    String text() {
        return text;
    }

    Color color(Palette palette) {
        return switch (this) {
            case READ_WRITE -> palette.dirty();
            case READ -> palette.writeback();
            case WRITE -> palette.value();
            case NONE -> palette.dim();
        };
    }

    /** Whether the dot at a place is painted: all are of what may be written and read, every other one of the rest. */
    boolean isPainted(int x, int y) {
        return switch (this) {
            case READ_WRITE -> true;
            case READ -> (y & 1) == 0;
            case WRITE -> (x & 1) == 0;
            case NONE -> (x + y & 1) == 0;
        };
    }
}
