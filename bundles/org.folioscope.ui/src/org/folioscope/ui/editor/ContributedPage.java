// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * A page that another bundle adds to the image editor, before the page Memory, by the extension point
 * {@code org.folioscope.ui.imagePages}.
 */
final class ContributedPage {

    private static final String POINT = "org.folioscope.ui.imagePages";

    private final IConfigurationElement element;

    private ContributedPage(IConfigurationElement element) {
        this.element = element;
    }

    /** By the names of their bundles, so that their order is always the same. */
    static List<ContributedPage> all() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .sorted(Comparator.comparing(element -> element.getContributor().getName()))
                .map(ContributedPage::new)
                .toList();
    }

    ImagePage create(ImageEditor editor) {
        try {
            ImagePageFactory factory = (ImagePageFactory) element.createExecutableExtension("factory");
            return factory.create(editor);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
