// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

/**
 * A kind of page frames on a map: how it is called and looks. The colours can be told apart by people who don't see red
 * and green apart; pattern and letter say the same without any.
 *
 * @param text in the legend: "page cache", "changed"
 * @param letter in a dot where there is room, another one for each class of a colouring
 * @param light 0xRRGGBB on a light background
 * @param dark 0xRRGGBB on a dark one
 * @param weight how much a frame of it counts where one dot stands for several: the heaviest class is shown
 */
public record MapClass(String text, char letter, int light, int dark, MapPattern pattern, int weight) {

    /** 0xRRGGBB. */
    public int rgb(boolean inDark) {
        return inDark ? dark : light;
    }
}
