// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.frames;

/**
 * What one frame is and how it is opened.
 *
 * @param name what the frame bar calls it
 * @param location all that tells it from others
 * @param opener opens it
 */
public record FrameSpec(String name, String location, Frame.Opener opener) {}
