// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.view;

import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.ui.target.model.OpenTarget;

/**
 * A VM snapshot in the Targets view.
 *
 * @param target the VM
 * @param snapshot its saved state
 */
public record SnapshotNode(OpenTarget target, VmSnapshot snapshot) {}
