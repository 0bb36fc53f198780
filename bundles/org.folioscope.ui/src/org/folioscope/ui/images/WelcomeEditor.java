// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.ui.parts.ReadOnlyEditor;
import org.folioscope.ui.theme.Icons;
import org.folioscope.ui.theme.Palette;

/** What the window shows while no image is open: what can be done first. */
public final class WelcomeEditor extends ReadOnlyEditor {

    public static final String ID = "org.folioscope.ui.welcome";

    /** There is one welcome. */
    public static final IEditorInput INPUT = new Input();

    private Composite page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(48, 40).spacing(0, 8).applyTo(page);
        heading("Folioscope");
        text("Opens memory images of Linux guests and shows their file systems, inodes and page cache.\n"
                + "Types and symbols come from the image itself: no debug package is needed.");
        space();
        action("Open the sample", "a small guest, captured before a kexec", this::openSample);
        action(
                "Open an image…",
                "ELF core, kdump, raw memory, also compressed; Ctrl+O, or drop a file anywhere",
                () -> OpenHandler.chooseAndOpen(getSite().getWorkbenchWindow()));
        WelcomeAction.contributed().forEach(action -> action(action.label(), action.description(), () -> run(action)));
        recentFiles();
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void openSample() {
        run("org.folioscope.ui.openSample");
    }

    private void run(WelcomeAction action) {
        run(action.command());
    }

    private void run(String command) {
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private void recentFiles() {
        List<Path> recent = OpenImages.instance().recent().all();
        if (recent.isEmpty()) {
            return;
        }
        space();
        Label title = new Label(page, SWT.NONE);
        title.setText("Recent images");
        title.setFont(JFaceResources.getBannerFont());
        for (Path path : recent) {
            Path directory = path.getParent();
            action(
                    path.getFileName().toString(),
                    directory == null ? "" : directory.toString(),
                    () -> OpenImages.instance().open(path));
        }
    }

    private void heading(String text) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
        new Label(line, SWT.NONE).setImage(Icons.image("folioscope"));
        Label label = new Label(line, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getHeaderFont());
    }

    private void text(String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(700, SWT.DEFAULT).applyTo(label);
    }

    private void space() {
        GridDataFactory.fillDefaults().hint(1, 8).applyTo(new Label(page, SWT.NONE));
    }

    private void action(String name, String what, Runnable run) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
        Link link = new Link(line, SWT.NONE);
        link.setText("<a>" + name.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, _ -> run.run());
        Label label = new Label(line, SWT.NONE);
        label.setText(what.replace("&", "&&"));
        label.setForeground(Palette.current().dim());
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    private static final class Input extends PlatformObject implements IEditorInput {

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Icons.descriptor("folioscope");
        }

        @Override
        public String getName() {
            return "Welcome";
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return "What to do first";
        }
    }
}
