// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;

/** Says what is wrong with what was typed, beside it. */
final class InPlace {

    private InPlace() {}

    static void say(Control beside, String sentence) {
        ToolTip tip = new ToolTip(beside.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
        tip.setMessage(sentence);
        Point at = beside.toDisplay(12, 0);
        tip.setLocation(at);
        tip.setAutoHide(true);
        tip.setVisible(true);
        beside.addListener(SWT.Dispose, _ -> tip.dispose());
    }
}
