// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** What network file systems have in flight: inodes, requests and their two streams, caches, counters. */
package org.folioscope.netfs;
