// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.handlers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.compare.frames.ComparedImages;
import org.folioscope.ui.images.ImageInput;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.theme.Icons;

/**
 * Compare > Compare Images…: the images that are selected in the view Images, or else the one in front with another one
 * that is asked for, in one editor that flips between them.
 */
public final class CompareHandler extends AbstractHandler {

    /** Stands for a file that isn't open yet. */
    private static final String FILE = "Another file…";

    @Override
    public Object execute(ExecutionEvent event) {
        List<OpenImage> images = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            Arrays.stream(selection.toArray())
                    .filter(OpenImage.class::isInstance)
                    .map(OpenImage.class::cast)
                    .filter(CompareHandler::isOne)
                    .forEach(images::add);
        }
        if (images.isEmpty()
                && HandlerUtil.getActiveEditorInput(event) instanceof ImageInput input
                && isOne(input.image())) {
            images.add(input.image());
        }
        Shell shell = HandlerUtil.getActiveShell(event);
        if (images.size() < 2) {
            choose(shell, images);
        } else {
            ComparedImages.open(images);
        }
        return null;
    }

    /** What has several frames is compared already. */
    private static boolean isOne(OpenImage image) {
        return image.frames() == null;
    }

    private static void choose(Shell shell, List<OpenImage> chosen) {
        List<Object> others = new ArrayList<>(OpenImages.instance().all());
        others.removeIf(each -> chosen.contains(each) || !isOne((OpenImage) each));
        if (chosen.isEmpty() && others.size() < 2 || others.isEmpty()) {
            chooseFiles(shell, chosen);
            return;
        }
        others.add(FILE);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new ImageNames());
        dialog.setTitle("Compare Images");
        dialog.setMessage(
                chosen.isEmpty()
                        ? "Images to compare, in the order of time:"
                        : "Compare " + chosen.getFirst().name() + " with what came after it:");
        dialog.setMultipleSelection(true);
        dialog.setElements(others.toArray());
        if (dialog.open() != Window.OK) {
            return;
        }
        List<OpenImage> all = new ArrayList<>(chosen);
        for (Object each : dialog.getResult()) {
            if (each instanceof OpenImage image) {
                all.add(image);
            } else {
                chooseFiles(shell, all);
                return;
            }
        }
        if (all.size() > 1) {
            ComparedImages.open(all);
        }
    }

    private static void chooseFiles(Shell shell, List<OpenImage> before) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(
                before.isEmpty()
                        ? "Compare Images: select two or more"
                        : "Compare " + before.getFirst().name() + " with");
        OpenImages.instance().recent().all().stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(directory -> dialog.setFilterPath(directory.toString()));
        if (dialog.open() != null) {
            List<Path> files = Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath(), name)
                            .toAbsolutePath()
                            .normalize())
                    .toList();
            ComparedImages.open(before, files);
        }
    }

    private static final class ImageNames extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof OpenImage image ? image.name() : element.toString();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(
                    element instanceof OpenImage image ? image.source().icon() : "open");
        }
    }
}
