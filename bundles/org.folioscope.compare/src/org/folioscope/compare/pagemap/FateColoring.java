// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.compare.Fate;
import org.folioscope.compare.pages.FrameFates;
import org.folioscope.kernel.memmap.FrameRanges;

/** Frames by what became of them between two images. */
public final class FateColoring implements MapColoring {

    private static final int COMMON = 16;
    private static final int TELLING = 64;

    private static final List<MapClass> CLASSES = new ArrayList<>();

    static {
        CLASSES.add(new MapClass("no memory", 'H', 0xffffff, 0x1e2124, MapPattern.NONE, 1));
        for (Fate fate : Fate.values()) {
            CLASSES.add(classOf(fate));
        }
    }

    private static MapClass classOf(Fate fate) {
        return switch (fate) {
            case KEPT -> look(fate, 0xdfe3e8, 0x3a4047, MapPattern.NONE);
            case MOVED -> look(fate, 0x0072b2, 0x4aa3dd, MapPattern.UPRIGHT);
            case CHANGED -> look(fate, 0xe69f00, 0xf0a63c, MapPattern.NONE);
            case LOST -> look(fate, 0xc8381c, 0xf0755c, MapPattern.CROSSED);
            case GAINED -> look(fate, 0x00805a, 0x2cc79a, MapPattern.LEVEL);
            case LEAKED -> look(fate, 0x8a3fa0, 0xc98be0, MapPattern.FALLING);
            case RESURRECTED -> look(fate, 0x007c91, 0x56c4dc, MapPattern.DOTTED);
            case UNKNOWN -> look(fate, 0xb4b9bf, 0x5c636a, MapPattern.DOTTED);
        };
    }

    private static MapClass look(Fate fate, int light, int dark, MapPattern pattern) {
        int weight = fate.isDifference() && fate != Fate.CHANGED ? TELLING : COMMON;
        return new MapClass(fate.word(), fate.letter(), light, dark, pattern, weight);
    }

    private final FrameFates fates;
    private final FrameRanges frames;

    /** @param frames those that either image has */
    public FateColoring(FrameFates fates, FrameRanges frames) {
        this.fates = fates;
        this.frames = frames;
    }

    @Override
    public String name() {
        return "fate";
    }

    @Override
    public List<MapClass> classes() {
        return CLASSES;
    }

    @Override
    public FrameRanges frames() {
        return frames;
    }

    @Override
    public void read(long pfn, byte[] target, int count) {
        byte[] line = count == target.length ? target : new byte[count];
        fates.copy(pfn, line);
        for (int i = 0; i < count; i++) {
            target[i] = (byte) (line[i] + 1); // absent is -1
        }
    }
}
