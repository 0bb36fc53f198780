// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.session.model.Launch;

/** Makes the virtual machines of runs. */
public interface Machines {

    /**
     * Launches a VM; its guest boots, see {@link Machine#awaitGuest}.
     *
     * @param launch with all variables replaced
     * @param folder where its files may lie; what was there of an earlier VM is replaced
     */
    Machine boot(Launch launch, Path folder, Progress progress) throws IOException;

    /** Launches a VM that continues from a state that {@link Machine#save} left in {@code folder}. */
    Machine restore(Launch launch, Path folder, String snapshot, Progress progress) throws IOException;
}
