// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Magic;
import org.folioscope.handover.Search;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.handover.kho.KhoHandover.Side;
import org.folioscope.handover.kho.SetupData.KhoData;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;

/**
 * Finds KHO's root trees: by the kernel's variables kho_out and kho_in, by the list of setup_data behind boot_params, and
 * by the magic number of a flattened tree whose root says "kho-v…".
 */
public final class KhoFinder implements HandoverFinder {

    /** Its id. */
    public static final String KIND = "kho";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "KHO tree";
    }

    @Override
    public Optional<Magic> magic() {
        return Optional.of(new Magic(4096, 4, Integer.reverseBytes(FlatTree.MAGIC) & 0xffff_ffffL));
    }

    /** A file that begins with boot_params whose list has KHO in it: what the maker of such files writes. */
    @Override
    public boolean isRegion(HandoverSource source, long base, long size) {
        MemoryReader reader = source.reader();
        return size >= 4096
                && SetupData.isBootParams(reader, base)
                && SetupData.kho(reader, SetupData.chain(reader, base)).isPresent();
    }

    @Override
    @SuppressWarnings("resource") // nothing is opened
    public void find(Search search, Progress progress) {
        HandoverSource source = search.source();
        if (source.kernel().isPresent()) {
            findByKernel(search, source.kernel().get(), progress);
        }
        if (source.region().equals(KIND)) {
            findByBootParams(search, source.memory().extents().getFirst().start(), Optional.empty(), Side.FOUND);
        }
        MemoryReader reader = source.reader();
        for (long hit : search.hits(this)) {
            progress.check();
            if (KhoTree.isAt(reader, hit)) {
                add(
                        search,
                        hit,
                        Side.FOUND,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Clue(
                                Clue.By.MAGIC,
                                "a flattened tree that says "
                                        + KhoTree.read(reader, hit).compatible())));
            }
        }
    }

    private void findByKernel(Search search, KernelSnapshot snapshot, Progress progress) {
        KernelMap map = snapshot.map();
        Optional<KhoKernel> kernel = KhoKernelReader.read(map, progress);
        if (kernel.isEmpty()) {
            return;
        }
        if (kernel.get().outTree() != 0) {
            add(
                    search,
                    kernel.get().outTree(),
                    Side.OUT,
                    Optional.empty(),
                    kernel,
                    List.of(new Clue(Clue.By.SYMBOL, "symbol kho_out")));
        }
        OptionalLong params = map.symbols().find("boot_params").stream()
                .flatMap(at -> search.source().physical(at).stream())
                .findFirst();
        if (params.isPresent()) {
            findByBootParams(search, params.getAsLong(), kernel, Side.IN);
        }
        if (kernel.get().inTree() != 0) {
            add(
                    search,
                    kernel.get().inTree(),
                    Side.IN,
                    Optional.empty(),
                    kernel,
                    List.of(new Clue(Clue.By.SYMBOL, "symbol kho_in")));
        }
    }

    private void findByBootParams(Search search, long params, Optional<KhoKernel> kernel, Side side) {
        MemoryReader reader = search.source().reader();
        Optional<KhoData> data = SetupData.kho(reader, SetupData.chain(reader, params));
        if (data.isPresent()) {
            add(
                    search,
                    data.get().treeAddress(),
                    side,
                    data,
                    kernel,
                    List.of(new Clue(
                            Clue.By.BOOT_PARAMS,
                            "setup_data of type 10 at "
                                    + Numbers.hex(data.get().header().address()))));
        }
    }

    private void add(
            Search search,
            long address,
            Side side,
            Optional<KhoData> bootData,
            Optional<KhoKernel> kernel,
            List<Clue> clues) {
        HandoverSource source = search.source();
        // what only looks like a tree beside a kernel that does not know it is an earlier one's: shown, not checked
        boolean stale = side == Side.FOUND && source.kernel().isPresent();
        search.add(new Handover(
                KIND,
                (side == Side.FOUND ? "KHO tree" : "KHO " + side.text()) + " at " + Numbers.hex(address),
                address,
                KhoTree.SIZE,
                clues,
                progress -> decode(source, address, side, bootData, kernel, stale, progress)));
    }

    private static DecodedHandover decode(
            HandoverSource source,
            long address,
            Side side,
            Optional<KhoData> bootData,
            Optional<KhoKernel> kernel,
            boolean stale,
            Progress progress) {
        KhoHandover kho = KhoHandover.read(source, address, side, bootData, kernel, progress);
        List<Object> subjects = new ArrayList<>();
        if (!stale) {
            subjects.add(kho);
            subjects.add(KhoAreas.ofTest(kho, progress));
        }
        return new DecodedHandover(
                subjects, KhoStructures.root(kho), stale ? List.of() : List.of(new KhoClaims(kho)), List.of());
    }
}
