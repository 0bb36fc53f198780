// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Opens whatever file a user names: images, and by the point {@code org.folioscope.ui.fileOpeners} what other bundles edit. For the
 * user interface thread.
 */
public final class OpenFiles {

    private static final String POINT = "org.folioscope.ui.fileOpeners";

    private OpenFiles() {}

    /** Opens {@code file} in the background. */
    public static void open(IWorkbenchWindow window, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        opener(absolute)
                .ifPresentOrElse(
                        each -> each.open(window, absolute),
                        () -> OpenImages.instance().open(absolute));
    }

    private static Optional<FileOpener> opener(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (name.endsWith(element.getAttribute("ending"))) {
                try {
                    return Optional.of((FileOpener) element.createExecutableExtension("class"));
                } catch (CoreException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return Optional.empty();
    }
}
