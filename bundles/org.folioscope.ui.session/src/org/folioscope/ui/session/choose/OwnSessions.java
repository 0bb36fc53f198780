// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The user's own session files: those that were saved or opened last, the latest first. Kept between runs. */
public final class OwnSessions {

    private static final String KEY = "ownSessions";
    private static final int LIMIT = 30;

    private OwnSessions() {}

    /** Where new sessions are saved unless the user chooses another folder. */
    public static Path folder() {
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return base.resolve("folioscope").resolve("sessions");
    }

    /** The files, whether or not they are still there. */
    public static List<Path> all() {
        return preferences().get(KEY, "").lines().map(Path::of).toList();
    }

    public static void remember(Path file) {
        Set<Path> files = new LinkedHashSet<>();
        files.add(file);
        files.addAll(all());
        List<String> names = new ArrayList<>();
        files.stream().limit(LIMIT).forEach(each -> names.add(each.toString()));
        IEclipsePreferences preferences = preferences();
        preferences.put(KEY, String.join("\n", names));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(OwnSessions.class).warn("The list of session files could not be kept", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.folioscope.ui.session");
    }
}
