// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.QueryException;
import org.folioscope.query.RowFilter;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Links;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;
import org.folioscope.ui.table.TableCopy;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;

/**
 * What is amiss in the image in front: severity, rule, sentence, object and address of each finding, with the rule, its
 * evidence and why it matters beside them. Enter and a double click go to the bytes.
 */
public final class FindingsView extends ViewPart implements FilterTarget {

    public static final String ID = "org.folioscope.ui.handover.findings";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String GROUPING = "grouping";

    private final Runnable listener = this::showFindings;
    private Label summary;
    private Text filter;
    private FindingsTree tree;
    private FindingDetails details;
    private ImageInFront inFront;
    private OpenImage image;
    private Grouping remembered = Grouping.SEVERITY;
    private IAction check;
    private IAction stop;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String name = memento == null ? null : memento.getString(GROUPING);
        for (Grouping each : Grouping.values()) {
            if (each.name().equals(name)) {
                remembered = each;
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(
                GROUPING, tree == null ? remembered.name() : tree.grouping().name());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        createHeader(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new FindingsTree(sash);
        tree.setGrouping(remembered);
        details = new FindingDetails(sash);
        sash.setWeights(68, 32);
        tree.onSelection(details::show);
        tree.onOpen(this::goTo);
        details.onFollow(this::follow);
        Copying.install(tree.control(), () -> copy(OutputFormat.TABLE), tree::selectAll);
        createActions();
        createMenu();
        inFront = new ImageInFront(getSite(), this::showImage);
        showImage(inFront.image());
    }

    private void createHeader(Composite body) {
        Composite header = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 2)
                .spacing(8, 0)
                .applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        summary = new Label(header, SWT.NONE);
        AccessibleName.set(summary, "Summary of the findings");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        new Label(header, SWT.NONE).setImage(Icons.image("filter"));
        filter = new Text(header, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter findings: word, rule:PK, severity=error, -term");
        filter.setToolTipText("Terms separated by blanks must all hold: word, rule:PK07, severity=error, object:inode,"
                + " -term.\nColumns: message, rule, object, address, severity");
        AccessibleName.set(filter, "Filter findings");
        GridDataFactory.fillDefaults().hint(330, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, _ -> understandFilter());
    }

    private void understandFilter() {
        try {
            tree.setFilter(RowFilter.parse(filter.getText(), FindingColumns.ALL, FindingColumns.ALL));
            showFindings();
        } catch (QueryException e) {
            say("✖ " + e.getMessage());
        }
    }

    private void createActions() {
        check = action("Check Again", "refresh", "Runs all checks on the image in front (F5)", this::check);
        stop = action("Stop", "end", "Stops the checks; what was found before stays", this::stop);
        IActionBars bars = getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(check);
        tools.add(stop);
        IMenuManager menu = bars.getMenuManager();
        menu.add(groupMenu());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), check);
        bars.updateActionBars();
    }

    private MenuManager groupMenu() {
        MenuManager group = new MenuManager("&Group By");
        for (Grouping each : Grouping.values()) {
            Action action = new Action(each.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    tree.setGrouping(each);
                }
            };
            action.setChecked(each == remembered);
            group.add(action);
        }
        return group;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(action("Go to &Bytes\tEnter", "memory", "", () -> first().ifPresent(this::goTo)));
        menu.add(action("&Show Structure", "structure", "", () -> first().ifPresent(this::showStructure)));
        menu.add(new Separator());
        menu.add(action("&Copy\tCtrl+C", null, "", () -> copy(OutputFormat.TABLE)));
        menu.add(action("Copy as C&SV", null, "", () -> copy(OutputFormat.CSV)));
        menu.add(action("Copy as &JSON", null, "", () -> copy(OutputFormat.JSON)));
        menu.add(new Separator());
        menu.add(groupMenu());
        tree.control().setMenu(menu.createContextMenu(tree.control()));
    }

    private Optional<Finding> first() {
        return tree.selected().stream().findFirst();
    }

    private static Action action(String text, String icon, String tooltip, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        action.setToolTipText(tooltip.isEmpty() ? null : tooltip);
        return action;
    }

    /** The findings with their filter, for tests and other parts. */
    FindingsTree tree() {
        return tree;
    }

    /** What the details pane says. */
    String details() {
        return details.text();
    }

    /** What the header says. */
    String summary() {
        return summary.getText();
    }

    /** As if it were typed. */
    void setFilter(String text) {
        filter.setText(text);
    }

    private void check() {
        if (image != null) {
            ImageFindings.of(image).check();
        }
    }

    private void stop() {
        if (image != null) {
            ImageFindings.of(image).cancel();
        }
    }

    /** @param now null where no image is in front */
    private void showImage(OpenImage now) {
        if (now != image) {
            if (image != null) {
                ImageFindings.of(image).removeListener(listener);
            }
            image = now;
            if (image != null) {
                ImageFindings.of(image).addListener(listener);
            }
        }
        if (image != null
                && image.state() == OpenImage.State.OPEN
                && ImageFindings.of(image).state() == ImageFindings.State.NOT_CHECKED) {
            check();
        }
        showFindings();
    }

    private void showFindings() {
        if (tree.control().isDisposed()) {
            return;
        }
        ImageFindings known = image == null ? null : ImageFindings.of(image);
        boolean checking = known != null && known.state() == ImageFindings.State.CHECKING;
        check.setEnabled(known != null && image.state() == OpenImage.State.OPEN && !checking);
        stop.setEnabled(checking);
        List<Finding> findings = known == null ? List.of() : known.findings();
        tree.show(findings);
        details.show(first().orElse(null));
        say(known == null ? "Open an image to check it." : words(known));
    }

    private String words(ImageFindings known) {
        return switch (known.state()) {
            case NOT_CHECKED -> image.name() + " was not checked yet";
            case CHECKING -> "Checking " + image.name() + "…";
            case CHECKED ->
                counts(known.findings()) + "  –  " + image.name() + ", checked at " + CLOCK.format(known.checkedAt());
            case CANCELLED ->
                "The checks of " + image.name() + " were stopped"
                        + (known.checkedAt() == null
                                ? "."
                                : "; shown is what was found at " + CLOCK.format(known.checkedAt()));
            case FAILED -> "✖ " + known.problem().sentence();
        };
    }

    private String counts(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing is amiss";
        }
        String all = count(findings, Severity.ERROR, "error", "errors") + ", "
                + count(findings, Severity.WARNING, "warning", "warnings") + ", "
                + count(findings, Severity.INFORMATION, "information", "information");
        int shown = tree.passing().size();
        return shown == findings.size() ? all : all + " (" + shown + " shown)";
    }

    private static String count(List<Finding> findings, Severity severity, String one, String many) {
        long count = findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
        return String.format("%,d %s", count, count == 1 ? one : many);
    }

    private void say(String text) {
        summary.setText(text.replace("&", "&&"));
        summary.setToolTipText(text);
    }

    private void goTo(Finding finding) {
        FindingPlaces.of(finding).ifPresent(this::follow);
    }

    private void showStructure(Finding finding) {
        FindingPlaces.structure(finding).ifPresent(this::follow);
    }

    private void follow(Place place) {
        if (image != null) {
            Links.follow(image, place);
        }
    }

    private void copy(OutputFormat format) {
        List<Finding> chosen = tree.selected().isEmpty() ? tree.passing() : tree.selected();
        ReadJob.start(
                "Copying " + chosen.size() + " findings",
                this,
                progress -> TableCopy.text(chosen, FindingColumns.ALL, format, progress),
                text -> Copying.toClipboard(tree.control().getDisplay(), text),
                problem -> say("✖ " + problem.sentence()));
    }

    @Override
    public void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-handover.md", "Findings"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        if (inFront != null) {
            inFront.dispose();
        }
        if (image != null) {
            ImageFindings.of(image).removeListener(listener);
        }
        super.dispose();
    }
}
