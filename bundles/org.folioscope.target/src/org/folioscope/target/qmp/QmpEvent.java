// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import com.google.gson.JsonObject;

/**
 * Something that happened in QEMU.
 *
 * @param name such as "STOP" or "DUMP_COMPLETED"
 * @param data its details; empty where it has none
 * @param microseconds when it happened by the host's clock, in microseconds since 1970, or -1 where QEMU can't tell
 */
public record QmpEvent(String name, JsonObject data, long microseconds) {}
