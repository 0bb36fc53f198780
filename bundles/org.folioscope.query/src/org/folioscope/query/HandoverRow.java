// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import org.folioscope.handover.Handover;
import org.folioscope.model.Structure;

/**
 * A structure at its place in a handover.
 *
 * @param handover that it belongs to
 * @param structure its fields are read when a column asks for them
 * @param path names from the handover's root on, without the root's, joined by "/"; empty for the root
 * @param depth 0 for the handover itself
 */
public record HandoverRow(Handover handover, Structure structure, String path, int depth) {}
