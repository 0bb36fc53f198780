// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.folioscope.base.Progress;

/**
 * Reads the strings of a kernel in one pass: names of formats with a version, words that were looked for, the banner, and
 * the configuration that CONFIG_IKCONFIG keeps. Of an ELF file only what is loaded counts, so names in its debug
 * information don't.
 */
final class KernelStrings {

    /** Parameters of the command line and mount options of the handovers. */
    private static final Set<String> WORDS =
            Set.of("kho", "kho_scratch", "liveupdate", "pkram", "pkernfs", "guestmemfs", "reserve_mem");

    /** The longest format name: the 48 bytes that LUO keeps for it. */
    private static final int LONGEST = 48;

    private static final Pattern FORMAT = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]-v[0-9]{1,3}");
    private static final Pattern BANNER = Pattern.compile("Linux version ([0-9][^ ]*)");
    private static final Pattern OPTION = Pattern.compile("(CONFIG_[A-Za-z0-9_]+)=(.*)");
    private static final String BANNER_START = "Linux version ";
    private static final byte[] CONFIG_START = "IKCFG_ST".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONFIG_END = "IKCFG_ED".getBytes(StandardCharsets.US_ASCII);

    /** The packed configuration of a kernel has about 40 KiB. */
    private static final int CONFIG_LIMIT = 1 << 20;

    private static final int UNPACKED_LIMIT = 8 << 20;
    private static final int BUFFER = 64 << 10;

    private final KernelTraits.Builder traits;
    private final Progress progress;
    private final StringBuilder run = new StringBuilder();
    private List<long[]> loaded = List.of(new long[] {0, Long.MAX_VALUE});
    private int piece;
    private long read;
    private int configMatch;
    private ByteArrayOutputStream config;

    KernelStrings(KernelTraits.Builder traits, Progress progress) {
        this.traits = traits;
        this.progress = progress;
    }

    /** Bytes of the kernel that were read. */
    long read() {
        return read;
    }

    /** Reads {@code kernel} to its end. */
    void scan(InputStream kernel) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int length = kernel.readNBytes(buffer, 0, BUFFER);
        readElfHeader(ByteBuffer.wrap(buffer, 0, length).order(ByteOrder.LITTLE_ENDIAN));
        while (length > 0) {
            progress.check();
            scan(buffer, length);
            progress.advance(length);
            length = kernel.readNBytes(buffer, 0, BUFFER);
        }
    }

    /** @param base of the addresses that formats are told at */
    void scanFrom(InputStream kernel, long base) throws IOException {
        read = base;
        loaded = List.of(new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        byte[] buffer = new byte[BUFFER];
        for (int length; (length = kernel.readNBytes(buffer, 0, BUFFER)) > 0; ) {
            progress.check();
            scan(buffer, length);
            progress.advance(length);
        }
    }

    /** The ranges of the file that are loaded. */
    private void readElfHeader(ByteBuffer start) {
        if (start.limit() < 64 || start.getInt(0) != 0x464c_457f) {
            return;
        }
        long table = start.getLong(32);
        int size = start.getShort(54) & 0xffff;
        int count = start.getShort(56) & 0xffff;
        List<long[]> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = table + (long) i * size;
            if (table < 0 || size < 56 || at > start.limit() - size) {
                return;
            }
            if (start.getInt((int) at) == 1) {
                long offset = start.getLong((int) at + 8);
                ranges.add(new long[] {offset, offset + start.getLong((int) at + 32)});
            }
        }
        ranges.sort(Comparator.comparingLong(range -> range[0]));
        loaded = ranges.isEmpty() ? loaded : ranges;
    }

    private void scan(byte[] buffer, int length) {
        for (int i = 0; i < length; i++, read++) {
            while (piece < loaded.size() && read >= loaded.get(piece)[1]) {
                piece++;
            }
            if (piece < loaded.size() && read >= loaded.get(piece)[0]) {
                take(buffer[i]);
            }
        }
    }

    private void take(byte value) {
        configuration(value);
        if (value >= ' ' && value < 0x7f) {
            if (run.length() < 256) {
                run.append((char) value);
            }
        } else if (!run.isEmpty()) {
            if (value == 0) {
                string();
            } else if (value == '\n') {
                banner();
            }
            run.setLength(0);
        }
    }

    private void string() {
        if (run.length() > LONGEST) {
            return;
        }
        // a format ends with a digit, everything else but the few words is not worth a look
        boolean digit = Character.isDigit(run.charAt(run.length() - 1));
        if (digit && run.indexOf("-v") > 0) {
            String text = run.toString();
            if (FORMAT.matcher(text).matches()) {
                traits.formats.putIfAbsent(text, read - text.length());
            }
        } else if (!digit && run.length() <= 12) {
            String text = run.toString();
            if (WORDS.contains(text)) {
                traits.words.add(text);
            }
        }
    }

    private void banner() {
        if (traits.release.isEmpty() && run.indexOf(BANNER_START) >= 0) {
            Matcher matcher = BANNER.matcher(run);
            if (matcher.find()) {
                traits.release = matcher.group(1);
            }
        }
    }

    /** Collects what lies between IKCFG_ST and IKCFG_ED. */
    private void configuration(byte value) {
        if (config != null) {
            config.write(value);
        }
        byte[] wanted = config == null ? CONFIG_START : CONFIG_END;
        configMatch = value == wanted[configMatch] ? configMatch + 1 : value == wanted[0] ? 1 : 0;
        if (configMatch == wanted.length) {
            configMatch = 0;
            if (config == null) {
                config = new ByteArrayOutputStream();
            } else {
                options(config.toByteArray());
                config = null;
            }
        } else if (config != null && config.size() > CONFIG_LIMIT) {
            config = null;
            configMatch = 0;
        }
    }

    private void options(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            String text = new String(in.readNBytes(UNPACKED_LIMIT), StandardCharsets.ISO_8859_1);
            for (String line : text.split("\n")) {
                Matcher matcher = OPTION.matcher(line);
                if (matcher.matches()) {
                    traits.options.put(matcher.group(1), matcher.group(2));
                }
            }
        } catch (IOException _) {
            // a configuration that can't be unpacked is as good as none
        }
    }
}
