// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;

/** File > Recent Images. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        RecentFiles recent = OpenImages.instance().recent();
        List<Path> paths = recent.all();
        if (paths.isEmpty()) {
            Action none = new Action("No image was opened yet") {};
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        IContributionItem[] items = new IContributionItem[paths.size() + 2];
        for (int i = 0; i < paths.size(); i++) {
            items[i] = new ActionContributionItem(open(i + 1, paths.get(i)));
        }
        items[paths.size()] = new Separator();
        items[paths.size() + 1] = new ActionContributionItem(new Action("&Clear List") {
            @Override
            public void run() {
                recent.clear();
            }
        });
        return items;
    }

    private static Action open(int number, Path path) {
        String mnemonic = number < 10 ? "&" + number : Integer.toString(number);
        return new Action(mnemonic + "  " + path.toString().replace("&", "&&")) {
            @Override
            public void run() {
                OpenImages.instance().open(path);
            }
        };
    }
}
