// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Finds kallsyms by its looks. The token table has single characters where no token was made, so the strings "0", "1" …
 * "9" stand in a row at tokens 48 to 57; after the 256 strings comes their index, which proves it. Other string tables
 * in .rodata look alike and have no index.
 */
public final class KallsymsSearch {

    private static final int PAGE = 4096;
    private static final int ZERO = 48;
    private static final long DIGITS = 0x0003_0002_0001_0000L;
    private static final long STEP = 0x0001_0001_0001_0001L;
    private static final int LONGEST_TOKEN = 128;
    private static final int SHORTEST_BLOCK = 512;
    private static final int LONGEST_BLOCK = 32 << 10;

    /** Real memory holds one token table for each kernel; hostile memory may hold thousands. */
    private static final int MOST_ATTEMPTS = 64;

    /** Places that are looked at for one token table. */
    private static final long MOST_STEPS = 1 << 23;

    /** Order by name of 4 million symbols. */
    private static final long LONGEST_SEQS = 3L * KallsymsTables.MOST_SYMBOLS;

    private final Supplier<MemoryReader> readers;
    private final MemoryReader reader;
    private final long shift;
    private final Predicate<Kallsyms> check;
    private final List<String> failures = new ArrayList<>();
    private int attempts;
    private long patience;

    /**
     * @param readers of the address space that is searched
     * @param shift what to add to its addresses for kernel virtual ones
     * @param check holds a symbol against a fact
     */
    public KallsymsSearch(Supplier<MemoryReader> readers, long shift, Predicate<Kallsyms> check) {
        this.readers = readers;
        this.reader = readers.get();
        this.shift = shift;
        this.check = check;
    }

    /** What spoke against places that looked right; for people. */
    public List<String> failures() {
        return failures;
    }

    /**
     * Searches from {@code start} (inclusive, on a page) to {@code end} (exclusive); pages that can't be read are
     * skipped.
     *
     * @param most stop after this many
     */
    public List<Kallsyms> search(long start, long end, int most, Progress progress) {
        List<Kallsyms> found = new ArrayList<>();
        long done = Long.MIN_VALUE;
        for (long page = start; page < end && found.size() < most; page += PAGE) {
            if ((page & (1 << 20) - 1) == 0) {
                progress.check();
                progress.advance(Math.min(1 << 20, end - page));
            }
            long digits = 0;
            try {
                digits = firstDigits(page, done);
            } catch (MemoryFaultException _) {
                continue;
            }
            while (digits != 0) {
                done = digits + 2;
                tryAt(digits, found);
                try {
                    digits = found.size() < most ? firstDigits(page, done) : 0;
                } catch (MemoryFaultException _) {
                    digits = 0;
                }
            }
        }
        return found;
    }

    /** Where "0" to "9" stand in a row in this page and not before {@code least}; 0 when nowhere. */
    private long firstDigits(long page, long least) {
        for (long at = page; at < page + PAGE; at += 8) {
            long word = reader.u64(at);
            long even = word & 0xff;
            long first;
            if (even >= '0' && even <= '6') {
                if (word != DIGITS + even * STEP) {
                    continue;
                }
                first = at - 2 * (even - '0');
            } else if (even == 0) {
                long odd = word >>> 8 & 0xff;
                if (odd < '0' || odd > '6' || word >>> 8 != (DIGITS + odd * STEP & 0xff_ffff_ffff_ffffL)) {
                    continue;
                }
                first = at + 1 - 2 * (odd - '0');
            } else {
                continue;
            }
            if (first >= least && isDigits(first)) {
                return first;
            }
        }
        return 0;
    }

    private boolean isDigits(long at) {
        try {
            for (int i = 0; i < 10; i++) {
                if (reader.u16(at + 2 * i) != '0' + i) {
                    return false;
                }
            }
            return true;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    private void tryAt(long digits, List<Kallsyms> found) {
        try {
            long afterFirst = back(digits, ZERO - 1);
            long end = forward(digits, KallsymsTables.BLOCK - ZERO);
            if (afterFirst == 0 || end == 0) {
                return;
            }
            for (int alignment = 2; alignment <= 8; alignment *= 2) {
                long index = end + alignment - 1 & -alignment;
                long table = afterFirst - reader.u16(index + 2);
                if (isIndex(index, table) && attempts++ < MOST_ATTEMPTS) {
                    patience = MOST_STEPS;
                    found.add(open(table, index));
                    return;
                }
            }
        } catch (MemoryFaultException | KallsymsException problem) {
            failures.add("token table at " + Long.toHexString(digits) + ": " + problem.getMessage());
        }
    }

    /** Start of the string that lies {@code strings} strings before the one at {@code from}; 0 when there is none. */
    private long back(long from, int strings) {
        long at = from - 1;
        for (int i = 0; i < strings; i++) {
            int length = 0;
            while (reader.u8(at - 1) != 0) {
                at--;
                if (++length > LONGEST_TOKEN) {
                    return 0;
                }
            }
            at--;
        }
        return at + 1;
    }

    /** The first address after {@code strings} strings from {@code from} on; 0 when one is too long. */
    private long forward(long from, int strings) {
        long at = from;
        for (int i = 0; i < strings; i++) {
            int length = 0;
            while (reader.u8(at) != 0) {
                at++;
                if (++length > LONGEST_TOKEN) {
                    return 0;
                }
            }
            at++;
        }
        return at;
    }

    private boolean isIndex(long index, long table) {
        long at = table;
        for (int i = 0; i < KallsymsTables.BLOCK; i++) {
            if (reader.u16(index + 2 * i) != at - table) {
                return false;
            }
            at = forward(at, 1);
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private Kallsyms open(long tokenTable, long tokenIndex) throws KallsymsException {
        String problem = "no markers before it";
        for (long at = tokenTable - 8 & -4; at > tokenTable - LONGEST_SEQS && patience-- > 0; at -= 4) {
            if (reader.u32(at) != 0
                    || !isBlock(reader.u32(at + 4))
                    || !isBlock(reader.u32(at + 8) - reader.u32(at + 4))) {
                continue;
            }
            int blocks = 1;
            while (at + 4L * blocks + 4 <= tokenTable
                    && isBlock(reader.u32(at + 4L * blocks) - reader.u32(at + 4L * blocks - 4))) {
                blocks++;
                patience--;
            }
            for (int fewer = 0; fewer < 3 && blocks - fewer > 2; fewer++) {
                long names = namesBefore(at, blocks - fewer);
                if (names != 0) {
                    int count = count(names, blocks - fewer);
                    try {
                        return new KallsymsLayout(readers, count, names, tokenTable, tokenIndex, shift).open(check);
                    } catch (KallsymsException e) {
                        problem = e.getMessage();
                    }
                }
            }
        }
        throw new KallsymsException(problem);
    }

    private static boolean isBlock(long length) {
        return length >= SHORTEST_BLOCK && length <= LONGEST_BLOCK;
    }

    /** Start of the names whose markers lie at {@code markers}; 0 when there is none. */
    private long namesBefore(long markers, int blocks) {
        long last = reader.u32(markers + 4L * (blocks - 1));
        long first = reader.u32(markers + 4);
        for (long names = markers - last - 2 & -4; names > markers - last - LONGEST_BLOCK; names -= 4) {
            if (patience-- < 0) {
                return 0;
            }
            if (count(names, blocks) != 0 && KallsymsLayout.blockLength(reader, names) == first) {
                return names;
            }
        }
        return 0;
    }

    /** kallsyms_num_syms before {@code names}, when it fits the number of markers; else 0. */
    private int count(long names, int blocks) {
        for (int before = 4; before <= 8; before += 4) {
            long count = reader.u32(names - before);
            if (count > (blocks - 1L) * KallsymsTables.BLOCK && count <= (long) blocks * KallsymsTables.BLOCK) {
                return (int) count;
            }
        }
        return 0;
    }
}
