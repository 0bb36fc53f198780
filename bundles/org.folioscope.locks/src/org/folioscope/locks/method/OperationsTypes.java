// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.StructType.Member;
import org.folioscope.symbols.Types;

/**
 * The structs of operations tables that the kernel's locking document has rules for, and their methods as this kernel's types have
 * them. Immutable.
 */
public final class OperationsTypes {

    /**
     * In the order of Documentation/filesystems/locking.rst of 7.2. The methods of leases got a struct of their own in 6.9; the document
     * still has them under lock_manager_operations.
     */
    private static final List<String> TABLES = List.of(
            "dentry_operations",
            "inode_operations",
            "xattr_handler",
            "super_operations",
            "file_system_type",
            "address_space_operations",
            "file_lock_operations",
            "lock_manager_operations",
            "lease_manager_operations",
            "block_device_operations",
            "file_operations",
            "dquot_operations",
            "vm_operations_struct");

    private static final String POINTER = "(*)";

    /** Parameters that x86-64 passes in registers. */
    private static final int IN_REGISTERS = 6;

    /**
     * A struct of operations.
     *
     * @param size bytes
     * @param methods in the order of the declaration
     */
    record Table(String name, int size, List<Method> methods) {

        Table {
            methods = List.copyOf(methods);
        }
    }

    private final Map<String, Table> tables = new LinkedHashMap<>();

    public OperationsTypes(Types types) {
        for (String name : TABLES) {
            types.findStruct(name).ifPresent(type -> tables.put(name, table(type)));
        }
    }

    private static Table table(StructType type) {
        List<Method> methods = new ArrayList<>();
        for (Member member : type.members()) {
            int at = member.type().indexOf(POINTER + "(");
            if (at >= 0 && member.count() == 1 && member.field().size() == Long.BYTES) {
                String prototype = member.type().replace(POINTER, "");
                methods.add(new Method(
                        type.name(),
                        member.name(),
                        member.field().offset(),
                        parameters(member.type().substring(at + POINTER.length() + 1)),
                        prototype));
            }
        }
        return new Table(type.name(), type.size(), methods);
    }

    /** What each parameter points to, from the text behind the parenthesis. */
    static List<String> parameters(String text) {
        List<String> result = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length() && result.size() < IN_REGISTERS; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                result.add(struct(text.substring(start, i).strip()));
                start = i + 1;
                if (c == ')') {
                    break;
                }
            }
        }
        return result;
    }

    /** "const struct path *" is "path". */
    private static String struct(String type) {
        String plain = type.startsWith("const ") ? type.substring("const ".length()) : type;
        boolean isPointer =
                plain.startsWith("struct ") && plain.endsWith(" *") && plain.indexOf('*') == plain.length() - 1;
        return isPointer ? plain.substring("struct ".length(), plain.length() - 2) : "";
    }

    /** Those that this kernel has. */
    Iterable<Table> tables() {
        return tables.values();
    }

    /** The methods of the struct {@code table}; none where this kernel has no such struct. */
    public List<Method> methods(String table) {
        Table found = tables.get(table);
        return found == null ? List.of() : found.methods();
    }

    /** Whether this kernel has {@code method} in the struct {@code table}. */
    public boolean has(String table, String method) {
        return methods(table).stream().anyMatch(each -> each.name().equals(method));
    }
}
