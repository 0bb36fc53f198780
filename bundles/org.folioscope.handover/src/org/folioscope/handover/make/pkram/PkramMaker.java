// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;

/** Makes memory in which a kernel left files of tmpfs with PKRAM. */
public final class PkramMaker implements Maker {

    private static final Setting LAYOUT = new Setting(
            "layout", "the super block's: magic, regions (without magic) or nodes (without regions too)", "magic");
    private static final Setting FILES = new Setting("files", "small files beside the others", "3");

    private static final Setting PAGES = new Setting("pages", "pages of the long file", "1100");

    @Override
    public String kind() {
        return "pkram";
    }

    @Override
    public String summary() {
        return "memory with two PKRAM nodes of tmpfs files: small, of many links, huge and empty ones";
    }

    @Override
    public long usualSize() {
        return 16 << 20;
    }

    @Override
    public List<Setting> settings() {
        return List.of(LAYOUT, FILES, PAGES);
    }

    /** PR14 to PR16 are about a kernel that runs, and no file alone breaks them. */
    @Override
    public List<String> rules() {
        return Arrays.stream(PkramBreakage.values()).map(Enum::name).toList();
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        int files = number(request, FILES, 0);
        int pages = number(request, PAGES, 1);
        PkramBreakage breakage = null;
        if (request.broken().isPresent()) {
            breakage = PkramBreakage.of(request.broken().get());
            if (breakage == null) {
                throw new MakeException("no file alone breaks "
                        + request.broken().get() + ": expected one of " + String.join(", ", rules()));
            }
        }
        PkramImage.write(file, request.size(), layout(request), files, pages, breakage, progress);
    }

    private static int number(MakeRequest request, Setting setting, int least) throws MakeException {
        long number = request.number(setting);
        if (number < least || number > Integer.MAX_VALUE) {
            throw new MakeException(setting.name() + ": expected a number from " + least + " to " + Integer.MAX_VALUE
                    + ", found " + number);
        }
        return (int) number;
    }

    private static PkramImage.SuperBlock layout(MakeRequest request) throws MakeException {
        String name = request.text(LAYOUT);
        try {
            return PkramImage.SuperBlock.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new MakeException("layout: expected magic, regions or nodes, found " + name);
        }
    }
}
