// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapLayout;
import org.folioscope.compare.pagemap.MapPainter;

/**
 * Pieces of a map as images: some rows of dots each, painted away from the user interface thread and kept while there is
 * room. What is asked for last is painted first. Belongs to the user interface thread.
 */
final class MapStrips {

    /** Pixels that a strip is high, about. */
    private static final int HEIGHT = 96;

    /** Strips that are kept: some screens. */
    private static final int MOST = 96;

    private static final int DEPTH = 24;
    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    /**
     * One strip.
     *
     * @param cells what is drawn
     * @param layout where
     * @param side pixels of a dot
     * @param dark for which theme
     * @param number of the strip, from the top
     */
    record Key(MapCells cells, MapLayout layout, int side, boolean dark, long number) {

        int rows() {
            return rows(side);
        }

        static int rows(int side) {
            return Math.max(1, HEIGHT / side);
        }

        Key with(MapCells others) {
            return new Key(others, layout, side, dark, number);
        }
    }

    private final Control owner;
    private final Consumer<Key> ready;
    private final Map<Key, Image> images = new LinkedHashMap<>(MOST, 0.75f, true);
    private final Deque<Key> wanted = new ArrayDeque<>();
    /** One thread; what is still to be painted when the map is closed is dropped. */
    private final ExecutorService painter = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("Page map").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** @param ready is told on the user interface thread when a strip was painted */
    MapStrips(Control owner, Consumer<Key> ready) {
        this.owner = owner;
        this.ready = ready;
    }

    /** The image of a strip; null as long as it was not painted. */
    Image get(Key key) {
        return images.get(key);
    }

    /** Has these painted, in this order, and forgets what was to be painted before. */
    void want(Collection<Key> keys) {
        synchronized (wanted) {
            wanted.clear();
            for (Key key : keys) {
                if (!images.containsKey(key)) {
                    wanted.add(key);
                }
            }
            if (wanted.isEmpty()) {
                return;
            }
        }
        painter.execute(this::paintNext);
    }

    private void paintNext() {
        Key key;
        synchronized (wanted) {
            key = wanted.poll();
        }
        if (key == null) {
            return;
        }
        ImageData data = paint(key);
        Display display = owner.isDisposed() ? null : owner.getDisplay();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> painted(key, data));
            painter.execute(this::paintNext);
        }
    }

    private static ImageData paint(Key key) {
        int width = key.layout.columns() * key.side;
        int rows = (int) Math.min(key.rows(), key.layout.rows() - key.number * key.rows());
        int height = Math.max(1, rows) * key.side;
        int[] pixels = new int[width * height];
        new MapPainter(key.cells, key.layout, key.side, key.dark)
                .paint(key.number * key.rows(), rows, pixels, 0, width);
        ImageData data = new ImageData(width, height, DEPTH, RGB);
        byte[] bytes = data.data;
        for (int y = 0; y < height; y++) {
            int at = y * data.bytesPerLine;
            for (int x = 0; x < width; x++) {
                int color = pixels[y * width + x];
                bytes[at++] = (byte) (color >> 16);
                bytes[at++] = (byte) (color >> 8);
                bytes[at++] = (byte) color;
            }
        }
        return data;
    }

    private void painted(Key key, ImageData data) {
        if (owner.isDisposed() || images.containsKey(key)) {
            return;
        }
        images.put(key, new Image(owner.getDisplay(), data));
        Iterator<Map.Entry<Key, Image>> oldest = images.entrySet().iterator();
        while (images.size() > MOST && oldest.hasNext()) {
            oldest.next().getValue().dispose();
            oldest.remove();
        }
        ready.accept(key);
    }

    /** Lets go of all images and ends the painter. */
    void dispose() {
        painter.shutdownNow();
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
