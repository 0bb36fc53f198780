// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.view;

import java.util.Locale;
import org.eclipse.ui.views.properties.IPropertySource;
import org.folioscope.base.Numbers;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.ui.properties.Facts;
import org.folioscope.ui.target.live.GrantPane;
import org.folioscope.ui.target.live.StateText;
import org.folioscope.ui.target.live.Times;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.PendingLaunch;

/** What the Properties view says about a node of the Targets view. */
final class TargetFacts {

    private static final String UNKNOWN = "n/a";

    private TargetFacts() {}

    static IPropertySource of(Object node) {
        return switch (node) {
            case OpenTarget open -> vm(open);
            case PendingLaunch launch ->
                new Facts()
                        .add("launch configuration", launch.name())
                        .add(
                                launch.problem() == null ? "stage" : "problem",
                                launch.problem() == null
                                        ? launch.stage()
                                        : launch.problem().sentence());
            case LocalQemu qemu -> qemu(qemu);
            case SnapshotNode child -> snapshot(child.snapshot());
            case null, default -> null;
        };
    }

    private static Facts vm(OpenTarget open) {
        Facts facts = new Facts()
                .add("name", open.name())
                .add("state", StateText.of(open))
                .add("reason", open.reason().isEmpty() ? UNKNOWN : open.reason())
                .add(
                        "process",
                        open.pid().isPresent() ? Long.toString(open.pid().getAsLong()) : UNKNOWN)
                .add("kernel", open.kernel().isEmpty() ? "known once the live image is open" : open.kernel())
                .add(
                        "read by",
                        open.wayOfReading().isEmpty() ? "chosen when the live image is opened" : open.wayOfReading())
                .add("writes", GrantPane.text(open.grants()))
                .add("address", open.address().toString())
                .add("QEMU", open.qemuVersion().orElse(UNKNOWN))
                .add(
                        "VM snapshots",
                        open.snapshotsProblem().isEmpty()
                                ? Integer.toString(open.snapshots().size())
                                : open.snapshotsProblem());
        open.configuration()
                .ifPresent(configuration -> facts.add("launch configuration", configuration.name())
                        .add("memory", Numbers.size(configuration.memory()))
                        .add("CPUs", Integer.toString(configuration.cpus()))
                        .add("IOMMU", configuration.iommu().name().toLowerCase(Locale.ROOT))
                        .add("command line", configuration.wholeCommandLine()));
        open.console()
                .ifPresent(console -> facts.add("console log", console.log().toString()));
        return facts;
    }

    private static Facts qemu(LocalQemu qemu) {
        return new Facts()
                .add("name", qemu.name())
                .add("process", Long.toString(qemu.pid()))
                .add("user", qemu.user())
                .add(
                        "memory",
                        qemu.memory().isPresent() ? Numbers.size(qemu.memory().getAsLong()) : UNKNOWN)
                .add("address", qemu.address().toString())
                .add(
                        "driven by",
                        qemu.owner().isPresent()
                                ? "Folioscope, process " + qemu.owner().getAsLong()
                                : UNKNOWN)
                .add("RAM file", qemu.ramFile().map(Object::toString).orElse(UNKNOWN));
    }

    private static Facts snapshot(VmSnapshot snapshot) {
        return new Facts()
                .add("name", snapshot.name())
                .add("saved", Times.clock(snapshot.time()))
                .add("VM's clock", snapshot.vmClock().toSeconds() + " s")
                .add("size", Numbers.size(snapshot.bytes()) + " (" + snapshot.bytes() + " bytes)");
    }
}
