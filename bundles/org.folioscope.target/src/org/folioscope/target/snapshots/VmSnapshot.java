// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.snapshots;

import java.time.Duration;
import java.time.Instant;

/**
 * A saved state of a whole VM: memory, devices, disks.
 *
 * @param name unique among those of a VM
 * @param time when it was saved, by the host's clock
 * @param vmClock how long the VM had run by then
 * @param bytes how much room memory and devices take
 */
public record VmSnapshot(String name, Instant time, Duration vmClock, long bytes) {}
