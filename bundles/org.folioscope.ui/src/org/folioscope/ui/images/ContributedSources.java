// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The kinds of files that other bundles open in their own way, by the point {@code org.folioscope.ui.imageSources}. */
final class ContributedSources {

    private static final String POINT = "org.folioscope.ui.imageSources";

    private ContributedSources() {}

    /** The source that another bundle makes for {@code file}; empty where none does. */
    static Optional<ImageSource> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (name.endsWith(element.getAttribute("ending"))) {
                try {
                    ImageSourceFactory factory = (ImageSourceFactory) element.createExecutableExtension("factory");
                    return Optional.of(factory.create(file));
                } catch (CoreException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return Optional.empty();
    }
}
