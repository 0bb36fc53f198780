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
import org.folioscope.query.TableQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.frames.Frame;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/** The content of the page: what is selected in the tree decides which inodes the table reads. */
final class FileSystemsPane extends Composite {

    private KernelSnapshot kernel;
    private final OpenImage image;
    private final ImageEditor editor;
    private final LazyTree tree;
    private final QueryTable<Inode> inodes;
    private long read;
    private Object meaning;
    private boolean started;

    FileSystemsPane(Composite parent, KernelSnapshot kernel, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.kernel = kernel;
        this.image = image;
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
        inodes.compareWith((frame, _) -> ask(frame));
        read(null);
    }

    /** Shows the same of another snapshot of the image. */
    void refresh(KernelSnapshot fresh) {
        kernel = fresh;
        tree.refreshRoots(FileSystemsTree.roots(kernel));
        Frames frames = image.frames();
        if (frames != null && meaning != null) {
            read = frames.superBlock(kernel, meaning).orElse(InodesBelow.NOWHERE);
        }
        inodes.refresh(new InodesBelow(kernel, read));
    }

    /** Asks another frame for the inodes that {@link #read} asks this one for. */
    private TableQuery<Inode> ask(Frame frame) {
        KernelSnapshot other = frame.kernel();
        Object block = meaning;
        return new InodesBelow(
                other,
                block == null ? 0 : image.frames().superBlock(other, block).orElse(InodesBelow.NOWHERE));
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
        read(block);
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

    /** Reads the inodes of {@code block}, of all where it is null, unless they are being shown. */
    private void read(SuperBlock block) {
        long address = block == null ? 0 : block.getAddress();
        if (!started || address != read) {
            started = true;
            read = address;
            meaning = block == null ? null : image.identity(block);
            inodes.run(new InodesBelow(kernel, address));
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
            Object same = image.identity(inode);
            inodes.selectWhenThere(each -> image.identity(each).equals(same));
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
