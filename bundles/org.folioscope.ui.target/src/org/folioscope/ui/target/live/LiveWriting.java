// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.write.WriteGrant;
import org.folioscope.target.write.WriteGrants;
import org.folioscope.ui.images.ImageWriting;
import org.folioscope.ui.target.model.OpenTarget;

/** Writes changes into the memory of a VM, by a grant that counts for them alone. */
final class LiveWriting implements ImageWriting {

    /** As many changes as fit a dialog; of the others it tells the number. */
    private static final int LISTED = 8;

    private static final int SHOWN_BYTES = 16;

    /** Longer than any patch takes. */
    private static final Duration VALID = Duration.ofMinutes(1);

    private final OpenTarget target;

    LiveWriting(OpenTarget target) {
        this.target = target;
    }

    @Override
    public String target() {
        return target.name();
    }

    @Override
    public Optional<Work> ask(Shell shell, Patch patch) {
        String state = target.state().isRunning()
                ? "The VM is running: its kernel may change the same bytes at the same time. Freeze it first to be safe. "
                : "";
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                "Allow Writes",
                "Write to the memory of " + target.name() + "?\n\n" + list(patch) + "\n" + state
                        + "Nothing is written unless all of the old bytes are found. The grant counts for this alone.",
                SWT.NONE,
                "Allow and Write",
                IDialogConstants.CANCEL_LABEL);
        return answer == 0 ? Optional.of(progress -> write(patch, progress)) : Optional.empty();
    }

    private static String list(Patch patch) {
        StringBuilder text = new StringBuilder();
        List<Patch.Change> changes = patch.changes();
        for (Patch.Change change : changes.subList(0, Math.min(LISTED, changes.size()))) {
            text.append("physical ")
                    .append(Numbers.hex(change.address()))
                    .append(": ")
                    .append(hex(change.before()))
                    .append(" becomes ")
                    .append(hex(change.after()))
                    .append('\n');
        }
        if (changes.size() > LISTED) {
            text.append("and ").append(changes.size() - LISTED).append(" more places\n");
        }
        return text.toString();
    }

    private static String hex(byte[] bytes) {
        int shown = Math.min(SHOWN_BYTES, bytes.length);
        return HexFormat.ofDelimiter(" ").formatHex(bytes, 0, shown) + (shown < bytes.length ? " …" : "");
    }

    private void write(Patch patch, Progress progress) throws IOException {
        WriteGrants grants = target.grants();
        WriteGrant grant = grants.grant("changes made in the window", VALID);
        try (LiveImage now = target.image(progress)) {
            progress.begin("Writing to " + target.name(), -1);
            patch.apply(now, target.writer(grant)::write); // all of it, or taken back
        } finally {
            grants.revoke();
        }
    }
}
