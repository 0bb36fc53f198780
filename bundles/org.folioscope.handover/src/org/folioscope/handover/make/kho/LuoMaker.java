// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;

/** Makes memory with a serialized live update in it: sessions of memfds, in the KHO tree that carries them. */
public final class LuoMaker implements Maker {

    private static final Setting FORMAT = new Setting("format", "luo-v1 (Linux 6.19) or luo-v5 (Linux 7.2)", "luo-v5");
    private static final Setting SESSIONS = new Setting("sessions", "how many", "3");
    private static final Setting FILES = new Setting("files", "in each session", "2");
    private static final Setting PAGES = new Setting("pages", "of each file", "20");

    @Override
    public String kind() {
        return "luo";
    }

    @Override
    public String summary() {
        return "memory right before a kexec, with sessions of memfds that LUO hands over";
    }

    @Override
    public long usualSize() {
        return KhoImage.SMALLEST;
    }

    @Override
    public List<Setting> settings() {
        return List.of(FORMAT, SESSIONS, FILES, PAGES);
    }

    @Override
    public List<String> rules() {
        return List.of("LU01", "LU02", "LU03", "LU04", "LU06", "LU07", "LU08", "LU09", "LU10");
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        String format = request.text(FORMAT);
        if (!format.equals("luo-v1") && !format.equals("luo-v5")) {
            throw new MakeException("format: expected luo-v1 or luo-v5, found " + format);
        }
        long sessions = bounded(request, SESSIONS, 100);
        long files = bounded(request, FILES, 100);
        long pages = bounded(request, PAGES, 1L << 20);
        String broken = request.broken().orElse("");
        if (format.equals("luo-v1") && List.of("LU02", "LU04", "LU09", "LU10").contains(broken)) {
            throw new MakeException(broken + " is about what luo-v5 has: choose that format");
        }
        if (!broken.isEmpty() && (sessions < 2 || files < 2 || pages < 2)) {
            throw new MakeException("a broken live update needs two sessions, files and pages at least");
        }
        String kho = format.equals("luo-v1") ? "kho-v1" : "kho-v4";
        KhoImage image = new KhoImage(kho, 4096, 0, broken);
        LuoWriter writer = new LuoWriter(image, format.equals("luo-v5"));
        List<LuoWriter.Session> list = new ArrayList<>();
        for (int s = 0; s < sessions; s++) {
            List<Long> memfds = new ArrayList<>();
            for (int f = 0; f < files; f++) {
                progress.check();
                memfds.add(writer.memfd((int) pages, s == 0 && f == 0));
            }
            list.add(new LuoWriter.Session(broken.equals("LU03") ? "twin" : "session " + s, memfds));
        }
        writer.write(list);
        image.metadata("7.2.13-folio", 1);
        image.finish();
        if (image.pages.end() > request.size()) {
            throw new MakeException(
                    "that many pages need a size of " + image.pages.end() + " bytes at least, found " + request.size());
        }
        image.memory.writeTo(file, request.size(), progress);
    }

    private static long bounded(MakeRequest request, Setting setting, long most) throws MakeException {
        long value = request.number(setting);
        if (value < 0 || value > most) {
            throw new MakeException(setting.name() + ": expected 0 to " + most + ", found " + value);
        }
        return value;
    }
}
