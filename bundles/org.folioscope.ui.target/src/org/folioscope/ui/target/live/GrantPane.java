// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.folioscope.target.write.WriteGrant;
import org.folioscope.target.write.WriteGrants;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;

/** Whether a VM's memory may be written to, until when and why; and a button that ends it. */
public final class GrantPane extends Composite {

    private final Label icon;
    private final Label label;
    private final Button revoke;
    private final Runnable listener;
    private WriteGrants grants;

    public GrantPane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(this);
        icon = new Label(this, SWT.NONE);
        label = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(label);
        revoke = new Button(this, SWT.PUSH);
        revoke.setText("Re&voke");
        revoke.setToolTipText("Ends the grant at once: nothing can write to this VM's memory any more");
        GridDataFactory.swtDefaults().applyTo(revoke);
        revoke.addListener(SWT.Selection, _ -> grants.revoke());
        AccessibleName.set(label, "Write grant");
        Display display = getDisplay();
        listener = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::refresh);
            }
        };
        addListener(SWT.Dispose, _ -> show(null));
        refresh();
    }

    /** @param of the VM to show; null for none */
    public void show(WriteGrants of) {
        if (grants != null) {
            grants.removeListener(listener);
        }
        grants = of;
        if (of != null) {
            of.addListener(listener);
        }
        refresh();
    }

    /** What the pane says: "read-only", or until when writes are allowed. */
    public static String text(WriteGrants grants) {
        return grants.current()
                .map(grant -> "writes allowed"
                        + grant.expiry().map(at -> " until " + Times.clock(at)).orElse(""))
                .orElse("read-only");
    }

    private void refresh() {
        if (isDisposed() || label.isDisposed()) {
            return;
        }
        Optional<WriteGrant> grant = grants == null ? Optional.empty() : grants.current();
        label.setText(grants == null ? "" : text(grants));
        icon.setImage(Icons.image(grant.isPresent() ? "writable" : "readonly"));
        label.setToolTipText(grant.map(each -> "Allowed for: " + each.reason())
                .orElse("Folioscope never writes to this VM's memory unless it is granted for a session's step"));
        revoke.setVisible(grant.isPresent());
        GridDataFactory.swtDefaults().exclude(grant.isEmpty()).applyTo(revoke);
        getParent().layout(true, true);
        grant.flatMap(WriteGrant::expiry).ifPresent(this::updateAt);
    }

    /** Nobody tells of an expiry. */
    private void updateAt(Instant expiry) {
        long wait = Math.clamp(Duration.between(Instant.now(), expiry).toMillis() + 50, 50, 60_000);
        getDisplay().timerExec((int) wait, this::refresh);
    }
}
