// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.testing;

import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;

/** Sessions for tests, as files have them. */
public final class Sessions {

    /** As {@link SessionFiles} writes it, with a comment, a command that needs CDATA, and rows in steps. */
    public static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- A session for tests. -->
            <session name="fake" title="A fake session">
              <why>To see what the window does.</why>
              <parameter name="memory" title="RAM of the guest" kind="size" default="512 MiB"/>
              <launch memory="${memory}"/>
              <boot id="boot" title="Boot" snapshot="true"/>
              <!-- What is asked. -->
              <guest id="ask" title="Ask for a number">
                <why>To have one.</why>
                <command><![CDATA[echo 0x1000 && true]]></command>
                <expect pattern="^0x"/>
                <take name="number" pattern="0x[0-9a-f]+"/>
              </guest>
              <capture id="before" title="Capture"/>
              <damage id="harm" title="Damage" address="${number}" bytes="ff"/>
              <guest id="end" title="Fail">
                <command>fail</command>
              </guest>
              <note id="after" title="Look">
                <text>Look at it.</text>
              </note>
            </session>
            """;

    private Sessions() {}

    public static Session fake() throws SessionException {
        return SessionFiles.parse(TEXT, "fake");
    }
}
