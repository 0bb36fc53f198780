// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.FileTree;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.DebianArchive.Version;

/**
 * The project's own kernel: Debian's linux-source with the parts and the configuration in {@code guest/kernel}, on top of
 * allnoconfig. It has what no Debian kernel has: KHO, LUO, the IOMMU's debugfs, and our parts. Building takes minutes, so
 * the result is kept, by source version and recipe.
 */
public final class OwnKernel {

    public static final String NAME = "own";

    private static final String SOURCE = "linux-source-7.2";
    private static final String KIND = "kernels/" + NAME;

    /** Changes when the steps below do. */
    private static final String RECIPE = "1";

    private static final Duration UNPACK_LIMIT = Duration.ofMinutes(15);
    private static final Duration BUILD_LIMIT = Duration.ofHours(3);

    private final KernelRecipe recipe;
    private final GuestCache cache;

    public OwnKernel(GuestFolder folder, GuestCache cache) {
        this.recipe = new KernelRecipe(folder);
        this.cache = cache;
    }

    /**
     * A kernel of ours that may be in the cache.
     *
     * @param version of the source package, such as "7.2.13-1"; empty when none was built
     * @param key of the recipe that it was built from
     * @param present whether that is the recipe as it is now
     * @param folder where it is, or null when it was not built
     */
    public record Built(String version, String key, boolean present, Path folder) {}

    /** What is in the cache, newest source first; a kernel of the present recipe that is not built comes before all. */
    public List<Built> built() throws IOException {
        String present = key();
        List<Built> all = new ArrayList<>();
        for (Path folder : cache.complete(KIND).reversed()) {
            String name = folder.getFileName().toString();
            int dash = name.lastIndexOf('-');
            if (dash > 0) {
                String key = name.substring(dash + 1);
                all.add(new Built(name.substring(0, dash), key, key.equals(present), folder));
            }
        }
        if (all.stream().noneMatch(Built::present)) {
            all.addFirst(new Built("", present, true, null));
        }
        return all;
    }

    /** The kernel that was last built from the present recipe, else one that is built now. */
    public GuestKernel get(Progress progress) throws IOException {
        for (Built built : built()) {
            if (built.present() && built.folder() != null) {
                return GuestKernel.in(built.folder(), NAME);
            }
        }
        return newest(progress);
    }

    /** The kernel from the newest source in the archive, built when it is not in the cache. */
    public GuestKernel newest(Progress progress) throws IOException {
        DebianArchive archive = new DebianArchive(cache);
        List<Version> versions = archive.versions(SOURCE, progress);
        if (versions.isEmpty()) {
            throw new TargetException("Debian's archive has no package " + SOURCE
                    + " now; the own kernel's series in OwnKernel and guest/kernel has to move on");
        }
        Version version = versions.getFirst();
        Path built = cache.folder(
                KIND, version.version() + "-" + key(), (into, stage) -> build(archive, version, into, stage), progress);
        return GuestKernel.in(built, NAME);
    }

    /** What the present recipe's kernels are called after their source version. */
    String key() throws IOException {
        return recipe.key(RECIPE);
    }

    private void build(DebianArchive archive, Version version, Path folder, Progress progress) throws IOException {
        Path work = folder.resolve("work");
        Path tree = unpack(archive.download(version, work, progress), work, progress);
        recipe.addParts(tree, progress);
        configure(tree, progress);
        compile(tree, progress);
        Files.move(tree.resolve("arch/x86/boot/bzImage"), folder.resolve(GuestKernel.IMAGE));
        Files.move(tree.resolve(".config"), folder.resolve(GuestKernel.CONFIGURATION));
        Files.move(tree.resolve("vmlinux"), folder.resolve("vmlinux"));
        collectModules(tree, folder.resolve(GuestKernel.MODULES));
        FileTree.delete(work);
    }

    private static Path unpack(Path file, Path work, Progress progress) throws IOException {
        String archive = "source.tar.xz";
        int found = DebianPackage.unpack(
                file, work, name -> name.matches("usr/src/linux-source-[^/]+\\.tar\\.xz") ? archive : null, progress);
        if (found != 1) {
            throw new TargetException(file.getFileName() + " holds " + found + " source archives where 1 was expected");
        }
        Path tree = Files.createDirectory(work.resolve("linux"));
        progress.begin("Unpacking the kernel's source", -1);
        HostCommand.of("tar", "-x", "-f", archive, "-C", tree.toString(), "--strip-components=1")
                .in(work)
                .with("XZ_DEFAULTS", "-T0")
                .run(progress, UNPACK_LIMIT);
        return tree;
    }

    private void configure(Path tree, Progress progress) throws IOException {
        progress.begin("Configuring the kernel", -1);
        Path wished = Files.write(tree.resolve("folioscope.config"), recipe.configurationLines());
        make(tree, "KCONFIG_ALLCONFIG=" + wished, "allnoconfig").run(progress, UNPACK_LIMIT);
        recipe.check(tree.resolve(".config"));
    }

    private static void compile(Path tree, Progress progress) throws IOException {
        progress.begin("Building the kernel (some minutes, once)", -1);
        String jobs = "-j" + Runtime.getRuntime().availableProcessors();
        make(tree, jobs, "bzImage", "modules").run(progress, BUILD_LIMIT, _ -> progress.advance(1));
    }

    /** Make with a fixed build time, user and host, so that the image tells nothing of who built it where. */
    private static HostCommand make(Path tree, String... arguments) {
        List<String> words = new ArrayList<>(List.of("nice", "make"));
        words.addAll(List.of(arguments));
        return HostCommand.of(words)
                .in(tree)
                .with("KBUILD_BUILD_TIMESTAMP", "@1700000000")
                .with("KBUILD_BUILD_USER", "folioscope")
                .with("KBUILD_BUILD_HOST", "folioscope");
    }

    private static void collectModules(Path tree, Path modules) throws IOException {
        Files.createDirectories(modules);
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ko")).toList()) {
                Files.move(file, modules.resolve(file.getFileName()));
            }
        }
    }
}
