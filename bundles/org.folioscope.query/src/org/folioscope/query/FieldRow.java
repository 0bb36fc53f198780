// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/** A field of a structure. */
public record FieldRow(Structure structure, FieldValue field) {}
