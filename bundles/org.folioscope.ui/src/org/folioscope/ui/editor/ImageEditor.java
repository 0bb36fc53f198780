// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.editor.filesystems.FileSystemsPage;
import org.folioscope.ui.editor.memory.MemoryPage;
import org.folioscope.ui.editor.overview.OverviewPage;
import org.folioscope.ui.editor.pagecache.PageCachePage;
import org.folioscope.ui.images.ImageInput;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.links.Destination;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.outline.ImageOutline;
import org.folioscope.ui.properties.Properties;
import org.folioscope.ui.table.FilterTarget;
import org.folioscope.ui.theme.Icons;

/** The editor of one image. Its pages share one selection; going from place to place is kept in the history. */
public final class ImageEditor extends FormEditor implements Destination, INavigationLocationProvider {

    /** The keys that do something else here than in other editors. */
    private static final String CONTEXT = "org.folioscope.ui.imageEditor";

    private final ImageSelection selection = new ImageSelection(value -> image().identity(value));

    private final Consumer<OpenImage> listener = this::changed;
    private final Runnable editListener = this::edited;
    private UndoActions undo;

    private final IPartListener2 visibility = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == ImageEditor.this) {
                catchUp();
            }
        }
    };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
        site.getService(IContextService.class).activateContext(CONTEXT);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
        setTitleImage(Icons.image(image().source().icon()));
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite outer = super.createPageContainer(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        image().source().createHeader(outer, image());
        Composite pagesBelow = new Composite(outer, SWT.NONE);
        pagesBelow.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pagesBelow);
        image().source().createFooter(outer, image());
        return pagesBelow;
    }

    @Override
    protected void createPages() {
        super.createPages();
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refreshAction());
        undo = new UndoActions(image().edits());
        undo.install(bars);
        image().edits().addListener(editListener);
        bars.updateActionBars();
        getSite().getPage().addPartListener(visibility);
    }

    private void edited() {
        undo.update();
        editorDirtyStateChanged();
    }

    /** Whether the user has changed memory and not saved that. */
    @Override
    public boolean isDirty() {
        return image().edits().isDirty();
    }

    private Action refreshAction() {
        return new Action("Refresh") {
            @Override
            public void run() {
                OpenImages.instance().refresh(image());
            }
        };
    }

    private void catchUp() {
        if (getActivePageInstance() instanceof ImagePage page) {
            page.catchUp();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        OpenImages.instance().removeListener(listener);
        image().edits().removeListener(editListener);
        super.dispose();
    }

    public OpenImage image() {
        return ((ImageInput) getEditorInput()).image();
    }

    /** What is selected, whatever page it was selected on. */
    public ImageSelection selection() {
        return selection;
    }

    @Override
    protected void addPages() {
        try {
            addPage(new OverviewPage(this));
            addPage(new FileSystemsPage(this));
            addPage(new PageCachePage(this));
            for (ContributedPage page : ContributedPage.all()) {
                addPage(page.create(this));
            }
            addPage(new MemoryPage(this));
            OpenImages.instance().addListener(listener);
            changed(image());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Memory without a kernel has no use for the pages that show what a kernel keeps, and one moment alone none for those
     * that compare.
     */
    private void changed(OpenImage which) {
        if (which != image() || which.state() != OpenImage.State.OPEN) {
            return;
        }
        for (int i = getPageCount() - 1; i >= 0; i--) {
            boolean useless = pages.get(i) instanceof ImagePage page
                    && (page.needsKernel() && !which.hasKernel() || page.needsFrames() && which.frames() == null);
            if (useless) {
                removePage(i);
            }
        }
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        catchUp();
        if (getActivePageInstance() instanceof ImagePage page && page.selected() != null) {
            selection.select(page.selected());
        }
    }

    @Override
    public void go(Place place) {
        getSite().getPage().getNavigationHistory().markLocation(this);
        restore(place);
        getSite().getPage().getNavigationHistory().markLocation(this);
    }

    @Override
    public void goToAddress() {
        setActivePage("memory");
        if (getActivePageInstance() instanceof MemoryPage page) {
            page.focusAddress();
        }
    }

    @Override
    public void focusFilter() {
        if (getActivePageInstance() instanceof FilterTarget page) {
            page.focusFilter();
        }
    }

    @Override
    public void save() {
        if (isDirty() && !(getActivePageInstance() instanceof PageCachePage)) {
            getSite().getPage().saveEditor(this, false);
        } else {
            saveCachedContent();
        }
    }

    @Override
    public void saveCachedContent() {
        setActivePage("pagecache");
        if (getActivePageInstance() instanceof PageCachePage page) {
            page.saveContent();
        }
    }

    /** Shows {@code place} without a trace in the history. */
    void restore(Place place) {
        for (Object each : pages) {
            if (each instanceof ImagePage page && page.shows(place)) {
                setActivePage(page.getId());
                page.show(place);
                return;
            }
        }
    }

    /** Where the page in front is; null while there is nothing to see. */
    Place place() {
        return getActivePageInstance() instanceof ImagePage page ? page.place() : null;
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return null;
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        Place place = place();
        return place == null ? null : new PlaceLocation(this, place);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(Properties.page(image()));
        }
        if (type == IContentOutlinePage.class) {
            return type.cast(new ImageOutline(image(), selection));
        }
        return super.getAdapter(type);
    }

    /** The image itself is never written: the user says where the changes go. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!ChangesDialog.save(getSite().getShell(), image()) && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        ChangesDialog.save(getSite().getShell(), image());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return image().edits().isDirty();
    }
}
