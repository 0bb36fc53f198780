// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.tables;

import java.util.List;
import org.folioscope.ui.table.QueryTable;

/**
 * Two tables of one kind, and how they are compared.
 *
 * @param before the one before
 * @param after the one after
 * @param keys of the columns that tell which rows belong together
 * @param compared of the columns whose values are compared
 */
record TableChoice(QueryTable<?> before, QueryTable<?> after, List<String> keys, List<String> compared) {}
