// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.List;
import org.folioscope.base.Diagnostic;

/**
 * What kho-tmpfs hands over, as one decoding found it: the head and the file systems in it.
 *
 * @param address physical, of the head's page, bytes
 * @param compatible its version; where it is not {@link KhoTmpfsFormat#COMPATIBLE} nothing else was read
 * @param updates how many kexecs it has come through
 * @param instances the slots in use, in their order
 * @param damage chains that could not be followed to their end
 */
public record KhoTmpfs(
        long address, String compatible, long updates, List<KhoTmpfsInstance> instances, List<Diagnostic> damage) {}
