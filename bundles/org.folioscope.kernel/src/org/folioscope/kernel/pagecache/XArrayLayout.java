// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/** Where the members of struct xarray and struct xa_node are (include/linux/xarray.h). */
public final class XArrayLayout {

    /** Slots of a node; XA_CHUNK_SIZE with BASE_SMALL unset, as on every 64-bit distribution kernel. */
    static final int SLOTS = 64;

    /** Bits of an index that one level takes; XA_CHUNK_SHIFT. */
    static final int SHIFT = 6;

    /** __GFP_BITS_SHIFT of Linux 6.1 without lockdep (include/linux/gfp_types.h), where BTF does not tell it. */
    private static final int GFP_BITS = 27;

    final int head;
    final Field flags;
    final int shift;
    final int offset;
    final int parent;
    final int slots;
    final int marks;

    /** The bit in xa_flags that is the root's mark 0; marks 1 and 2 follow. */
    final int rootMarkBit;

    /** @throws org.folioscope.symbols.MissingMemberException when this kernel has no xarray */
    public XArrayLayout(Context context) {
        Members array = context.members("xarray");
        head = array.offset("xa_head");
        flags = array.need("xa_flags");
        Members node = context.members("xa_node");
        shift = node.offset("shift");
        offset = node.offset("offset");
        parent = node.offset("parent");
        slots = node.offset("slots");
        marks = node.offset("marks");
        // since 6.10 the bits of gfp_t are an enum, and marks start after its last
        OptionalLong last = context.map().types().enumerator("___GFP_LAST_BIT");
        rootMarkBit = last.isPresent() ? (int) last.getAsLong() : GFP_BITS;
    }
}
