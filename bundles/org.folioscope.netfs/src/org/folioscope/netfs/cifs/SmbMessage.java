// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.List;

/**
 * What was sent to a server and is not answered: struct mid_q_entry.
 *
 * @param address virtual
 * @param id multiplex id
 * @param commandNumber of SMB 2
 * @param command in words: "write"
 * @param pid the task that sent it
 * @param stateNumber MID_… of fs/smb/client/cifsglob.h
 * @param credits that it took
 * @param callbackData what its answer is handed to, virtual: a netfs sub-request, for reads and writes of the page cache
 * @param task the task_struct of the task that sent it (creator), virtual; 0 where the kernel doesn't say
 */
public record SmbMessage(
        long address,
        long id,
        int commandNumber,
        String command,
        long pid,
        int stateNumber,
        long credits,
        long callbackData,
        long task) {

    /** MS-SMB2 2.2.1: commands, by number. */
    private static final List<String> COMMANDS = List.of(
            "negotiate",
            "session setup",
            "logoff",
            "tree connect",
            "tree disconnect",
            "create",
            "close",
            "flush",
            "read",
            "write",
            "lock",
            "ioctl",
            "cancel",
            "echo",
            "query directory",
            "change notify",
            "query info",
            "set info",
            "oplock break");

    static String commandName(int number) {
        return number >= 0 && number < COMMANDS.size() ? COMMANDS.get(number) : "command " + number;
    }

    /** The state in words. The numbers are bits, one at a time. */
    public String state() {
        return switch (stateNumber) {
            case 0 -> "free";
            case 1 -> "allocated";
            case 2 -> "submitted";
            case 4 -> "answered";
            case 8 -> "to be sent again";
            case 0x10 -> "answer malformed";
            case 0x20 -> "shut down";
            case 0x40 -> "answer ready";
            case 0x80 -> "ended with an error";
            default -> "state " + stateNumber;
        };
    }
}
