// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The images that were opened last, the latest first; kept between runs. */
public final class RecentFiles {

    private static final String KEY = "recentImages";
    private static final int LIMIT = 12;

    private final IEclipsePreferences preferences;

    RecentFiles(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    static RecentFiles ofWorkspace() {
        return new RecentFiles(InstanceScope.INSTANCE.getNode("org.folioscope.ui"));
    }

    public List<Path> all() {
        List<Path> paths = new ArrayList<>();
        for (String line : preferences.get(KEY, "").split("\n")) {
            try {
                if (!line.isEmpty()) {
                    paths.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                ILog.of(RecentFiles.class).warn("A recent file has an unusable name: " + line, e);
            }
        }
        return paths;
    }

    void add(Path path) {
        List<Path> paths = new ArrayList<>(all());
        paths.remove(path);
        paths.addFirst(path);
        keep(paths.subList(0, Math.min(LIMIT, paths.size())));
    }

    /** Forgets all. */
    public void clear() {
        keep(List.of());
    }

    private void keep(List<Path> paths) {
        preferences.put(
                KEY, String.join("\n", paths.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentFiles.class).warn("The list of recent files could not be kept", e);
        }
    }
}
