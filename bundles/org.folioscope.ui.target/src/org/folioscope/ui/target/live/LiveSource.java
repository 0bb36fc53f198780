// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.target.live.LiveImage;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.ImageWriting;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.target.model.OpenTarget;

/** The memory of a VM as what an image editor shows. Closing the editor ends the VM's freeze. */
public final class LiveSource implements ImageSource {

    private final OpenTarget open;
    private volatile LiveImage memory;

    public LiveSource(OpenTarget open) {
        this.open = open;
    }

    /** Opens the VM's image, or brings it to the front. For the user interface thread. */
    public static OpenImage show(OpenTarget open) {
        return OpenImages.instance().open(new LiveSource(open));
    }

    /** Whether {@code image} is the live one of {@code target}. */
    public static boolean isOf(OpenImage image, OpenTarget target) {
        return image.source() instanceof LiveSource live && live.open == target;
    }

    public OpenTarget target() {
        return open;
    }

    /** How its memory is read; empty before it was opened. */
    public String wayOfReading() {
        LiveImage now = memory;
        return now == null ? "" : now.source();
    }

    /** When the memory that is shown was read first; empty before it was opened. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(memory).map(LiveImage::readAt);
    }

    /** Why it is not read in a faster way, in the order tried. */
    public List<String> whyNotFaster() {
        LiveImage now = memory;
        return now == null ? List.of() : now.whyNotFaster();
    }

    /** Why what is shown may contradict itself; empty where the VM stood still. */
    public String torn() {
        LiveImage now = memory;
        return now == null ? "" : now.torn();
    }

    @Override
    public String name() {
        return "live: " + open.name();
    }

    @Override
    public String location() {
        return "live memory of " + open.name() + ", " + open.address();
    }

    @Override
    public String icon() {
        return "live";
    }

    @Override
    public Snapshot open(Progress progress) throws IOException, NoKernelException {
        if (memory == null) {
            memory = open.image(progress);
        } else {
            memory.refresh(progress);
        }
        return Snapshot.of(memory, progress);
    }

    @Override
    public Snapshot refresh(Snapshot last, Progress progress) throws IOException, NoKernelException {
        memory.refresh(progress);
        return last.refreshed(progress);
    }

    @Override
    public Optional<ImageWriting> writing() {
        return open.isEnded() ? Optional.empty() : Optional.of(new LiveWriting(open));
    }

    @Override
    public void createHeader(Composite parent, OpenImage image) {
        LiveBar.create(parent, image, this);
    }

    @Override
    public void closed() {
        try {
            open.unfreeze();
        } catch (IOException e) {
            ILog.of(LiveSource.class).warn(open.name() + " could not be resumed: " + e.getMessage(), e);
        }
        if (memory != null) {
            memory.close();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LiveSource source && source.open == open;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(open);
    }
}
