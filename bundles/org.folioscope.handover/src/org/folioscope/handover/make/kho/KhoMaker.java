// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;

/** Makes memory with a tree of KHO in it, as it is right before the jump: with entries, and as many preserved pages as wanted. */
public final class KhoMaker implements Maker {

    static final Setting FORMAT =
            new Setting("format", "compatible string of the root tree, kho-v1 to kho-v4", "kho-v4");
    static final Setting BITMAP = new Setting("bitmap", "bytes of a bitmap in kho-v1, 512 or 4096", "4096");
    private static final Setting PAGES = new Setting("pages", "preserved pages beside those of the entries", "1024");
    private static final Setting STRIDE =
            new Setting("stride", "from one preserved page to the next, in pages; 1 for one block of memory", "1");

    @Override
    public String kind() {
        return "kho";
    }

    @Override
    public String summary() {
        return "memory right before a kexec, with KHO's root tree, tracker, scratch areas and entries";
    }

    @Override
    public long usualSize() {
        return KhoImage.SMALLEST;
    }

    @Override
    public List<Setting> settings() {
        return List.of(FORMAT, BITMAP, PAGES, STRIDE);
    }

    @Override
    public List<String> rules() {
        return List.of("KH01", "KH02", "KH03", "KH04", "KH05", "KH06", "KH07", "KH08", "KH09", "KH10", "KH11", "KH15");
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        KhoImage image = image(request);
        long count = request.number(PAGES);
        long stride = request.number(STRIDE);
        long first = KhoImage.DATA >>> 12;
        if (count < 0 || stride < 1 || first + count * stride > request.size() >>> 12) {
            throw new MakeException(count + " pages with a stride of " + stride + " need a size of "
                    + Numbers.size(first + count * stride << 12) + " at least, found "
                    + Numbers.size(request.size()));
        }
        image.metadata("7.2.13-folio", 1);
        image.region("folio", KhoImage.DATA, 4L << 20);
        image.test(600);
        progress.begin("Writing the tracker", count);
        // the greedy split of kho_preserve_pages: as large a block as alignment and what is left allow
        for (long done = 0; done < count && !image.breaks("KH07"); ) {
            progress.check();
            int order = 0;
            if (stride == 1) {
                order = Math.min(
                        Math.min(Long.numberOfTrailingZeros(first + done), 10),
                        63 - Long.numberOfLeadingZeros(count - done));
            }
            image.tracker.preserve(first + done * stride, order);
            done += 1L << order;
        }
        image.memory.text(KhoImage.DATA, "folioscope\n");
        image.finish();
        image.memory.writeTo(file, request.size(), progress);
    }

    /** An empty image in the wanted format. */
    static KhoImage image(MakeRequest request) throws MakeException {
        String broken = request.broken().orElse("");
        String format = broken.equals("KH10") ? "kho-v1" : request.text(FORMAT);
        long bitmap = request.number(BITMAP);
        if (!List.of("kho-v1", "kho-v2", "kho-v3", "kho-v4").contains(format)) {
            throw new MakeException("format: expected kho-v1 to kho-v4, found " + format);
        }
        if (bitmap != 512 && bitmap != 4096) {
            throw new MakeException("bitmap: expected 512 or 4096, found " + bitmap);
        }
        if (request.size() < KhoImage.SMALLEST || request.size() % KhoMemory.PAGE != 0) {
            throw new MakeException("expected a size of " + Numbers.size(KhoImage.SMALLEST)
                    + " at least, in whole pages, found " + Numbers.size(request.size()));
        }
        if (broken.equals("KH05") && format.equals("kho-v1") || broken.equals("KH11") && format.equals("kho-v1")) {
            throw new MakeException(broken + " is about the radix tree: choose a format from kho-v2 on");
        }
        if (broken.equals("KH04") && (format.equals("kho-v1") || format.equals("kho-v2"))) {
            throw new MakeException("KH04 is about sizes of entries: choose a format from kho-v3 on");
        }
        return new KhoImage(format, (int) bitmap, broken.equals("KH09") ? KhoImage.FIRST_SCRATCH : 0, broken);
    }
}
