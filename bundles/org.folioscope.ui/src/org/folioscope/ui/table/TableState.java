// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Properties;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.folioscope.query.Column;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps which columns a table shows, in which order and how wide, between runs. */
final class TableState {

    private static final String COLUMNS = "columns";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.folioscope.ui.tables");
    private final String id;
    private final String columns;

    /** @param columns whose indexes the state speaks of: it is of no use once they have changed */
    TableState(String id, List<? extends Column<?>> columns) {
        this.id = id;
        this.columns = String.join(",", columns.stream().map(Column::key).toList());
    }

    boolean load(NatTable table) {
        String text = preferences.get(id, "");
        if (text.isEmpty()) {
            return false;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(TableState.class).warn("The columns of the table " + id + " could not be restored", e);
            return false;
        }
        if (!columns.equals(properties.remove(COLUMNS))) {
            return false;
        }
        table.loadState("", properties);
        return true;
    }

    void save(NatTable table) {
        Properties properties = new Properties();
        table.saveState("", properties);
        properties.setProperty(COLUMNS, columns);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
            preferences.put(id, text.toString());
            preferences.flush();
        } catch (IOException | BackingStoreException e) {
            ILog.of(TableState.class).warn("The columns of the table " + id + " could not be kept", e);
        }
    }

    void forget() {
        preferences.remove(id);
    }
}
