// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.nio.file.Path;

/**
 * Where a byte of a VM's RAM lies on this machine.
 *
 * @param file a RAM file, or the memory of QEMU's process
 * @param offset in it, bytes
 * @param length how many bytes from there on go on in the same order
 */
public record HostPlace(Path file, long offset, long length) {}
