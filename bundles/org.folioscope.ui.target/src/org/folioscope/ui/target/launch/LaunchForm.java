// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchConfiguration.Problem;
import org.folioscope.target.launch.MemorySize;
import org.folioscope.target.qemu.Iommu;
import org.folioscope.ui.theme.AccessibleName;

/** All fields of a launch configuration; each shows in its place what is wrong with it. */
final class LaunchForm extends Composite {

    private static final String OWN = "own – the project's kernel, with KHO and LUO";
    private static final String OURS = "ours – the project's initramfs, with the agent";
    private static final List<String> IOMMUS = List.of(
            "none",
            "Intel VT-d, legacy tables",
            "Intel VT-d, scalable mode (PASID)",
            "AMD-Vi",
            "Intel VT-d, legacy tables, 48 bits",
            "Intel VT-d, scalable mode, first stage (QEMU 10)");

    private final Runnable edited;
    private final Map<String, ControlDecoration> decorations = new LinkedHashMap<>();
    private final Text name;
    private final Text description;
    private final Combo kernel;
    private final Combo initramfs;
    private final Text commandLine;
    private final Text memory;
    private final Spinner cpus;
    private final Combo iommu;
    private final Combo accelerator;
    private final Button fiveLevelPaging;
    private final Button gdb;
    private final FileList disks;
    private final FileList shares;
    private final Text extra;
    private LaunchConfiguration shown = LaunchConfiguration.named("");
    private boolean filling;

    /** @param edited runs whenever the user has changed something */
    LaunchForm(Composite parent, Runnable edited) {
        super(parent, SWT.NONE);
        this.edited = edited;
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 4)
                .spacing(10, 6)
                .applyTo(this);
        name = text("name", "&Name", SWT.SINGLE, 1);
        description = text("description", "D&escription", SWT.SINGLE, 1);
        kernel = files("kernel", "&Kernel", "The kernel's bzImage", OWN, "6.12", "6.1");
        initramfs = files("initramfs", "&Initramfs", "An initramfs", OURS);
        commandLine = text("commandLine", "&Command line", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 2);
        memory = text("memory", "&Memory", SWT.SINGLE, 1);
        label("C&PUs");
        cpus = new Spinner(this, SWT.BORDER);
        cpus.setValues(1, 1, 255, 0, 1, 4);
        add("cpus", "CPUs", cpus, 2);
        iommu = choice("iommu", "I&OMMU", IOMMUS);
        accelerator = choice("accelerator", "&Accelerator", List.of("tcg", "kvm"));
        fiveLevelPaging = check("The CPU offers &5-level paging (la57)");
        gdb = check("Offer a &GDB stub on a socket");
        disks = list("disks", "&Disks", new DiskEntries());
        shares = list("shares", "9p &shares", new ShareEntries());
        extra = text("extra", "More for &QEMU", SWT.MULTI | SWT.V_SCROLL, 2);
        extra.setToolTipText("Further arguments, one word of the command line on each line");
        commandLine.setFont(JFaceResources.getTextFont());
        extra.setFont(JFaceResources.getTextFont());
        commandLine.setToolTipText(
                "Added to \"" + LaunchConfiguration.PARAMETERS + "\" and to what the IOMMU asks for");
        memory.setToolTipText("Whole MiB: 512M, 2 GiB");
    }

    private void label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void add(String member, String label, Control control, int span) {
        AccessibleName.set(control, label.replace("&", ""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(span, 1)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(control);
        ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        decorations.put(member, decoration);
        control.addListener(SWT.Modify, _ -> changed());
    }

    private Text text(String member, String label, int style, int lines) {
        label(label);
        Text text = new Text(this, SWT.BORDER | style);
        add(member, label, text, 2);
        if (lines > 1) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .span(2, 1)
                    .indent(8, 0)
                    .hint(200, lines * text.getLineHeight())
                    .applyTo(text);
            text.addListener(
                    SWT.Traverse,
                    event -> event.doit |=
                            event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        return text;
    }

    private Combo files(String member, String label, String what, String... known) {
        label(label);
        Combo combo = new Combo(this, SWT.DROP_DOWN);
        combo.setItems(known);
        add(member, label, combo, 1);
        Button browse = new Button(this, SWT.PUSH);
        browse.setText("Browse…");
        AccessibleName.set(browse, "Browse for " + what.toLowerCase(Locale.ROOT));
        browse.addListener(SWT.Selection, _ -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setText(what);
            String file = dialog.open();
            if (file != null) {
                combo.setText(file);
            }
        });
        return combo;
    }

    private Combo choice(String member, String label, List<String> choices) {
        label(label);
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setItems(choices.toArray(String[]::new));
        add(member, label, combo, 2);
        return combo;
    }

    private Button check(String text) {
        new Label(this, SWT.NONE).setText("");
        Button check = new Button(this, SWT.CHECK);
        check.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).indent(8, 0).applyTo(check);
        check.addListener(SWT.Selection, _ -> changed());
        return check;
    }

    private FileList list(String member, String label, FileList.Entries entries) {
        label(label);
        FileList list = new FileList(this, label.replace("&", ""), entries, this::changed);
        add(member, label, list, 2);
        return list;
    }

    private void changed() {
        if (!filling) {
            edited.run();
        }
    }

    void show(LaunchConfiguration configuration) {
        filling = true;
        shown = configuration;
        name.setText(configuration.name());
        description.setText(configuration.description());
        kernel.setText(configuration.kernel().equals(LaunchConfiguration.OWN) ? OWN : configuration.kernel());
        initramfs.setText(
                configuration.initramfs().equals(LaunchConfiguration.OURS) ? OURS : configuration.initramfs());
        commandLine.setText(configuration.commandLine());
        memory.setText(MemorySize.text(configuration.memory()));
        cpus.setSelection(configuration.cpus());
        iommu.select(configuration.iommu().ordinal());
        accelerator.select(Math.max(0, accelerator.indexOf(configuration.accelerator())));
        fiveLevelPaging.setSelection(configuration.fiveLevelPaging());
        gdb.setSelection(configuration.gdb());
        disks.show(DiskEntries.texts(configuration.disks()));
        shares.show(ShareEntries.texts(configuration.shares()));
        extra.setText(String.join("\n", configuration.extra()));
        filling = false;
    }

    /** What the fields hold. A memory size that can't be read is 0; {@link #unreadable} says why. */
    LaunchConfiguration configuration() {
        return shown.edit()
                .name(name.getText())
                .description(description.getText())
                .kernel(
                        kernel.getText().equals(OWN)
                                ? LaunchConfiguration.OWN
                                : kernel.getText().strip())
                .initramfs(
                        initramfs.getText().equals(OURS)
                                ? LaunchConfiguration.OURS
                                : initramfs.getText().strip())
                .commandLine(commandLine.getText().replaceAll("\\s+", " ").strip())
                .memory(unreadable().isEmpty() ? MemorySize.parse(memory.getText()) : 0)
                .cpus(cpus.getSelection())
                .iommu(Iommu.values()[Math.max(0, iommu.getSelectionIndex())])
                .accelerator(accelerator.getText())
                .fiveLevelPaging(fiveLevelPaging.getSelection())
                .gdb(gdb.getSelection())
                .disks(DiskEntries.disks(disks.entries()))
                .shares(ShareEntries.shares(shares.entries()))
                .extra(extra.getText()
                        .lines()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .make();
    }

    /** Fields whose text is none of what they take; the configuration's own check can't know of them. */
    List<Problem> unreadable() {
        try {
            MemorySize.parse(memory.getText());
            return List.of();
        } catch (NumberFormatException | ArithmeticException e) {
            return List.of(new Problem("memory", e.getMessage()));
        }
    }

    /** Marks the fields that have problems. */
    void mark(List<Problem> problems) {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        problems.forEach(problem -> messages.computeIfAbsent(problem.member(), _ -> new ArrayList<>())
                .add(problem.message()));
        decorations.forEach((member, decoration) -> {
            List<String> of = messages.get(member);
            if (of == null) {
                decoration.hide();
            } else {
                decoration.setDescriptionText(String.join("\n", of));
                decoration.show();
            }
        });
    }

    /** The label of a member's field: "Command line". */
    static String labelOf(String member) {
        return switch (member) {
            case "commandLine" -> "Command line";
            case "cpus" -> "CPUs";
            case "iommu" -> "IOMMU";
            case "shares" -> "9p shares";
            case "extra" -> "More for QEMU";
            default -> Character.toUpperCase(member.charAt(0)) + member.substring(1);
        };
    }
}
