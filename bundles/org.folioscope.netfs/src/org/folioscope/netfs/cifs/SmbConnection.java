// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.List;

/**
 * A connection to a server: struct TCP_Server_Info. A session may have several, its channels.
 *
 * @param address virtual
 * @param id counted by the kernel
 * @param host name or address of the server
 * @param dialectNumber that was negotiated: 0x311
 * @param state of the connection: "CifsGood" (enum statusEnum)
 * @param credits requests that may still be sent
 * @param echoCredits kept for echoes
 * @param oplockCredits kept for answers to breaks
 * @param inFlight requests that were sent and not answered
 * @param messages the same, one by one
 * @param shares that are mounted through it
 */
public record SmbConnection(
        long address,
        long id,
        String host,
        int dialectNumber,
        String state,
        long credits,
        long echoCredits,
        long oplockCredits,
        long inFlight,
        List<SmbMessage> messages,
        List<SmbShare> shares) {

    /** "SMB 3.1.1"; SMB 2 and 3 have one digit of the number for each part. */
    public String dialect() {
        if (dialectNumber < 0x200 || dialectNumber > 0x3ff) {
            return "SMB 1";
        }
        String plain = "SMB " + (dialectNumber >> 8) + "." + (dialectNumber >> 4 & 15);
        return (dialectNumber & 15) == 0 ? plain : plain + "." + (dialectNumber & 15);
    }
}
