// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.folioscope.base.Numbers;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Links;
import org.folioscope.ui.links.Place;

/** The Properties view of everything that the window can select. An address in it is a link: Ctrl+click, or F3. */
public final class Properties extends PropertySheetPage {

    private final OpenImage image;
    private Object selected;

    private Properties(OpenImage image, IPropertySourceProvider provider) {
        this.image = image;
        setPropertySourceProvider(provider);
        setSorter(new PropertySheetSorter() {
            @Override
            public void sort(IPropertySheetEntry[] entries) {
                // the order of the model is that of the kernel's own structs
            }
        });
    }

    /** @param image that its links lead to; null where there is none at hand */
    public static IPropertySheetPage page(OpenImage image) {
        return new Properties(image, Properties::source);
    }

    /** For a part that selects no model objects. */
    public static PropertySheetPage pageOf(IPropertySourceProvider provider) {
        return new Properties(null, provider);
    }

    private static IPropertySource source(Object value) {
        return switch (value) {
            case EObject object -> new ModelProperties(object);
            case IPropertySource source -> source;
            case null, default -> null;
        };
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        if (image != null && getControl() instanceof Tree tree) {
            tree.addListener(SWT.MouseUp, event -> {
                if ((event.stateMask & SWT.MOD1) != 0) {
                    follow(tree.getItem(new Point(event.x, event.y)));
                }
            });
            tree.addListener(SWT.KeyDown, event -> key(tree, event));
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        super.selectionChanged(part, selection);
    }

    private void key(Tree tree, Event event) {
        if (event.keyCode == SWT.F3 && tree.getSelectionCount() > 0) {
            follow(tree.getSelection()[0]);
        }
    }

    private void follow(TreeItem item) {
        if (item == null) {
            return;
        }
        if (selected instanceof LinkedProperties linked) {
            linked.placeOf(item.getText(0)).ifPresent(place -> Links.follow(image, place));
        } else {
            String first = item.getText(1).split("[ =]", 2)[0];
            if (first.startsWith("0x")) {
                long value = Numbers.parse(first);
                String name = item.getText(0);
                Links.follow(
                        image,
                        name.equals("pfn")
                                ? Place.pfn(value)
                                : new Place.Memory(!name.contains("physical"), value, ""));
            }
        }
    }
}
