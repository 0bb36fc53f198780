// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.filesystems;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Dentry;
import org.folioscope.model.Inode;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/** The content of the page: what is selected in the tree decides which inodes the table reads. */
final class FileSystemsPane extends Composite {

    private KernelSnapshot kernel;
    private final ImageEditor editor;
    private final LazyTree tree;
    private final QueryTable<Inode> inodes;
    private long read;
    private boolean started;

    FileSystemsPane(Composite parent, KernelSnapshot kernel, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.kernel = kernel;
        this.editor = editor;
        setLayout(new FillLayout());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new LazyTree(sash, "File systems, mounts and directories", image);
        inodes = new QueryTable<>(sash, InodeTable.spec(new InodesBelow(kernel, 0)), image, editor::go);
        sash.setWeights(26, 74);
        tree.setRoots(FileSystemsTree.roots(kernel));
        tree.addSelectionChangedListener(this::treeSelected);
        tree.onOpen(this::opened);
        inodes.onSelection(rows -> rows.stream().findFirst().ifPresent(editor.selection()::select));
        editor.selection().follow(this, this::editorSelected);
        tree.onRenewed(editor.selection()::renew);
        inodes.onRefreshed(rows -> rows.stream().findFirst().ifPresent(editor.selection()::renew));
        tree.viewer().expandToLevel(2);
        read(0);
    }

    /** Shows the same of another snapshot of the image. */
    void refresh(KernelSnapshot fresh) {
        kernel = fresh;
        tree.refreshRoots(FileSystemsTree.roots(kernel));
        inodes.refresh(new InodesBelow(kernel, read));
    }

    QueryTable<Inode> inodes() {
        return inodes;
    }

    LazyTree tree() {
        return tree;
    }

    private void treeSelected(SelectionChangedEvent event) {
        IStructuredSelection selection = (IStructuredSelection) event.getSelection();
        LazyNode node = tree.selectedNode();
        if (node == null) {
            return;
        }
        editor.selection().setSelection(selection);
        SuperBlock block = superBlock(node);
        read(block == null ? 0 : block.getAddress());
        if (node.value() instanceof Dentry dentry && dentry.getInodeAddress() != 0) {
            long address = dentry.getInodeAddress();
            inodes.selectWhenThere(inode -> inode.getAddress() == address);
        }
    }

    private static SuperBlock superBlock(LazyNode node) {
        for (LazyNode at = node; at != null; at = at.parent()) {
            if (at.value() instanceof SuperBlock block) {
                return block;
            }
            if (at.value() instanceof Mount mount) {
                return mount.getSuperBlock();
            }
        }
        return null;
    }

    /** Reads the inodes of the super block at {@code block}, of all where it is 0, unless they are being shown. */
    private void read(long block) {
        if (!started || block != read) {
            started = true;
            read = block;
            inodes.run(new InodesBelow(kernel, block));
        }
    }

    private void opened(LazyNode node) {
        if (node.value() instanceof Dentry dentry && dentry.getInodeAddress() != 0 && !"dir".equals(dentry.getType())) {
            editor.go(new Place.InodeAt(dentry.getInodeAddress()));
        } else {
            tree.viewer().setExpandedState(node, !tree.viewer().getExpandedState(node));
        }
    }

    private void editorSelected(Object value) {
        if (value instanceof Inode inode) {
            inodes.selectWhenThere(each -> each.getAddress() == inode.getAddress());
        } else if (value instanceof SuperBlock block) {
            showSuperBlock(block.getAddress());
        }
    }

    /** Selects the super block at {@code address} (virtual) and reads its inodes. */
    void showSuperBlock(long address) {
        tree.selectWhenRead(value -> value instanceof SuperBlock block && block.getAddress() == address);
    }

    Place place() {
        return read == 0 ? new Place.FileSystems() : new Place.SuperBlockAt(read);
    }

    @Override
    public boolean setFocus() {
        return tree.control().setFocus();
    }
}
