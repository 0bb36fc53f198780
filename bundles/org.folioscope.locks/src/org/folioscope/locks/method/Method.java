// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.List;

/**
 * A member of an operations table that is called.
 *
 * @param table the table's struct: "inode_operations"
 * @param name of the member: "lookup"
 * @param offset in the struct, bytes
 * @param parameters the structs that its first six parameters point to, "inode"; empty for those that are something else
 * @param prototype as C writes it without names: "int (struct inode *, struct file *)"
 */
public record Method(String table, String name, int offset, List<String> parameters, String prototype) {

    public Method {
        parameters = List.copyOf(parameters);
    }

    /** "inode_operations.lookup". */
    public String title() {
        return table + "." + name;
    }
}
