// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

/**
 * A loaded module.
 *
 * @param name as in lsmod
 * @param address of its struct module, virtual
 * @param start lowest virtual address of its memory
 * @param size of all its memory regions together, bytes
 * @param hasTypes whether its BTF was read
 */
public record KernelModule(String name, long address, long start, long size, boolean hasTypes) {}
