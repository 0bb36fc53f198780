// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Decodes the head, its instances and their files. Block lists are walked when somebody asks them to. A page of records
 * that is met twice ends its chain, which bounds the walk by the pages that the image holds. One decoding, one thread.
 */
public final class KhoTmpfsDecoder {

    private final MemoryReader reader;
    private final Progress progress;
    private final LongHashSet pages = new LongHashSet();
    private final List<Diagnostic> damage = new ArrayList<>();

    /** @param reader at physical addresses */
    public KhoTmpfsDecoder(MemoryReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * @param head physical address of the head's page, bytes
     * @throws MemoryFaultException when the head can't be read
     */
    public KhoTmpfs decode(long head) {
        String compatible = KhoTmpfsFormat.HEAD_COMPATIBLE.string(reader, head);
        List<KhoTmpfsInstance> instances = new ArrayList<>();
        if (compatible.equals(KhoTmpfsFormat.COMPATIBLE)) {
            for (int slot = 0; slot < KhoTmpfsFormat.INSTANCES; slot++) {
                long address = head + KhoTmpfsFormat.FIRST_INSTANCE + slot * KhoTmpfsFormat.INSTANCE.size();
                if (reader.u8(address) != 0) {
                    instances.add(instance(address, slot));
                }
            }
        }
        return new KhoTmpfs(
                head,
                compatible,
                KhoTmpfsFormat.UPDATES.get(reader, head),
                List.copyOf(instances),
                List.copyOf(damage));
    }

    private KhoTmpfsInstance instance(long address, int slot) {
        List<Long> chain = new ArrayList<>();
        List<KhoTmpfsFile> files = new ArrayList<>();
        long from = KhoTmpfsFormat.FILES.at(address);
        long page = reader.u64(from);
        while (page != 0) {
            progress.check();
            if ((page & 0xfff) != 0) {
                tell("this page of file records is not at a multiple of 4096: " + Numbers.hex(page), from);
                break;
            }
            if (!pages.add(page)) {
                tell("the page of file records at physical " + Numbers.hex(page) + " is used twice", from);
                break;
            }
            try {
                reader.u8(page);
                chain.add(page);
                records(page, files);
                from = KhoTmpfsFormat.NEXT.at(page);
                page = reader.u64(from);
            } catch (MemoryFaultException e) {
                tell("the page of file records can't be read: " + e.getMessage(), from);
                break;
            }
        }
        return new KhoTmpfsInstance(
                address,
                slot,
                KhoTmpfsFormat.INSTANCE_NAME.string(reader, address),
                KhoTmpfsFormat.NR_FILES.get(reader, address),
                KhoTmpfsFormat.INSTANCE_BLOCKS.get(reader, address),
                List.copyOf(chain),
                List.copyOf(files));
    }

    private void records(long page, List<KhoTmpfsFile> files) {
        for (int i = 0; i < KhoTmpfsFormat.RECORDS; i++) {
            long at = page + KhoTmpfsFormat.FIRST_RECORD + i * KhoTmpfsFormat.RECORD.size();
            long ino = KhoTmpfsFormat.INO.get(reader, at);
            if (ino != 0) {
                files.add(new KhoTmpfsFile(
                        at,
                        ino,
                        KhoTmpfsFormat.PARENT.get(reader, at),
                        KhoTmpfsFormat.SIZE.get(reader, at),
                        new BlockList(KhoTmpfsFormat.BLOCKS.get(reader, at)),
                        KhoTmpfsFormat.NR_BLOCKS.get(reader, at),
                        KhoTmpfsFormat.FALLOCEND.get(reader, at),
                        (int) KhoTmpfsFormat.MODE.get(reader, at),
                        KhoTmpfsFormat.UID.get(reader, at),
                        KhoTmpfsFormat.GID.get(reader, at),
                        (int) KhoTmpfsFormat.FLAGS.get(reader, at),
                        KhoTmpfsFormat.NAME.string(reader, at)));
            }
        }
    }

    private void tell(String message, long at) {
        damage.add(Diagnostic.error(message, "physical " + Numbers.hex(at)));
    }
}
