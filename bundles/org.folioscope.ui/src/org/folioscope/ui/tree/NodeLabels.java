// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.folioscope.base.Numbers;
import org.folioscope.model.BaseAddress;
import org.folioscope.model.Dentry;
import org.folioscope.model.Finding;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.KernelState;
import org.folioscope.model.Module;
import org.folioscope.model.Mount;
import org.folioscope.model.Structure;
import org.folioscope.model.SuperBlock;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.theme.Icons;

/** How the values of tree nodes are written: the name first, what tells it from others greyed behind it. */
public final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

    /** The name alone. */
    public static String plain(Object value) {
        return switch (value) {
            case Group group -> group.text();
            case NodeLook look -> look.text();
            case OpenImage image -> image.name();
            case Kernel kernel -> "kernel " + kernel.getRelease();
            case SuperBlock block -> block.getFstype() + " " + device(block.getDev());
            case Mount mount -> mount.getPath();
            case Dentry dentry -> dentry.getName();
            case Inode inode -> "inode " + Long.toUnsignedString(inode.getIno());
            case BaseAddress base -> base.getName();
            case Module module -> module.getName();
            case Finding finding -> finding.getMessage();
            case Structure structure -> structure.getName();
            case Problem problem -> problem.sentence();
            default -> value.toString();
        };
    }

    private static String device(int dev) {
        return (dev >>> 20) + ":" + (dev & 0xfffff);
    }

    private static String detail(Object value) {
        return switch (value) {
            case OpenImage image ->
                switch (image.state()) {
                    case OPENING -> "opening…";
                    case FAILED -> "could not be opened";
                    case CANCELLED -> "cancelled";
                    case OPEN, CLOSED -> "";
                };
            case Kernel kernel -> kernel.getState() == KernelState.GHOST ? "ghost" : "live";
            case SuperBlock block ->
                block.getId() == null || block.getId().equals(block.getFstype()) ? "" : block.getId();
            case Mount mount ->
                mount.getSuperBlock() == null
                        ? mount.getDeviceName()
                        : mount.getSuperBlock().getFstype() + "  " + mount.getDeviceName();
            case Dentry dentry -> dentry.isNegative() ? "negative" : dentry.isHashed() ? "" : "unhashed";
            case BaseAddress base -> Numbers.hex(base.getValue());
            case Structure structure -> structure.getSummary();
            case NodeLook look -> look.detail();
            default -> "";
        };
    }

    private static Object valueOf(Object element) {
        return element instanceof LazyNode node ? node.value() : element;
    }

    @Override
    public String getText(Object element) {
        return plain(valueOf(element));
    }

    @Override
    public StyledString getStyledText(Object element) {
        Object value = valueOf(element);
        boolean dim = value instanceof Dentry dentry && dentry.isNegative() || !(element instanceof LazyNode);
        StyledString text = new StyledString(plain(value), dim ? StyledString.QUALIFIER_STYLER : null);
        String detail = element instanceof LazyNode node && !node.detail().isEmpty() ? node.detail() : detail(value);
        if (detail != null && !detail.isEmpty()) {
            text.append("  " + detail, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return switch (valueOf(element)) {
            case Group group -> Icons.image(group.icon());
            case NodeLook look -> look.image();
            case OpenImage image -> Icons.image(image.source().icon());
            case Problem _ -> Icons.image("problem");
            case Dentry dentry -> Icons.image(dentryIcon(dentry));
            case Structure structure when !structure.getFindings().isEmpty() -> Icons.image("finding");
            case Structure structure -> Icons.image(structure.getSize() == 0 ? "structures" : "structure");
            case EObject object -> Icons.image(object);
            default -> null;
        };
    }

    private static String dentryIcon(Dentry dentry) {
        if (dentry.isNegative()) {
            return "negative";
        }
        return switch (dentry.getType() == null ? "" : dentry.getType()) {
            case "dir", "directory", "autodir" -> "directory";
            case "link", "symlink" -> "link";
            default -> "file";
        };
    }
}
