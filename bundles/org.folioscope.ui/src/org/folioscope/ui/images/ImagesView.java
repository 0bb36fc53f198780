// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.Kernel;
import org.folioscope.model.SuperBlock;
import org.folioscope.ui.links.Links;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.properties.Properties;
import org.folioscope.ui.tree.Group;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/** The images that are open, their kernels and file systems. */
public final class ImagesView extends ViewPart {

    public static final String ID = "org.folioscope.ui.images";

    private final Consumer<OpenImage> listener = this::changed;
    private final Consumer<OpenImage> refreshListener = this::refreshed;
    private final Map<OpenImage, LazyNode> nodes = new IdentityHashMap<>();
    private LazyTree tree;

    @Override
    public void createPartControl(Composite parent) {
        tree = new LazyTree(parent, "Images");
        tree.onOpen(this::open);
        getSite().setSelectionProvider(tree);
        contextMenu();
        OpenImages.instance().addListener(listener);
        OpenImages.instance().addRefreshListener(refreshListener);
        OpenImages.instance().all().forEach(this::changed);
    }

    private void contextMenu() {
        MenuManager menu = new MenuManager();
        menu.add(command("org.folioscope.ui.open"));
        menu.add(command("org.folioscope.ui.closeImage"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        getSite().registerContextMenu(menu, tree);
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(getSite(), null, id, CommandContributionItem.STYLE_PUSH));
    }

    private void changed(OpenImage image) {
        if (image.state() == OpenImage.State.CLOSED) {
            nodes.remove(image);
        } else if (image.state() == OpenImage.State.OPEN) {
            LazyNode known = nodes.get(image);
            if (known == null || known.children().isEmpty()) {
                nodes.put(image, opened(image));
            }
        } else {
            nodes.put(image, LazyNode.leaf(image));
        }
        List<LazyNode> roots = new ArrayList<>();
        OpenImages.instance().all().forEach(each -> roots.add(nodes.computeIfAbsent(each, LazyNode::leaf)));
        tree.setRoots(roots);
        if (nodes.containsKey(image)) {
            tree.expand(nodes.get(image));
        }
    }

    private void refreshed(OpenImage image) {
        LazyNode known = nodes.get(image);
        if (known != null && !image.isReading() && image.problem() == null) {
            tree.refresh(known, opened(image));
        }
    }

    @SuppressWarnings("resource") // the open image closes its snapshot
    private static LazyNode opened(OpenImage image) {
        if (!image.hasKernel()) {
            return LazyNode.leaf(image).withDetail("no kernel");
        }
        Snapshot snapshot = image.snapshot();
        LazyNode fileSystems = LazyNode.of(
                new Group("file systems", "filesystems"),
                progress -> snapshot.kernel().superBlocks(progress).stream()
                        .map(LazyNode::leaf)
                        .toList());
        LazyNode kernels = LazyNode.of(
                        new Group("kernels in memory", "kernel"),
                        progress -> snapshot.kernels(progress).stream()
                                .map(kernel -> LazyNode.leaf(kernel.facts()))
                                .toList())
                .withDetail("reads all of it");
        return LazyNode.of(image, List.of(LazyNode.leaf(image.facts().kernel()), fileSystems, kernels));
    }

    private void open(LazyNode node) {
        LazyNode root = node;
        while (root.parent() != null) {
            root = root.parent();
        }
        if (root.value() instanceof OpenImage image) {
            switch (node.value()) {
                case OpenImage _ -> OpenImages.instance().open(image.source());
                case Kernel _ -> Links.follow(image, new Place.Overview());
                case SuperBlock block -> Links.follow(image, new Place.SuperBlockAt(block.getAddress()));
                default -> Links.follow(image, new Place.FileSystems());
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(Properties.page(null));
        }
        return super.getAdapter(type);
    }

    public LazyTree tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        OpenImages.instance().removeListener(listener);
        OpenImages.instance().removeRefreshListener(refreshListener);
        super.dispose();
    }
}
