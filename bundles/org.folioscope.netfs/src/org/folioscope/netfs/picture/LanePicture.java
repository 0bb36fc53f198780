// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.List;

/**
 * What is drawn of a request, or of an inode alone. Immutable.
 *
 * @param title what it is, for people
 * @param subject what the request was asked for; null where nobody said
 * @param boxes who works on it; empty for an inode
 * @param ruler of the inode; null where it can't be read
 * @param cursors positions through all lanes
 * @param lanes from top to bottom
 */
public record LanePicture(
        String title, FileRange subject, List<StateBox> boxes, Ruler ruler, List<Cursor> cursors, List<Lane> lanes) {

    public LanePicture {
        boxes = List.copyOf(boxes);
        cursors = List.copyOf(cursors);
        lanes = List.copyOf(lanes);
    }

    /** What the lanes are about, so that a request of some pages is seen in a file of many; not empty. */
    public FileRange focus() {
        long start = subject == null ? Long.MAX_VALUE : subject.start();
        long end = subject == null ? 0 : subject.end();
        boolean ofRequest = !boxes.isEmpty() && lanes.size() > 1;
        for (Lane lane : ofRequest ? lanes.subList(1, lanes.size()) : lanes) {
            if (!lane.stretches().isEmpty()) {
                start = Math.min(start, lane.start());
                end = Math.max(end, lane.end());
            }
        }
        for (Cursor each : cursors) {
            if (each.position() >= 0) {
                start = Math.min(start, each.position());
                end = Math.max(end, each.position());
            }
        }
        return start >= end ? whole() : new FileRange(start, end - start);
    }

    /** From the beginning of the file to the last position that anything is at; not empty. */
    public FileRange whole() {
        long end = 0;
        for (Lane each : lanes) {
            end = Math.max(end, each.end());
        }
        for (Cursor each : cursors) {
            end = Math.max(end, each.position());
        }
        for (Cursor each : ruler == null ? List.<Cursor>of() : ruler.marks()) {
            end = Math.max(end, each.position());
        }
        long more = Math.max(subject == null ? 1 : subject.end(), ruler == null ? 1 : ruler.size());
        return new FileRange(0, Math.max(Math.max(1, end), more));
    }
}
