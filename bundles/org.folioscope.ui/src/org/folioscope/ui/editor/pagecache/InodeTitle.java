// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import org.folioscope.base.Numbers;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;

/** The line about an inode above its page cache; its links are those that the pane knows. */
final class InodeTitle {

    private InodeTitle() {}

    static String of(Inode inode) {
        StringBuilder text = new StringBuilder("<a href=\"inode\">inode ")
                .append(Long.toUnsignedString(inode.getIno()))
                .append("</a>  ")
                .append(inode.getType());
        if (inode.getPath() != null && !inode.getPath().isEmpty()) {
            text.append("  ").append(escape(inode.getPath()));
        }
        SuperBlock block = inode.getSuperBlock();
        if (block != null) {
            text.append("  on <a href=\"sb\">")
                    .append(escape(block.getFstype()))
                    .append(' ')
                    .append(block.getDev() >>> 20)
                    .append(':')
                    .append(block.getDev() & 0xfffff)
                    .append("</a>");
        }
        return text.append(",  ")
                .append(Numbers.size(inode.getSize()))
                .append(",  ")
                .append(String.format("%,d", inode.getNrpages()))
                .append(" pages in <a href=\"mapping\">address_space</a>")
                .toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
