// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.Numbers;
import org.folioscope.session.run.Evidence;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.Icons;
import org.folioscope.ui.theme.Palette;

/** The files that a step left, as links: images open in their editor, texts in a tab, folders file by file. */
final class EvidenceLinks {

    /** Files of a folder that are listed one by one. */
    private static final int MOST_FILES = 40;

    /** @param size bytes; -1 for what is not a file */
    record Item(Evidence evidence, Path file, String name, long size) {}

    private final Composite area;
    private final Consumer<Path> openText;
    private List<Evidence> shown = List.of();

    EvidenceLinks(Composite parent, Consumer<Path> openText) {
        this.openText = openText;
        area = Painted.composite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(area);
    }

    Composite control() {
        return area;
    }

    /** Looks at the files in the background and lists them. */
    void show(List<Evidence> evidence) {
        if (evidence.equals(shown)) {
            return;
        }
        shown = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            fill(List.of());
            return;
        }
        List<Evidence> wanted = shown;
        ReadJob.start(
                "Listing evidence",
                this,
                _ -> items(wanted),
                items -> {
                    if (!area.isDisposed() && wanted == shown) {
                        fill(items);
                    }
                },
                _ -> fill(List.of()));
    }

    private static List<Item> items(List<Evidence> evidence) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Evidence each : evidence) {
            Path file = each.file();
            boolean folder = Files.isDirectory(file);
            items.add(new Item(each, file, file.getFileName().toString(), folder ? -1 : size(file)));
            if (folder) {
                try (Stream<Path> files = Files.walk(file, 3)) {
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .limit(MOST_FILES)
                            .forEach(inner -> items.add(
                                    new Item(each, inner, file.relativize(inner).toString(), size(inner))));
                }
            }
        }
        return items;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return -1;
        }
    }

    private void fill(List<Item> items) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        for (Item item : items) {
            boolean inner = !item.file().equals(item.evidence().file());
            Label icon = Painted.label(area, SWT.NONE);
            icon.setImage(inner ? SessionIcons.image("log") : icon(item));
            GridDataFactory.swtDefaults().indent(inner ? 24 : 0, 0).applyTo(icon);
            Link link = Painted.link(area);
            link.setForeground(Palette.current().foreground());
            link.setLinkForeground(Palette.current().link());
            link.setText("<a>" + item.name().replace("&", "&&") + "</a>");
            link.setToolTipText(item.file().toString());
            GridDataFactory.swtDefaults().indent(inner ? 24 : 0, 0).applyTo(link);
            link.addListener(SWT.Selection, _ -> open(item));
            Label what = Painted.label(area, SWT.NONE);
            what.setText(words(item));
            what.setForeground(Palette.current().dim());
        }
        Painted.background(area, Palette.current().background());
        area.requestLayout();
    }

    private static org.eclipse.swt.graphics.Image icon(Item item) {
        return switch (item.evidence().kind()) {
            case IMAGE -> Icons.image("image");
            case TRUTH -> SessionIcons.image("truth");
            case TABLE -> SessionIcons.image("checkquery");
            case CONSOLE -> SessionIcons.image("checkconsole");
            case OUTPUT -> SessionIcons.image("guestcommand");
            default -> SessionIcons.image(item.size() < 0 ? "folder" : "log");
        };
    }

    private static String words(Item item) {
        String size = item.size() < 0 ? "" : Numbers.size(item.size());
        if (!item.file().equals(item.evidence().file())) {
            return size;
        }
        String what = switch (item.evidence().kind()) {
            case IMAGE -> "captured image, opens in the image editor";
            case TRUTH -> "what the guest said of itself";
            case OUTPUT -> "what the command printed";
            case TABLE -> "rows of the query";
            case CONSOLE -> "the guest's console";
            default -> "written down on the way";
        };
        return (size.isEmpty() ? "" : size + ", ") + what;
    }

    private void open(Item item) {
        if (item.size() < 0) {
            Desktop.open(area.getShell(), item.file());
        } else if (item.evidence().kind() == Evidence.Kind.IMAGE) {
            OpenImages.instance().open(item.file());
        } else {
            openText.accept(item.file());
        }
    }
}
