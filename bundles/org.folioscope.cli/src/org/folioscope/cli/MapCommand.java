// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folioscope.compare.pagemap.FateColoring;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapColoring;
import org.folioscope.compare.pagemap.MapPicture;
import org.folioscope.compare.pagemap.MapQuery;
import org.folioscope.compare.pagemap.OwnerColoring;
import org.folioscope.compare.pages.PageComparison;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.memory.Extent;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Draws physical memory as a map, by owner or by fate; or counts what the map would show. */
final class MapCommand extends Command {

    private static final int WIDTH = 1024;

    MapCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new MapQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        long perDot = call.number(Option.PER_DOT, 0);
        if (perDot < 0 || Long.bitCount(perDot) > 1) {
            throw new UsageException(
                    Option.PER_DOT.text + ": expected a power of two such as 1 or 64, found " + perDot);
        }
        long width = call.number(Option.WIDTH, WIDTH);
        if (width < MapPicture.LEAST_WIDTH || width > MapPicture.MOST_WIDTH) {
            throw new UsageException(Option.WIDTH.text + ": expected " + MapPicture.LEAST_WIDTH + " to "
                    + MapPicture.MOST_WIDTH + ", found " + width);
        }
        String file = call.arguments().value(Option.OUTPUT);
        String lower = file == null ? "" : file.toLowerCase(Locale.ROOT);
        boolean png = lower.endsWith(".png");
        MapCells cells = MapCells.of(coloring(call), call.progress());
        if (!png && !lower.endsWith(".svg")) {
            TablePrinter.print(new MapQuery(cells), call);
            return ExitCode.OK;
        }
        String title = name(call, 0) + (call.operandCount() == 2 ? " to " + name(call, 1) : "");
        MapPicture picture = new MapPicture(
                title, cells, (int) width, perDot, call.arguments().has(Option.DARK));
        OutputStream out = new BufferedOutputStream(call.output());
        if (png) {
            picture.writePng(out, call.progress());
        } else {
            picture.writeSvg(out, call.progress());
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String name(Call call, int operand) {
        String text = call.operand(operand);
        return text.substring(text.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("resource") // the call closes what it opened
    private static MapColoring coloring(Call call) throws IOException, NoKernelException, UsageException {
        if (call.operandCount() == 1) {
            HandoverSource source = call.source();
            OwnedPages pages = new OwnedPages(Handovers.find(source, Handovers.Scan.WITHOUT_KERNEL, call.progress()));
            return new OwnerColoring(pages.bytes(call.progress()), pages.frames());
        }
        try (Call other = call.about(1)) {
            HandoverSource before = call.source();
            HandoverSource after = other.source();
            List<Extent> all = new ArrayList<>(before.memory().extents());
            all.addAll(after.memory().extents());
            return new FateColoring(
                    PageComparison.compare(before.memory(), after.memory(), call.progress()), FrameRanges.of(all));
        }
    }
}
