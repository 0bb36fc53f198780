// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.target.TargetException;

/** Answers of the human monitor that are made for people and read here. */
final class HumanText {

    /** "Host virtual address for 0x100000 (ram) is 0x7f9c900ff000". */
    private static final Pattern HOST_ADDRESS =
            Pattern.compile("Host virtual address for 0x\\p{XDigit}+ \\(.*\\) is 0x(\\p{XDigit}{1,16})\\s*");

    /** "0000000000100000: 0x0000000000000000 0x0000000000000000". */
    private static final Pattern WORD = Pattern.compile("\\s0x(\\p{XDigit}{16})");

    private HumanText() {}

    /** The address in QEMU's own memory of the byte of RAM at a physical address. */
    static long hostAddress(Monitor monitor, long physical) throws IOException {
        String text = monitor.human("gpa2hva " + Numbers.hex(physical));
        Matcher matcher = HOST_ADDRESS.matcher(text);
        if (!matcher.matches()) {
            throw new TargetException("expected the host's address of the RAM at " + Numbers.hex(physical)
                    + " from QEMU's \"gpa2hva\", found: " + text.strip());
        }
        return Long.parseUnsignedLong(matcher.group(1), 16);
    }

    /** {@code count} 64-bit words of physical memory as "xp" tells them; slow, for little of it. */
    static byte[] words(Monitor monitor, long physical, int count) throws IOException {
        String text = monitor.human("xp /" + count + "gx " + Numbers.hex(physical));
        ByteBuffer bytes = ByteBuffer.allocate(count * 8).order(ByteOrder.LITTLE_ENDIAN);
        Matcher word = WORD.matcher(text);
        while (bytes.hasRemaining() && word.find()) {
            bytes.putLong(Long.parseUnsignedLong(word.group(1), 16));
        }
        if (bytes.hasRemaining()) {
            throw new TargetException("expected " + count + " words of memory at " + Numbers.hex(physical)
                    + " from QEMU's \"xp\", found: "
                    + text.strip().lines().findFirst().orElse("nothing"));
        }
        return bytes.array();
    }
}
