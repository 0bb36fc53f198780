// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.object;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.folioscope.model.Dentry;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.page.LocksPage;
import org.folioscope.ui.properties.LinkedProperties;

/** Navigate > Show Locks: all locks of what is selected in the image in front. */
public final class ShowLocksHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ImageEditor editor
                && editor.image().hasKernel()) {
            Object selected = editor.selection().getSelection().getFirstElement();
            locksOf(selected).ifPresentOrElse(editor::go, () -> LocksPage.showHint(editor));
        }
        return null;
    }

    /** The locks of the object that {@code selected} is, or that it tells of; empty where it is about none. */
    static Optional<Place> locksOf(Object selected) {
        return switch (selected) {
            case Inode inode -> new Place.InodeAt(inode.getAddress()).locks();
            case SuperBlock block -> new Place.SuperBlockAt(block.getAddress()).locks();
            case Mount mount
            when mount.getSuperBlock() != null ->
                new Place.SuperBlockAt(mount.getSuperBlock().getAddress()).locks();
            case Dentry dentry
            when dentry.getInodeAddress() != 0 -> new Place.InodeAt(dentry.getInodeAddress()).locks();
            case FolioRun run
            when run.isSetAddress() -> Place.struct("folio", run.getAddress()).locks();
            case LinkedProperties facts ->
                Arrays.stream(facts.getPropertyDescriptors())
                        .map(IPropertyDescriptor::getId)
                        .map(name -> facts.placeOf(Objects.toString(name)))
                        .flatMap(Optional::stream)
                        .flatMap(place ->
                                place instanceof Place.LocksOf ? Optional.of(place).stream() : place.locks().stream())
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }
}
