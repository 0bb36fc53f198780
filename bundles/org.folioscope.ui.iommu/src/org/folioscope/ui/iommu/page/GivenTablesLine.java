// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.folioscope.iommu.GivenTables;
import org.folioscope.ui.iommu.found.ImageIommus;
import org.folioscope.ui.theme.AccessibleName;

/** Where one types the addresses of tables that nothing in the image tells of. */
final class GivenTablesLine {

    private GivenTablesLine() {}

    static Text create(Composite parent, ImageIommus iommus) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage("tables at… smmu:0x40000000,log2=16");
        String help =
                "Tables that nothing in the image tells of: vtd:, amd: or smmu: and the physical address of their root,"
                        + " with options behind commas; several separated by blanks. Enter reads them.";
        text.setToolTipText(help);
        AccessibleName.set(text, "Tables at a given address");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(text);
        text.addListener(SWT.DefaultSelection, _ -> {
            List<GivenTables> given = new ArrayList<>();
            try {
                for (String each : text.getText().strip().split("\\s+")) {
                    if (!each.isEmpty()) {
                        given.add(GivenTables.parse(each));
                    }
                }
                text.setToolTipText(help);
                iommus.setGiven(given);
            } catch (IllegalArgumentException e) {
                text.setToolTipText(e.getMessage());
                InPlace.say(text, e.getMessage());
            }
        });
        return text;
    }
}
