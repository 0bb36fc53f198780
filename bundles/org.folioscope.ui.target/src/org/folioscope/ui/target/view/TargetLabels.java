// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.folioscope.base.Numbers;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.write.WriteGrants;
import org.folioscope.ui.target.live.GrantPane;
import org.folioscope.ui.target.live.StateText;
import org.folioscope.ui.target.live.Times;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.PendingLaunch;
import org.folioscope.ui.theme.Icons;

/** How the Targets view writes its nodes: the name first, then what it does, then what tells it from others. */
final class TargetLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    /** The node above QEMU processes that the window is not connected to. */
    static final String OTHERS = "Other QEMU processes";

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(name(element));
        String details = String.join("  ", details(element));
        if (!details.isEmpty()) {
            text.append("  " + details, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    private static String name(Object element) {
        return switch (element) {
            case OpenTarget open -> open.name();
            case PendingLaunch launch -> launch.name();
            case LocalQemu qemu -> qemu.name();
            case SnapshotNode node -> node.snapshot().name();
            default -> element.toString();
        };
    }

    private static List<String> details(Object element) {
        List<String> details = new ArrayList<>();
        switch (element) {
            case OpenTarget open -> {
                details.add(StateText.of(open));
                WriteGrants grants = open.grants();
                if (grants.current().isPresent()) {
                    details.add("✎ " + GrantPane.text(grants));
                }
                open.pid().ifPresent(pid -> details.add("pid " + pid));
                open.configuration()
                        .map(configuration -> Numbers.size(configuration.memory()))
                        .ifPresent(details::add);
                if (!open.kernel().isEmpty()) {
                    details.add(open.kernel());
                }
            }
            case PendingLaunch launch ->
                details.add(
                        launch.problem() == null
                                ? "… launching: " + launch.stage()
                                : "✖ "
                                        + launch.problem()
                                                .sentence()
                                                .lines()
                                                .findFirst()
                                                .orElse(""));
            case LocalQemu qemu -> {
                details.add("pid " + qemu.pid());
                qemu.memory().ifPresent(bytes -> details.add(Numbers.size(bytes)));
                qemu.owner().ifPresent(owner -> details.add("driven by Folioscope, process " + owner));
                if (!qemu.canAttach()) {
                    details.add("no QMP socket or GDB stub");
                }
            }
            case SnapshotNode node -> {
                details.add(Times.clock(node.snapshot().time()));
                details.add(Numbers.size(node.snapshot().bytes()));
            }
            default -> {}
        }
        return details;
    }

    @Override
    public String getToolTipText(Object element) {
        return name(element) + "\n" + String.join("\n", details(element));
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(
                switch (element) {
                    case OpenTarget open -> StateText.icon(open);
                    case PendingLaunch launch -> launch.problem() == null ? "vm-launching" : "problem";
                    case SnapshotNode _ -> "vm-snapshot";
                    case LocalQemu _ -> "vm-other";
                    default -> "more";
                });
    }
}
