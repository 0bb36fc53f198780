// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The text that a kernel leaves for crash dump tools (Documentation/admin-guide/kdump/vmcoreinfo.rst): lines of
 * KEY=value. Lines that make no sense are skipped. Immutable.
 */
public final class VmCoreInfo {

    /** VMCOREINFO_BYTES is one page; dumps that went through other tools may hold a little more. */
    static final int LONGEST = 64 << 10;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String source;

    /** @param source where the text was found, for people */
    public VmCoreInfo(byte[] text, int length, String source) {
        this.source = source;
        int end = Math.min(Math.min(length, text.length), LONGEST);
        int line = 0;
        while (line < end && text[line] != 0) {
            int stop = line;
            int equals = -1;
            while (stop < end && text[stop] != '\n' && text[stop] != 0) {
                if (text[stop] == '=' && equals < 0) {
                    equals = stop;
                }
                stop++;
            }
            if (equals > line) {
                values.putIfAbsent(
                        new String(text, line, equals - line, StandardCharsets.ISO_8859_1),
                        new String(text, equals + 1, stop - equals - 1, StandardCharsets.ISO_8859_1));
            }
            line = stop + 1;
        }
    }

    /** Where it was found, for people: "VMCOREINFO note", "VMCOREINFO at physical 0x…". */
    public String source() {
        return source;
    }

    /** Whether the least that makes sense is there: a release and a kernel symbol. */
    public boolean isUsable() {
        return !release().isEmpty() && symbol("_stext").isPresent();
    }

    /** OSRELEASE; empty when missing. */
    public String release() {
        return values.getOrDefault("OSRELEASE", "");
    }

    /** BUILD-ID as lower-case hex; empty when missing (before 5.9). */
    public String buildId() {
        return values.getOrDefault("BUILD-ID", "");
    }

    /** SYMBOL(name): a virtual address. */
    public OptionalLong symbol(String name) {
        return parse(values.get("SYMBOL(" + name + ")"), true);
    }

    /** NUMBER(name). */
    public OptionalLong number(String name) {
        return parse(values.get("NUMBER(" + name + ")"), false);
    }

    /** SIZE(name), bytes. */
    public OptionalLong size(String name) {
        return parse(values.get("SIZE(" + name + ")"), false);
    }

    /** OFFSET(name), bytes. */
    public OptionalLong offset(String name) {
        return parse(values.get("OFFSET(" + name + ")"), false);
    }

    /** KERNELOFFSET: how far KASLR moved the kernel's virtual addresses, bytes. */
    public OptionalLong kernelOffset() {
        return parse(values.get("KERNELOFFSET"), true);
    }

    private static OptionalLong parse(String text, boolean hex) {
        if (text == null) {
            return OptionalLong.empty();
        }
        try {
            if (text.startsWith("0x")) {
                return OptionalLong.of(Long.parseUnsignedLong(text.substring(2), 16));
            }
            return OptionalLong.of(hex ? Long.parseUnsignedLong(text, 16) : Long.parseLong(text));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
