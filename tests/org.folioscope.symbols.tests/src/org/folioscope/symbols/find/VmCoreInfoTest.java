// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class VmCoreInfoTest {

    private static VmCoreInfo parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return new VmCoreInfo(bytes, bytes.length, "test");
    }

    @Test
    void readsEachKindOfLine() {
        VmCoreInfo info = parse("OSRELEASE=6.12.95\nBUILD-ID=78\nSYMBOL(_stext)=ffffffffba200000\n"
                + "NUMBER(phys_base)=-603979776\nNUMBER(VMALLOC_START)=0xffffd35980000000\nKERNELOFFSET=39200000\n"
                + "OFFSET(page.lru)=8\nSIZE(page)=64\n");
        assertTrue(info.isUsable());
        assertEquals("6.12.95", info.release());
        assertEquals("78", info.buildId());
        assertEquals(OptionalLong.of(0xffffffffba200000L), info.symbol("_stext"));
        assertEquals(OptionalLong.of(-603979776), info.number("phys_base"));
        assertEquals(OptionalLong.of(0xffffd35980000000L), info.number("VMALLOC_START"));
        assertEquals(OptionalLong.of(0x39200000), info.kernelOffset());
        assertEquals(OptionalLong.of(8), info.offset("page.lru"));
        assertEquals(OptionalLong.of(64), info.size("page"));
    }

    @Test
    void linesThatMakeNoSenseAreSkippedAndTheTextEndsAtANul() {
        VmCoreInfo other = parse("=x\n\nno equals sign\nOSRELEASE=1\nNUMBER(a)=12zz\nNUMBER(b)=7\n\0NUMBER(c)=1\n");
        assertEquals("1", other.release());
        assertEquals(OptionalLong.empty(), other.number("a"));
        assertEquals(OptionalLong.of(7), other.number("b"));
        assertEquals(OptionalLong.empty(), other.number("c"));
        assertFalse(other.isUsable());
    }
}
