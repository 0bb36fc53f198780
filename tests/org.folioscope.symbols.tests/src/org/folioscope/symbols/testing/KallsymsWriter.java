// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the tables of kallsyms as scripts/kallsyms.c of several kernels does. */
public final class KallsymsWriter {

    /** Order and form of the tables. */
    public enum Style {
        /** Addresses and no order by name: before 6.2 without KALLSYMS_BASE_RELATIVE. */
        OLD_ABSOLUTE,
        /** 5.x, 6.0: no order by name. */
        OLD,
        /** 6.1.y to 6.4. */
        LINUX_6_1,
        /** 6.5 to 6.14. */
        LINUX_6_12,
        /** 6.15 to 6.18: per-CPU symbols no longer absolute. */
        LINUX_6_16,
        /** 7.x. */
        LINUX_7
    }

    /** A symbol; name with its type letter first. */
    private record Symbol(String name, long address) {}

    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<String, Long> places = new TreeMap<>();

    public KallsymsWriter add(char type, String name, long address) {
        symbols.add(new Symbol(type + name, address));
        return this;
    }

    public void remove(String name) {
        symbols.removeIf(symbol -> symbol.name().substring(1).equals(name));
    }

    /** Addresses of the tables, by the names of their symbols; filled by {@link #write}. */
    public Map<String, Long> places() {
        return places;
    }

    public int size() {
        return symbols.size();
    }

    /** The tables for the virtual address {@code at}, a multiple of 8. */
    public byte[] write(Style style, long at) {
        symbols.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
        int alignment = style == Style.LINUX_7 ? 4 : 8;
        String[] tokens = tokens();
        Bytes out = new Bytes();
        boolean before = style.compareTo(Style.LINUX_6_1) <= 0;
        if (before) {
            offsets(out, style, at, alignment);
        }
        place(out, "kallsyms_num_syms", at);
        out.u32(symbols.size()).align(alignment);
        place(out, "kallsyms_names", at);
        List<Integer> markers = new ArrayList<>();
        int start = out.length();
        for (int i = 0; i < symbols.size(); i++) {
            if (i % 256 == 0) {
                markers.add(out.length() - start);
            }
            byte[] packed = pack(symbols.get(i).name(), tokens);
            if (packed.length < 0x80) {
                out.u8(packed.length);
            } else {
                out.u8(packed.length & 0x7f | 0x80).u8(packed.length >> 7);
            }
            out.add(packed);
        }
        out.align(alignment);
        place(out, "kallsyms_markers", at);
        markers.forEach(out::u32);
        out.align(alignment);
        if (style == Style.LINUX_6_1) {
            seqs(out, at);
            out.align(alignment);
        }
        place(out, "kallsyms_token_table", at);
        int table = out.length();
        int[] starts = new int[256];
        for (int i = 0; i < 256; i++) {
            starts[i] = out.length() - table;
            out.text(tokens[i]).u8(0);
        }
        out.align(alignment);
        place(out, "kallsyms_token_index", at);
        for (int token : starts) {
            out.u16(token);
        }
        out.align(alignment);
        if (!before) {
            offsets(out, style, at, alignment);
            seqs(out, at);
        }
        return out.align(8).add(new byte[16]).toArray();
    }

    private void place(Bytes out, String name, long at) {
        places.put(name, at + out.length());
    }

    private void offsets(Bytes out, Style style, long at, int alignment) {
        place(out, "kallsyms_offsets", at);
        long base = Long.MAX_VALUE;
        for (Symbol symbol : symbols) {
            base = symbol.address() < 0 ? Math.min(base, symbol.address()) : base;
        }
        for (Symbol symbol : symbols) {
            long address = symbol.address();
            switch (style) {
                case OLD_ABSOLUTE -> out.u64(address);
                case LINUX_7 -> out.u32((int) (address - (at + out.length())));
                case LINUX_6_16 -> out.u32((int) (address - base));
                default -> out.u32((int) (address >= 0 ? address : base - 1 - address));
            }
        }
        out.align(alignment);
        if (style != Style.LINUX_7 && style != Style.OLD_ABSOLUTE) {
            place(out, "kallsyms_relative_base", at);
            out.u64(base);
        }
    }

    private void seqs(Bytes out, long at) {
        place(out, "kallsyms_seqs_of_names", at);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> symbols.get(i).name().substring(1)));
        for (int index : order) {
            out.u8(index >> 16).u8(index >> 8).u8(index);
        }
    }

    /** Single characters stand for themselves, as in real kernels; other codes get longer tokens. */
    private static String[] tokens() {
        String[] tokens = new String[256];
        for (int i = 0; i < 256; i++) {
            tokens[i] = i == '_' || i >= '0' && i <= '9' || i >= 'A' && i <= 'Z' || i >= 'a' && i <= 'z' || i == '.'
                    ? String.valueOf((char) i)
                    : "q" + Integer.toString(i, 36);
        }
        tokens[200] = "filler_";
        tokens[201] = "linux";
        tokens[202] = "_base";
        return tokens;
    }

    private static byte[] pack(String name, String[] tokens) {
        Bytes packed = new Bytes();
        int at = 0;
        while (at < name.length()) {
            int best = name.charAt(at);
            for (int token = 200; token <= 202; token++) {
                if (name.startsWith(tokens[token], at)) {
                    best = token;
                }
            }
            packed.u8(best);
            at += tokens[best].length();
        }
        return packed.toArray();
    }
}
