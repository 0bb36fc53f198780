// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/**
 * The colours of whatever draws itself, for the light and for the dark theme. Colours never stand alone for a meaning:
 * who uses them adds a letter or a pattern.
 *
 * @param background of tables, the map and the bytes
 * @param stripe background of every other row
 * @param foreground of text
 * @param dim of text that matters less: "n/a", padding, what is not there
 * @param link of text that leads somewhere
 * @param header background of headings
 * @param line between rows and columns
 * @param selection background of what is selected
 * @param selectionText on it
 * @param mark background of the bytes of a struct's member
 * @param cached a folio that is clean
 * @param dirty a folio that is dirty
 * @param writeback a folio under writeback
 * @param value a value entry
 * @param damaged what can't be explained
 * @param hole nothing in memory
 */
public record Palette(
        Color background,
        Color stripe,
        Color foreground,
        Color dim,
        Color link,
        Color header,
        Color line,
        Color selection,
        Color selectionText,
        Color mark,
        Color cached,
        Color dirty,
        Color writeback,
        Color value,
        Color damaged,
        Color hole) {

    private static final Palette LIGHT = new Palette(
            color(0xffffff),
            color(0xf6f8fa),
            color(0x1f2328),
            color(0x7a828c),
            color(0x0b5cad),
            color(0xeceff2),
            color(0xdfe3e8),
            color(0xcfe3fa),
            color(0x10243a),
            color(0xffeeb0),
            color(0x7cc38a),
            color(0xf0a03c),
            color(0x5b9be0),
            color(0xb69ae0),
            color(0xdd4b4b),
            color(0xf1f3f5));

    private static final Palette DARK = new Palette(
            color(0x1e2124),
            color(0x24282c),
            color(0xd8dce0),
            color(0x8a929b),
            color(0x6cb2f5),
            color(0x31363b),
            color(0x383d43),
            color(0x2b4f77),
            color(0xf2f6fa),
            color(0x463e22),
            color(0x3f8a51),
            color(0xc9791b),
            color(0x3b78bd),
            color(0x7f61b0),
            color(0xc74040),
            color(0x2a2e33));

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** That of the theme in use. For the user interface thread. */
    public static Palette current() {
        return isDark() ? DARK : LIGHT;
    }

    /** Whether the theme in use is a dark one. */
    public static boolean isDark() {
        if (PlatformUI.isWorkbenchRunning()) {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            if (engine != null && engine.getActiveTheme() != null) {
                return engine.getActiveTheme().getId().contains("dark");
            }
        }
        return Display.isSystemDarkTheme();
    }

    /** Calls {@code change} whenever the theme changes, until {@code control} is disposed. */
    public static void onChange(Control control, Runnable change) {
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        EventHandler handler = _ -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                change.run();
            }
        });
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        control.addListener(SWT.Dispose, _ -> broker.unsubscribe(handler));
    }
}
