// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Who waits for whom: the graph, where its boxes and arrows go in a picture, and the pictures as files. */
package org.folioscope.locks.graph;
