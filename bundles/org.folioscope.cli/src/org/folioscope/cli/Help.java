// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import org.folioscope.query.Column;
import org.folioscope.query.TableQuery;

/** The help texts. */
final class Help {

    private static final int WIDTH = 14;

    private Help() {}

    /** Which commands there are. */
    static String overview() {
        StringBuilder text = new StringBuilder("""
            Shows the storage state of a Linux kernel in a memory image: file systems, inodes, page cache, and what it leaves for
            the next kernel.

              folioscope                      the window
              folioscope IMAGE                the image in the window; its facts where there is no display
              folioscope COMMAND IMAGE …      the command line

            Commands:
            """);
        for (String name : Commands.NAMES) {
            line(text, name, Commands.find(name).description().summary());
        }
        for (String name : Commands.GROUPS) {
            line(text, name + " …", Commands.group(name).summary());
        }
        text.append("""

            "folioscope COMMAND --help" explains a command, its options and its columns.
            IMAGE is raw memory, an ELF core, kdump-compressed or LiME, also compressed as a whole; or a running VM, named by
            pid:PROCESS, qmp:/SOCKET, qmp:HOST:PORT, gdb:HOST:PORT or gdb:/SOCKET.

            Exit status: 0 fine, 1 something amiss or missing, 2 wrong usage, 3 image unusable, 4 target failed,
            5 cancelled, 6 a step of a session failed.
            """);
        return text.toString();
    }

    /** How {@code command} is used. */
    static String of(Command command) {
        Command.Description description = command.description();
        StringBuilder text = new StringBuilder("usage: folioscope ");
        text.append(synopsis(description)).append(" [OPTION…]\n\n  ");
        text.append(description.summary()).append("\n\nExample:\n  folioscope ");
        text.append(description.example()).append("\n\nOptions:\n");
        for (Option option : description.options()) {
            String name = option.argument == null ? option.text : option.text + " " + option.argument;
            line(text, name, option.help);
        }
        String details = command.details();
        if (!details.isEmpty()) {
            text.append('\n').append(details);
        }
        return text.toString();
    }

    /** Which commands a group has. */
    static String of(CommandGroup group) {
        StringBuilder text = new StringBuilder("usage: folioscope ");
        text.append(group.name())
                .append(" COMMAND …\n\n  ")
                .append(group.summary())
                .append("\n\nCommands:\n");
        for (String name : group.names()) {
            line(text, group.name() + " " + name, group.find(name).description().summary());
        }
        text.append("\n\"folioscope ").append(group.name()).append(" COMMAND --help\" explains a command.\n");
        return text.toString();
    }

    static String synopsis(Command.Description description) {
        return description.operands().isEmpty()
                ? description.name()
                : description.name() + " " + description.operands();
    }

    /** The columns of {@code query}; those shown unless told otherwise are marked. */
    static <R> String columns(TableQuery<R> query) {
        StringBuilder text = new StringBuilder("Columns (* shown unless --columns says otherwise):\n");
        for (Column<R> column : query.columns()) {
            line(text, (query.defaultColumns().contains(column) ? "* " : "  ") + column.key(), column.help());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String explanation) {
        text.append("  ").append(name).append(" ".repeat(Math.max(2, WIDTH - name.length() + 6)));
        text.append(explanation).append('\n');
    }
}
