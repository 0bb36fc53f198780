// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.folioscope.compare.Fate;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** How a table looks, in the colours of the theme. */
final class TableStyle extends AbstractRegistryConfiguration {

    private final Palette palette;
    private final boolean dark;

    TableStyle(Palette palette, boolean dark) {
        this.palette = palette;
        this.dark = dark;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.line());
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_PAINTER,
                new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, 6, 0, 6, false)));
        Style body = style(palette.foreground(), palette.background());
        body.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        body.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDefaultFont());
        put(registry, DisplayMode.NORMAL, null, body);
        put(registry, DisplayMode.NORMAL, TableLayers.STRIPE, style(null, palette.stripe()));
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        put(registry, DisplayMode.NORMAL, TableLayers.NUMBER, number);
        Style monospace = new Style();
        monospace.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getTextFont());
        put(registry, DisplayMode.NORMAL, TableLayers.MONOSPACE, monospace);
        put(registry, DisplayMode.NORMAL, TableLayers.LINK, style(palette.link(), null));
        put(registry, DisplayMode.NORMAL, TableLayers.MISSING, style(palette.dim(), null));
        for (FateLook look : FateLook.values()) {
            lit(registry, look);
        }
        for (Signal signal : Signal.values()) {
            String label = TableLayers.SIGNAL + signal.name();
            put(registry, DisplayMode.NORMAL, label, style(signal.color(), signal.tint()));
            for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
                registry.registerConfigAttribute(
                        CellConfigAttributes.CELL_PAINTER, new SignalPainter(signal), mode, label);
            }
        }
        put(registry, DisplayMode.SELECT, null, style(palette.selectionText(), palette.selection()));
        header(registry);
    }

    private void lit(IConfigRegistry registry, FateLook look) {
        Fate fate = look.fate();
        boolean one = fate == Fate.LOST || fate == Fate.GAINED || fate == Fate.LEAKED || fate == Fate.RESURRECTED;
        put(
                registry,
                DisplayMode.NORMAL,
                TableLayers.FATE + fate.word(),
                style(fate == Fate.KEPT ? palette.dim() : null, one ? look.tint() : null));
        String cell = TableLayers.FATE_CELL + fate.word();
        put(
                registry,
                DisplayMode.NORMAL,
                cell,
                style(fate == Fate.KEPT ? palette.dim() : look.color(), fate == Fate.KEPT ? null : look.tint()));
        String differs = TableLayers.DIFFERS + fate.word();
        put(registry, DisplayMode.NORMAL, differs, style(null, look.tint()));
        for (String label : List.of(cell, differs)) {
            registry.registerConfigAttribute(
                    CellConfigAttributes.CELL_PAINTER, new FatePainter(look), DisplayMode.NORMAL, label);
        }
    }

    private void header(IConfigRegistry registry) {
        ICellPainter painter = new BackgroundPainter(new PaddingDecorator(
                new SortableHeaderTextPainter(
                        new TextPainter(false, false),
                        CellEdgeEnum.RIGHT,
                        new SortIconPainter(false, dark),
                        false,
                        2,
                        false),
                0,
                6,
                0,
                6,
                false));
        Style header = style(palette.foreground(), palette.header());
        header.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        header.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDefaultFont());
        for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
            put(registry, mode, GridRegion.COLUMN_HEADER, header);
            registry.registerConfigAttribute(
                    CellConfigAttributes.CELL_PAINTER, painter, mode, GridRegion.COLUMN_HEADER);
        }
    }

    private static Style style(Color foreground, Color background) {
        Style style = new Style();
        if (foreground != null) {
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
        }
        if (background != null) {
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        }
        return style;
    }

    private static void put(IConfigRegistry registry, DisplayMode mode, String label, Style style) {
        if (label == null) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode);
        } else {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
        }
    }
}
