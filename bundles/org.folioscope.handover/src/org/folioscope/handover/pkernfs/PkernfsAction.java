// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.edit.ByteWrite;
import org.folioscope.handover.edit.EditAction;
import org.folioscope.handover.edit.EditException;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.model.Structure;

/** The {@link PkernfsEdit}s that menus offer for an inode of a region. */
public enum PkernfsAction implements EditAction {
    /** touch. */
    CREATE("pkernfs.create", "Create File…", List.of(new Input("name", "Name", "1 to 254 bytes without a slash", ""))) {
        @Override
        boolean isFor(PkernfsRegion region, int ino) {
            return region.tree().directories().stream().anyMatch(chain -> chain.owner() == ino);
        }

        @Override
        List<PkernfsEdit.Write> writes(PkernfsRegion region, int ino, Map<String, String> values)
                throws PkernfsEditException {
            return PkernfsEdit.create(region, ino, values.getOrDefault("name", ""));
        }
    },
    /** rm. */
    UNLINK("pkernfs.unlink", "Unlink…", List.of(Names.RELEASE)) {
        @Override
        boolean isFor(PkernfsRegion region, int ino) {
            return ino > 1 && region.tree().reach(ino) == Reach.DIRECTORY;
        }

        @Override
        List<PkernfsEdit.Write> writes(PkernfsRegion region, int ino, Map<String, String> values)
                throws PkernfsEditException {
            return PkernfsEdit.unlink(region, ino, Names.release(values));
        }
    },
    /** Puts an orphan back into a directory. */
    LINK(
            "pkernfs.link",
            "Link into Directory…",
            List.of(new Input("directory", "Directory", "Inode number of a directory; 1 is the root", "1"))) {
        @Override
        boolean isFor(PkernfsRegion region, int ino) {
            return ino > 1
                    && region.store().flags(ino) != 0
                    && !InodeFlags.isDirectory(region.store().flags(ino))
                    && Names.isUnreached(region, ino);
        }

        @Override
        List<PkernfsEdit.Write> writes(PkernfsRegion region, int ino, Map<String, String> values)
                throws PkernfsEditException {
            return PkernfsEdit.link(region, ino, Names.number(values.getOrDefault("directory", "1")));
        }
    },
    /** Puts an orphan or a lost inode on the free chain. */
    FREE("pkernfs.free", "Free…", List.of(Names.RELEASE)) {
        @Override
        boolean isFor(PkernfsRegion region, int ino) {
            return ino > 1 && Names.isUnreached(region, ino);
        }

        @Override
        List<PkernfsEdit.Write> writes(PkernfsRegion region, int ino, Map<String, String> values)
                throws PkernfsEditException {
            return PkernfsEdit.free(region, ino, Names.release(values));
        }
    };

    private final String id;
    private final String label;
    private final List<Input> inputs;

    PkernfsAction(String id, String label, List<Input> inputs) {
        this.id = id;
        this.label = label;
        this.inputs = inputs;
    }

    abstract boolean isFor(PkernfsRegion region, int ino);

    abstract List<PkernfsEdit.Write> writes(PkernfsRegion region, int ino, Map<String, String> values)
            throws PkernfsEditException;

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Input> inputs() {
        return inputs;
    }

    @Override
    public boolean isFor(Handover handover, Structure structure) {
        if (!structure.getKind().equals("pkernfs.inode")) {
            return false;
        }
        Optional<PkernfsRegion> region = region(handover, Progress.NONE);
        int ino = region.isPresent() ? ino(region.get(), structure) : 0;
        return ino > 0 && isFor(region.get(), ino);
    }

    @Override
    public List<ByteWrite> writes(Handover handover, Structure structure, Map<String, String> values, Progress progress)
            throws EditException {
        PkernfsRegion region =
                region(handover, progress).orElseThrow(() -> new EditException(handover + " is no pkernfs"));
        try {
            return writes(region, ino(region, structure), values).stream()
                    .map(write -> new ByteWrite(write.address(), write.bytes()))
                    .toList();
        } catch (PkernfsEditException e) {
            throw new EditException(e.getMessage(), e);
        }
    }

    private static Optional<PkernfsRegion> region(Handover handover, Progress progress) {
        return handover.decoded(progress).subject(PkernfsRegion.class);
    }

    /** The number of the inode that {@code structure} shows, or 0. */
    private static int ino(PkernfsRegion region, Structure structure) {
        InodeStore store = region.store();
        long offset = structure.getAddress() - store.address(1);
        long size = store.address(2) - store.address(1);
        long ino = offset / size + 1;
        return offset >= 0 && offset % size == 0 && ino <= store.inodes() ? (int) ino : 0;
    }

    /** What several actions share. */
    private static final class Names {

        static final Input RELEASE = new Input(
                "release", "Release blocks", "\"yes\" clears the bits of its blocks, which pkernfs never does", "no");

        static boolean release(Map<String, String> values) {
            return values.getOrDefault("release", "no").equalsIgnoreCase("yes");
        }

        static boolean isUnreached(PkernfsRegion region, int ino) {
            Reach reach = region.tree().reach(ino);
            return reach == Reach.ORPHAN || reach == Reach.LOST;
        }

        static int number(String text) throws PkernfsEditException {
            try {
                return Integer.parseInt(text.strip());
            } catch (NumberFormatException _) {
                throw new PkernfsEditException("expected the number of a directory's inode, found \"" + text + "\"");
            }
        }
    }
}
