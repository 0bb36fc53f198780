// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Findings view in the running workbench, over files that a maker has made. Runs in the UI thread. */
class FindingsViewTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private FindingsView check(String rule) throws Exception {
        FindingsView view = (FindingsView) Workbench.page().showView(FindingsView.ID);
        OpenImage image = MadeImages.open(folder, "pkram", rule);
        Workbench.await(() -> ImageFindings.of(image).state() == ImageFindings.State.CHECKED, "the image was checked");
        return view;
    }

    private static List<Finding> of(FindingsView view, String rule) {
        return view.tree().passing().stream()
                .filter(finding -> rule.equals(finding.getRule()))
                .toList();
    }

    @Test
    void brokenRuleIsFoundExplainedAndLeadsToItsBytes() throws Exception {
        FindingsView view = check("PR05");
        Finding finding = of(view, "PR05").getFirst();
        view.tree().select(finding);
        assertTrue(view.details().startsWith("PR05"), view.details());
        assertTrue(view.details().contains(finding.getMessage()), view.details());
        assertTrue(view.details().contains("Why it matters"), view.details());

        view.tree().control().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.await(
                () -> "memory".equals(Workbench.editor().getActivePageInstance().getId()), "the bytes are shown");
        ImagePage page = (ImagePage) Workbench.editor().getActivePageInstance();
        assertEquals(new Place.Memory(false, finding.getAddress(), ""), page.place());
    }

    @Test
    void validFileHasNoErrorsAndTheHeaderCounts() throws Exception {
        FindingsView view = check("");
        assertTrue(view.tree().passing().stream()
                .noneMatch(finding -> finding.getRule() != null
                        && finding.getRule().startsWith("PR")
                        && finding.getSeverity() != Severity.INFORMATION));
        assertTrue(view.summary().contains("pkram.region, checked at"), view.summary());
    }

    /** A run that is stopped when it is through already has no answer; it must not be waited for. */
    @Test
    void checksThatAreAskedForAgainAndAgainComeToAnEnd() throws Exception {
        OpenImage image = MadeImages.open(folder, "pkram", "PR05");
        ImageFindings findings = ImageFindings.of(image);
        for (int i = 0; i < 100; i++) {
            findings.check();
            Display.getCurrent().readAndDispatch();
        }
        Workbench.await(() -> findings.state() == ImageFindings.State.CHECKED, "the image was checked");
        assertFalse(findings.findings().isEmpty());
    }

    @Test
    void filterAndGroupsGatherWhatIsAskedFor() throws Exception {
        FindingsView view = check("PR05");
        int all = view.tree().passing().size();
        view.setFilter("rule=PR05");
        assertEquals(of(view, "PR05").size(), view.tree().passing().size());
        view.setFilter("rule=nosuchrule");
        assertEquals(0, view.tree().passing().size());
        view.setFilter("nosuchcolumn>1");
        assertTrue(view.summary().startsWith("✖"), view.summary());
        view.setFilter("");
        assertEquals(all, view.tree().passing().size());

        view.tree().setGrouping(Grouping.RULE);
        TreeItem group = Workbench.item(view.tree().control(), "PR05");
        assertTrue(group.getText().matches("PR05 \\([0-9]+\\)"), group.getText());
        view.tree().setGrouping(Grouping.NONE);
        assertFalse(view.tree().control().getItem(0).getText().isEmpty());
        assertEquals(all, view.tree().control().getItemCount());
    }
}
