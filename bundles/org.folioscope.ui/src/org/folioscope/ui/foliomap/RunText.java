// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import java.util.Locale;
import org.folioscope.base.Numbers;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;

/** A run of folios, or of other entries, in words. */
final class RunText {

    private RunText() {}

    static String of(FolioRun run) {
        StringBuilder text = new StringBuilder(run.getKind().getName().toLowerCase(Locale.ROOT));
        if (run.getEntries() > 1) {
            text.append(" × ").append(run.getEntries());
        }
        if (run.getOrder() > 0) {
            text.append(" of order ").append(run.getOrder());
        }
        text.append(", index ").append(run.getIndex());
        if (run.getPages() > 1) {
            text.append(" – ").append(run.getIndex() + run.getPages() - 1);
        }
        if (run.isSetPfn()) {
            text.append(", pfn ").append(Numbers.hex(run.getPfn()));
        }
        if (run.getKind() != EntryKind.FOLIO && run.isSetValue()) {
            text.append(", value ").append(Numbers.hex(run.getValue()));
        }
        if (run.getFlags() != null && !run.getFlags().isEmpty()) {
            text.append("\nflags ").append(run.getFlags());
        }
        if (run.getTags() != null && !run.getTags().isEmpty()) {
            text.append("\nmarks ").append(run.getTags());
        }
        return text.toString();
    }
}
