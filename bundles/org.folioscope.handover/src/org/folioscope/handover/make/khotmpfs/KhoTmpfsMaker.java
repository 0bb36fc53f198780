// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.khotmpfs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;

/** Makes memory in which a tmpfs is handed over by KHO, with KHO's root tree and tracker around it. */
public final class KhoTmpfsMaker implements Maker {

    private static final Setting PAGES = new Setting("pages", "pages of the large file", "600");

    private static final List<String> RULES = List.of("KS2", "KS3", "KS4");

    @Override
    public String kind() {
        return "kho-tmpfs";
    }

    @Override
    public String summary() {
        return "memory with a tmpfs that KHO hands over: files in a directory, holes, lists of up to three levels";
    }

    @Override
    public long usualSize() {
        return 16 << 20;
    }

    @Override
    public List<Setting> settings() {
        return List.of(PAGES);
    }

    /** The other rules are about a kernel that runs, and no file alone breaks them. */
    @Override
    public List<String> rules() {
        return RULES;
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        String broken =
                request.broken().map(rule -> rule.toUpperCase(Locale.ROOT)).orElse("");
        if (!broken.isEmpty() && !RULES.contains(broken)) {
            throw new MakeException(
                    "no file alone breaks " + request.broken().get() + ": expected one of " + String.join(", ", RULES));
        }
        long pages = request.number(PAGES);
        if (pages < 1 || pages > 1L << 27) {
            throw new MakeException("pages: expected a number from 1 to " + (1L << 27) + ", found " + pages);
        }
        KhoTmpfsImage.write(file, request.size(), pages, broken, progress);
    }
}
