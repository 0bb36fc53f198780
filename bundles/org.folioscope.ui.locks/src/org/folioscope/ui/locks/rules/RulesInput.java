// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.folioscope.ui.locks.LocksIcons;

/** The locking rules: there is one editor of them, whatever is compared in it. */
final class RulesInput extends PlatformObject implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return LocksIcons.descriptor("rules");
    }

    @Override
    public String getName() {
        return "Locking Rules";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "What has to be held, and what must not, while the kernel calls a file system";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RulesInput;
    }

    @Override
    public int hashCode() {
        return RulesInput.class.hashCode();
    }
}
