// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** Decodes struct mid_q_entry (fs/smb/client/cifsglob.h). One thread. */
final class MessageReader {

    private final MemoryReader reader;
    private final Field node;
    private final Field id;
    private final Field command;
    private final Field pid;
    private final Field state;
    private final Field credits;
    private final Field callbackData;
    private final Field creator;

    /** @throws org.folioscope.symbols.MissingMemberException when the types lack a member that is a must */
    MessageReader(Context context) {
        reader = context.map().virtualReader();
        Members message = context.members("mid_q_entry");
        node = message.need("qhead");
        id = message.need("mid");
        command = message.need("command");
        pid = message.need("pid");
        state = message.need("mid_state");
        credits = message.need("credits");
        callbackData = message.need("callback_data");
        creator = message.may("creator");
    }

    /** What links a message into its connection. */
    Field node() {
        return node;
    }

    /** @throws org.folioscope.memory.MemoryFaultException when it is in no memory */
    SmbMessage read(long at) {
        int number = (int) command.get(reader, at);
        return new SmbMessage(
                at,
                id.get(reader, at),
                number,
                SmbMessage.commandName(number),
                pid.get(reader, at),
                (int) state.get(reader, at),
                credits.get(reader, at),
                callbackData.get(reader, at),
                creator.present() ? creator.get(reader, at) : 0);
    }
}
