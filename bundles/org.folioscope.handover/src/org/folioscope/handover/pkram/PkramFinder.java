// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Magic;
import org.folioscope.handover.Search;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.MissingSymbolException;

/**
 * Finds PKRAM: the list of a kernel that runs, and super blocks by the kernel's own variable, by pkram= on the command
 * line, and by their magic number. Without a kernel, the first MiB of memory is searched for a command line, for that
 * is where boot loaders and kexec put it. An empty super block, as each kernel has until it reboots, is none.
 */
@SuppressWarnings("resource") // nothing is opened
public final class PkramFinder implements HandoverFinder {

    public static final String KIND = "pkram";

    private static final Pattern PARAMETER = Pattern.compile("(?:^|[ \\u0000])pkram=(?:0[xX])?([0-9a-fA-F]{1,10})");
    private static final long LOW_MEMORY = 1 << 20;
    private static final int PAGE = 4096;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "PKRAM";
    }

    @Override
    public Optional<Magic> magic() {
        return Optional.of(new Magic(PAGE, 4, SuperBlockLayout.MAGIC));
    }

    @Override
    public void find(Search search, Progress progress) {
        HandoverSource source = search.source();
        source.kernel().ifPresent(kernel -> {
            RunningPkram running = new RunningPkram(kernel);
            if (running.isThere()) {
                live(search, running, progress);
                if (isFilled(source, running.superBlock())) {
                    image(search, running.superBlock(), new Clue(Clue.By.SYMBOL, "symbol pkram_sb"));
                }
            }
            byCommandLine(search, kernel.map().commandLine(), Clue.By.COMMAND_LINE);
        });
        if (source.kernel().isEmpty() && source.region().isEmpty()) {
            byCommandLine(search, lowMemory(source, progress), Clue.By.COMMAND_LINE);
        }
        for (long hit : search.hits(this)) {
            if (isPlausible(source, hit)) {
                image(search, hit, new Clue(Clue.By.MAGIC, "magic 0x706b726d"));
            }
        }
    }

    private static void live(Search search, RunningPkram running, Progress progress) {
        try {
            Pkram pkram = running.decode(progress);
            if (!pkram.nodes().isEmpty() || !pkram.damage().isEmpty()) {
                long first = pkram.nodes().isEmpty()
                        ? Math.max(0, running.superBlock())
                        : pkram.nodes().getFirst().address();
                search.add(new Handover(
                        KIND,
                        "PKRAM of the running kernel",
                        first,
                        PAGE,
                        List.of(new Clue(Clue.By.SYMBOL, "symbol pkram_nodes")),
                        each -> new PkramStructures(search.source(), running.decode(each), running).decoded()));
            }
        } catch (MissingSymbolException | MemoryFaultException _) {
            // a kernel whose list can't be read has none that could be shown
        }
    }

    private static void byCommandLine(Search search, String text, Clue.By by) {
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            long pfn = Long.parseLong(matcher.group(1), 16);
            if (pfn != 0 && isFilled(search.source(), pfn << 12)) {
                image(search, pfn << 12, new Clue(by, "pkram=" + matcher.group(1) + " on the command line"));
            }
        }
    }

    private static void image(Search search, long address, Clue clue) {
        HandoverSource source = search.source();
        PkramKernel kernel = source.kernel().<PkramKernel>map(RunningPkram::new).orElse(PkramKernel.NONE);
        search.add(new Handover(
                KIND,
                "PKRAM super block at " + Numbers.hex(address),
                address,
                PAGE,
                List.of(clue),
                progress -> new PkramStructures(
                                source, new PkramDecoder(source.memory(), progress).image(address), kernel)
                        .decoded()));
    }

    /** Whether a super block can be at {@code address} and is not empty. */
    private static boolean isFilled(HandoverSource source, long address) {
        try {
            if (address < 0) {
                return false;
            }
            MemoryReader reader = source.reader();
            return (reader.u64(address) | reader.u64(address + 8)) != 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** A magic number alone may be anything: what follows it has to be a super block's, and lead to memory. */
    private static boolean isPlausible(HandoverSource source, long address) {
        try {
            MemoryReader reader = source.reader();
            PkramSuperBlock block = new SuperBlockLayout.Magic().read(reader, address);
            return reader.s32(address + 4) == 0
                    && block.nodePfn() >>> 40 == 0
                    && block.regionListPfn() >>> 40 == 0
                    && (block.nodePfn() == 0 || source.holds(block.nodePfn() << 12, PAGE));
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    private static String lowMemory(HandoverSource source, Progress progress) {
        StringBuilder text = new StringBuilder();
        MemoryReader reader = source.reader();
        byte[] page = new byte[PAGE];
        for (long at = 0; at < LOW_MEMORY; at += PAGE) {
            progress.check();
            try {
                reader.read(at, page, 0, PAGE);
                for (byte each : page) {
                    text.append((char) (each & 0xff));
                }
            } catch (MemoryFaultException _) {
                text.append('\0');
            }
        }
        return text.toString();
    }
}
