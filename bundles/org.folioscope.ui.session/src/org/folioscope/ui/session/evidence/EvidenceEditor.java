// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.folioscope.session.run.StepResult;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.parts.ReadOnlyEditor;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.theme.Palette;

/** What the selected step of a run was, how it went and what it left: result, files, log, and texts that were opened. */
public final class EvidenceEditor extends ReadOnlyEditor implements OpenRun.Watcher {

    public static final String ID = "org.folioscope.ui.session.evidence";

    private OpenRun run;
    private StepHeader header;
    private EvidenceLinks links;
    private CTabFolder tabs;
    private LogPane log;
    private String shown;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
        run = ((EvidenceInput) input).run();
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = Painted.composite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
        header = new StepHeader(body, run);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        links = new EvidenceLinks(body, this::openText);
        GridDataFactory.fillDefaults().grab(true, false).indent(36, 0).applyTo(links.control());
        tabs = new CTabFolder(body, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        log = new LogPane(tabs);
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText("Log");
        item.setControl(log.control());
        tabs.setSelection(item);
        run.addWatcher(this);
        Palette.onChange(body, () -> selected(run.selected()));
        selected(run.selected());
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
    }

    @Override
    public void selected(String step) {
        if (!step.equals(shown)) {
            shown = step;
            for (CTabItem item : tabs.getItems()) {
                if (item != tabs.getItem(0)) {
                    item.getControl().dispose();
                    item.dispose();
                }
            }
            tabs.setSelection(0);
            showLog();
        }
        content().setBackground(Palette.current().background());
        header.show(step);
        links.show(run.result(step).evidence());
        tabs.getParent().layout();
    }

    private void showLog() {
        StepResult result = run.result(shown);
        log.show(run.log(shown));
        if (run.log(shown).count() == 0 && result.state().isOver()) {
            String step = shown;
            Path file = run.logFile(step);
            ReadJob.start(
                    "Reading the log of " + step,
                    this,
                    _ -> java.nio.file.Files.isRegularFile(file) ? TextFiles.tail(file) : "",
                    text -> {
                        if (step.equals(shown) && !tabs.isDisposed()) {
                            log.showText(text);
                        }
                    },
                    problem -> log.showText(problem.sentence()));
        }
    }

    private void openText(Path file) {
        for (CTabItem item : tabs.getItems()) {
            if (file.equals(item.getData())) {
                tabs.setSelection(item);
                return;
            }
        }
        CTabItem item = new CTabItem(tabs, SWT.CLOSE);
        item.setText(file.getFileName().toString());
        item.setToolTipText(file.toString());
        item.setData(file);
        StyledText text = Painted.reading(tabs);
        text.setText("Reading " + file + " …");
        item.setControl(text);
        tabs.setSelection(item);
        ReadJob.start(
                "Reading " + file.getFileName(),
                this,
                _ -> TextFiles.tail(file),
                content -> fill(text, content),
                problem -> fill(text, problem.sentence()));
    }

    private static void fill(StyledText text, String content) {
        if (!text.isDisposed()) {
            text.setText(content);
        }
    }

    @Override
    public void stepChanged(String step) {
        if (step.equals(shown)) {
            if (run.log(step).count() == 0) {
                showLog();
            }
            selected(step);
        }
    }

    @Override
    public void logged(String step) {
        if (step.equals(shown)) {
            log.grown();
        }
    }

    /** All that is shown. */
    public Composite content() {
        return tabs.getParent();
    }

    @Override
    public void setFocus() {
        log.control().setFocus();
        if (OpenRuns.instance().current() != run && OpenRuns.instance().all().contains(run)) {
            OpenRuns.instance().show(run);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-sessions.md", "Evidence"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        run.removeWatcher(this);
        super.dispose();
    }
}
