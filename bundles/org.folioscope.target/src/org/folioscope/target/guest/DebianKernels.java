// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.DebianArchive.Version;

/**
 * Debian's kernels for amd64, by series ("6.12"). Up to 6.x one package holds image and modules; from 7.x on it is a
 * meta package, and the files are in linux-binary and linux-modules, with nothing in /boot. A folder of the cache is named
 * after the version and what is taken from the packages, so that a kernel is fetched anew when more of it is wanted.
 */
public final class DebianKernels {

    private static final String META = "linux-image-amd64";
    private static final String KIND = "kernels";

    /**
     * Of the modules those that a target for storage work can need, with what network file systems stand on (rxrpc of afs needs
     * tunnels of ipv4 and ipv6); sound, graphics and the like stay out.
     */
    private static final Pattern MODULE = Pattern.compile("(?:usr/)?lib/modules/[^/]+/kernel/"
            + "((?:arch|block|crypto|fs|lib|mm|virt"
            + "|net/(?:9p|ceph|core|dns_resolver|ipv4|ipv6|rxrpc|sunrpc|vmw_vsock)"
            + "|drivers/(?:block|char|dax|dca|dma|firmware|iommu|md|net/virtio|nvdimm|nvme|scsi|vfio|vhost|virtio))"
            + "/.*\\.ko(?:\\.(?:xz|zst|gz))?)");

    private static final Pattern IMAGE = Pattern.compile("boot/vmlinuz-[^/]+|(?:usr/)?lib/modules/[^/]+/vmlinuz");
    private static final Pattern CONFIGURATION = Pattern.compile("boot/config-[^/]+|(?:usr/)?lib/modules/[^/]+/config");

    /** At the end of a folder's name: what was taken. */
    static final String SUFFIX = "-" + new Digest().text(MODULE.pattern()).hex();

    private final GuestCache cache;
    private final DebianArchive archive;

    public DebianKernels(GuestCache cache) {
        this.cache = cache;
        archive = new DebianArchive(cache);
    }

    /**
     * The kernel of a series that was fetched last, else the newest one in the archive. So nothing is fetched twice, and
     * a guest of yesterday boots without a network; {@link #newest} looks for a newer one. One of which less was taken at
     * that time than would be now is fetched anew, and serves as it is where the archive can't be reached.
     */
    public GuestKernel get(String series, Progress progress) throws IOException {
        List<Path> fetched = cache.complete(kind(series));
        Path whole = latest(fetched, folder -> folder.getFileName().toString().endsWith(SUFFIX));
        if (whole != null) {
            return GuestKernel.in(whole, series);
        }
        try {
            return newest(series, progress);
        } catch (TargetException unreachable) {
            Path partial = latest(fetched, _ -> true);
            if (partial == null) {
                throw unreachable;
            }
            return GuestKernel.in(partial, series);
        }
    }

    private static Path latest(List<Path> folders, Predicate<Path> wanted) throws IOException {
        Path latest = null;
        for (Path folder : folders) {
            if (wanted.test(folder)
                    && (latest == null
                            || Files.getLastModifiedTime(folder).compareTo(Files.getLastModifiedTime(latest)) > 0)) {
                latest = folder;
            }
        }
        return latest;
    }

    /** The newest kernel of a series that the archive has, fetched when it is not in the cache. */
    public GuestKernel newest(String series, Progress progress) throws IOException {
        List<Version> offered = archive.versions(META, progress);
        Version meta = offered.stream()
                .filter(version -> version.version().startsWith(series + "."))
                .findFirst()
                .orElseThrow(() -> new TargetException("Debian offers no kernel " + series + ".x for amd64 now, but "
                        + String.join(
                                ", ", offered.stream().map(Version::version).toList())));
        Path folder = cache.folder(
                kind(series), meta.version() + SUFFIX, (into, stage) -> fetch(meta, into, stage), progress);
        return GuestKernel.in(folder, series);
    }

    private static String kind(String series) {
        return KIND + "/" + series;
    }

    private void fetch(Version meta, Path folder, Progress progress) throws IOException {
        Path packages = folder.resolve("packages");
        for (Version version : withParts(meta, progress)) {
            Path file = archive.download(version, packages, progress);
            DebianPackage.unpack(file, folder, DebianKernels::place, progress);
            Files.delete(file);
        }
        Files.delete(packages);
        for (String part : List.of(GuestKernel.IMAGE, GuestKernel.CONFIGURATION, GuestKernel.MODULES)) {
            if (!Files.exists(folder.resolve(part))) {
                throw new TargetException("The packages of " + meta.packageName() + " " + meta.version() + " hold no "
                        + part + " where it is expected");
            }
        }
    }

    /** The image package and, where that is split up, its parts; the headers and tools beside them aren't needed. */
    private List<Version> withParts(Version meta, Progress progress) throws IOException {
        List<Version> all = new ArrayList<>();
        for (Version image : named(archive.parts(meta, progress), "linux-image-")) {
            all.add(image);
            List<Version> parts = archive.parts(image, progress);
            all.addAll(named(parts, "linux-binary-"));
            all.addAll(named(parts, "linux-modules-"));
            all.addAll(named(parts, "linux-base-"));
        }
        return all;
    }

    private static List<Version> named(List<Version> versions, String prefix) {
        return versions.stream()
                .filter(version -> version.packageName().startsWith(prefix))
                .toList();
    }

    private static String place(String name) {
        if (IMAGE.matcher(name).matches()) {
            return GuestKernel.IMAGE;
        }
        if (CONFIGURATION.matcher(name).matches()) {
            return GuestKernel.CONFIGURATION;
        }
        var module = MODULE.matcher(name);
        return module.matches() ? GuestKernel.MODULES + "/" + module.group(1) : null;
    }
}
