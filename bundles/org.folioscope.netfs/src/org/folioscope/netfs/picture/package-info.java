// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Requests drawn: folios, upload and cache over one axis of file positions. What is drawn is a {@link LanePicture}; where it
 * is drawn a {@link PictureLayout} tells in shapes, which the window paints and {@link SvgPicture} writes. Needs no window.
 */
package org.folioscope.netfs.picture;
