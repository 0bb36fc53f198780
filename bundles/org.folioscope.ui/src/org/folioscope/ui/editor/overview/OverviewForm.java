// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.overview;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.folioscope.base.Numbers;
import org.folioscope.model.Extent;
import org.folioscope.model.Finding;
import org.folioscope.model.Image;
import org.folioscope.model.Kernel;
import org.folioscope.model.KernelState;
import org.folioscope.model.MissingMember;
import org.folioscope.model.Module;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.Palette;

/** The form of the overview: label and value in two columns, lists below. Everything can be selected and copied. */
final class OverviewForm {

    /** More extents than this don't help anybody who reads a form. */
    private static final int MOST_EXTENTS = 64;

    private final ImageEditor editor;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private Image shownImage;
    private Kernel shownKernel;
    private Text captured;

    OverviewForm(Composite parent, OpenImage image, ImageEditor editor) {
        this.editor = editor;
        toolkit = editor.getToolkit();
        form = toolkit.createScrolledForm(parent);
        form.setText(image.name());
        toolkit.getHyperlinkGroup().setForeground(Palette.current().link());
        toolkit.getHyperlinkGroup().setActiveForeground(Palette.current().link());
        toolkit.decorateFormHeading(form.getForm());
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 14).applyTo(form.getBody());
        fill(image);
    }

    private void fill(OpenImage image) {
        shownImage = image.facts().image();
        shownKernel = image.facts().kernel();
        image(shownImage, image);
        if (shownKernel == null) {
            noKernel();
        } else {
            kernel(shownKernel);
        }
        extents(shownImage.getExtents());
    }

    /** Shows the facts as they are now; makes the form anew only where more has changed than the time. */
    void refresh(OpenImage image) {
        Kernel fresh = image.facts().kernel();
        if (fresh == null) {
            return; // of memory alone, no fact changes
        }
        boolean same = EcoreUtil.equals(
                        withoutTime(shownImage), withoutTime(image.facts().image()))
                && EcoreUtil.equals(withoutTime(shownKernel), withoutTime(fresh));
        if (same) {
            captured.setText(fresh.isSetCaptureTime() ? captured(fresh) : "n/a");
            return;
        }
        Point origin = form.getOrigin();
        form.setRedraw(false);
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        fill(image);
        form.reflow(true);
        form.setOrigin(origin);
        form.setRedraw(true);
    }

    private static Image withoutTime(Image image) {
        Image copy = EcoreUtil.copy(image);
        copy.getKernels().forEach(Kernel::unsetCaptureTime);
        return copy;
    }

    private static Kernel withoutTime(Kernel kernel) {
        Kernel copy = EcoreUtil.copy(kernel);
        copy.unsetCaptureTime();
        return copy;
    }

    Control control() {
        return form;
    }

    private void image(Image facts, OpenImage image) {
        Composite section = section("Image", 2);
        line(
                section,
                image.source().file().isPresent() ? "File" : "Source",
                image.source().location());
        line(section, "Format", facts.getFormat());
        line(section, "Size", bytes(facts.getFileSize()));
        line(
                section,
                "Memory held",
                bytes(facts.getExtents().stream().mapToLong(Extent::getLength).sum()));
    }

    private void extents(List<Extent> extents) {
        Composite section = section("Physical extents: " + extents.size(), 3);
        for (Extent extent : extents.subList(0, Math.min(MOST_EXTENTS, extents.size()))) {
            address(section, extent.getStart(), false);
            toolkit.createLabel(section, bytes(extent.getLength()));
            toolkit.createLabel(
                    section, extent.getFileOffset() < 0 ? "" : "at file offset " + Numbers.hex(extent.getFileOffset()));
        }
        if (extents.size() > MOST_EXTENTS) {
            toolkit.createLabel(section, "… all are in the Outline");
        }
    }

    private void noKernel() {
        Composite section = section("Kernel", 1);
        text(
                section,
                "There is no kernel in this image, so there are neither symbols nor types, nor file systems. What one"
                        + " kernel leaves for the next is on the page Handover, the bytes are on the page Memory.");
        findings(shownImage.getFindings());
    }

    private void kernel(Kernel kernel) {
        Composite section = section("Kernel", 2);
        line(section, "Release", kernel.getRelease());
        line(section, "State", kernel.getState() == KernelState.LIVE ? "live: the CPU's page tables map it" : "ghost");
        line(section, "Build id", kernel.getBuildId());
        line(section, "Banner", kernel.getBanner());
        line(section, "Command line", kernel.getCommandLine());
        line(section, "Booted", kernel.isSetBootTime() ? String.valueOf(kernel.getBootTime()) : "n/a");
        captured = line(section, "Captured", kernel.isSetCaptureTime() ? captured(kernel) : "n/a");
        line(section, "Paging", kernel.getPagingLevels() + " levels");
        link(section, "Page table root", kernel.getPageTableRoot(), false, "physical");
        line(section, "Symbols", kernel.getSymbolsOrigin());
        line(section, "Types", kernel.getTypesOrigin());
        bases(kernel);
        findings(kernel.getFindings());
        missing(kernel.getMissing());
        modules(kernel.getModules());
    }

    private static String captured(Kernel kernel) {
        String time = String.valueOf(kernel.getCaptureTime());
        if (!kernel.isSetBootTime() || kernel.getBootTime() == null || kernel.getCaptureTime() == null) {
            return time;
        }
        Duration up = Duration.between(kernel.getBootTime(), kernel.getCaptureTime());
        return time + ", " + up.toSeconds() / 3600 + " h " + up.toMinutesPart() + " min " + up.toSecondsPart()
                + " s after boot";
    }

    private void bases(Kernel kernel) {
        Composite section = section("Base addresses and how they came about", 4);
        for (String heading : List.of("Name", "Value", "Derived from", "Cross-check")) {
            toolkit.createLabel(section, heading)
                    .setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        kernel.getBases().forEach(base -> {
            toolkit.createLabel(section, base.getName());
            address(section, base.getValue(), true);
            text(section, base.getSource());
            String check = base.getCrossCheck() == null || base.getCrossCheck().isEmpty()
                    ? "nothing to hold it against"
                    : (base.isAgrees() ? "✔ " : "✖ ") + base.getCrossCheck();
            text(section, check);
        });
    }

    private void findings(List<Finding> findings) {
        Composite section = section("Findings", 1);
        if (findings.isEmpty()) {
            text(section, "Nothing was amiss in what was read so far.");
        }
        findings.forEach(finding -> text(
                section,
                finding.getSeverity().getName().toLowerCase(Locale.ROOT) + ": " + finding.getMessage()
                        + (finding.getPlace() == null || finding.getPlace().isEmpty()
                                ? ""
                                : " (at " + finding.getPlace() + ")")));
    }

    private void missing(List<MissingMember> missing) {
        Composite section = section("Not in this kernel", 2);
        if (missing.isEmpty()) {
            text(section, "Everything that was looked for so far is there.");
        }
        missing.forEach(member -> line(section, member.getWhat(), member.getConsequence()));
    }

    private void modules(List<Module> modules) {
        Composite section = section("Modules", 3);
        modules.forEach(module -> {
            text(section, module.getName());
            address(section, module.getStart(), true);
            text(section, bytes(module.getSize()));
        });
        if (modules.isEmpty()) {
            text(section, "None.");
        }
    }

    private Composite section(String title, int columns) {
        Section section = toolkit.createSection(
                form.getBody(),
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(4, 6)
                .spacing(16, 3)
                .applyTo(client);
        section.setClient(client);
        return client;
    }

    private Text line(Composite parent, String label, String value) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(toolkit.createLabel(parent, label));
        Text text = text(parent, value == null || value.isEmpty() ? "n/a" : value);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Text text(Composite parent, String value) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(value == null ? "" : value);
        toolkit.adapt(text, true, false);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(160, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private void link(Composite parent, String label, long address, boolean virtual, String kind) {
        toolkit.createLabel(parent, label);
        Hyperlink link = address(parent, address, virtual);
        link.setText(Numbers.hex(address) + " " + kind);
    }

    private Hyperlink address(Composite parent, long address, boolean virtual) {
        Hyperlink link = toolkit.createHyperlink(parent, Numbers.hex(address), SWT.NONE);
        link.setFont(JFaceResources.getTextFont());
        link.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        link.setForeground(Palette.current().link());
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                editor.go(new Place.Memory(virtual, address, ""));
            }
        });
        return link;
    }

    private static String bytes(long count) {
        return Numbers.size(count)
                + (Long.compareUnsigned(count, 1024) < 0 ? "" : " (" + Long.toUnsignedString(count) + " bytes)");
    }
}
