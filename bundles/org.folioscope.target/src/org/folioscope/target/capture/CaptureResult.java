// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a capture made.
 *
 * @param image the image
 * @param registers the file beside it with registers and the layout of RAM
 * @param bytes the image's length; it may take less of the disk, because zeros are holes
 * @param paused how long the VM stood still
 */
public record CaptureResult(Path image, Path registers, long bytes, Duration paused) {}
