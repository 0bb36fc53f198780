# SPDX-FileCopyrightText: The Folioscope authors
# SPDX-License-Identifier: EPL-2.0
#
# Shared by ./folioscope and ./test; sourced with FOLIOSCOPE_HOME set. POSIX sh. What the scripts need of the machine is
# named here and nowhere else (the guest's own list is guest/packages).

MAVEN_VERSION=3.9.16
JDK_WANTED=25
DEMO_IMAGE=before.elf.zst
DEMO_NEXT_IMAGE=after.elf.zst
FOLIOSCOPE_SAMPLES=$FOLIOSCOPE_HOME/samples
FOLIOSCOPE_GUEST=$FOLIOSCOPE_HOME/guest
FOLIOSCOPE_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/folioscope
PRODUCT=$FOLIOSCOPE_HOME/releng/org.folioscope.product/target/products/folioscope/linux/gtk/x86_64/folioscope
export FOLIOSCOPE_SAMPLES FOLIOSCOPE_GUEST FOLIOSCOPE_CACHE
mkdir -p "$FOLIOSCOPE_CACHE"

fail() {
    printf 'folioscope: %s\n' "$*" >&2
    exit 2
}

say() {
    printf '%s\n' "$*" >&2
}

# The JDK's major version by its "release" file: starting a JVM just to ask would cost more than a command takes.
jdk_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

is_jdk() {
    [ -x "$1/bin/javac" ] && version=$(jdk_version "$1") && [ "${version:-0}" -ge "$JDK_WANTED" ]
}

find_jdk() {
    for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$jdk" ] && is_jdk "$jdk"; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return
        fi
    done
    package=openjdk-$JDK_WANTED-jdk
    if apt-cache show "$package" >/dev/null 2>&1; then
        install_packages "$package"
        find_jdk
        return
    fi
    fail "needs a JDK of version $JDK_WANTED or later; none was found by JAVA_HOME, in /usr/lib/jvm, /opt or ~/.sdkman.
This machine's Debian release has no package $package (Debian 13 and later do).
Unpack a JDK $JDK_WANTED, Eclipse Temurin for one, below /usr/lib/jvm or set JAVA_HOME to where it is; then start again."
}

# install_packages NAME…: of each "a|b" the first that apt knows. Installs what is missing when run by root.
install_packages() {
    missing=
    for choice in "$@"; do
        installed=
        for name in $(printf '%s' "$choice" | tr '|' ' '); do
            dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed && installed=1 && break
        done
        [ -n "$installed" ] || missing="$missing $choice"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ] && [ ! -f "$FOLIOSCOPE_CACHE/apt-updated" -o -n "$(find "$FOLIOSCOPE_CACHE/apt-updated" -mtime +0 2>/dev/null)" ]; then
        say "folioscope: refreshing the list of Debian packages"
        apt-get update -qq >&2 && touch "$FOLIOSCOPE_CACHE/apt-updated"
    fi
    wanted=
    for choice in $missing; do
        pick=${choice%%|*}
        for name in $(printf '%s' "$choice" | tr '|' ' '); do
            apt-cache show "$name" >/dev/null 2>&1 && pick=$name && break
        done
        wanted="$wanted $pick"
    done
    if [ "$(id -u)" -ne 0 ]; then
        fail "these Debian packages are missing; install them with
    sudo apt-get install$wanted
and start again."
    fi
    say "folioscope: installing$wanted"
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted >&2 ||
        fail "apt-get could not install:$wanted"
}

need_packages_for_the_window() {
    # The library itself is what counts: asking dpkg takes longer than looking.
    find /usr/lib/x86_64-linux-gnu /usr/lib64 -maxdepth 1 -name libgtk-3.so.0 2>/dev/null | grep -q . ||
        install_packages 'libgtk-3-0|libgtk-3-0t64' fonts-dejavu-core
}

# What launching guests takes. Seventeen questions to dpkg take longer than most commands: asked when the list is new.
need_packages_for_guests() {
    [ ! "$FOLIOSCOPE_CACHE/guest-packages" -nt "$FOLIOSCOPE_HOME/guest/packages" ] || return 0
    # shellcheck disable=SC2046
    install_packages $(grep -v '^#' "$FOLIOSCOPE_HOME/guest/packages")
    touch "$FOLIOSCOPE_CACHE/guest-packages"
}

# Debian's Maven only fetches the one that Tycho needs, by its coordinates, from wherever this machine's Maven looks.
find_maven() {
    MAVEN=$FOLIOSCOPE_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
    [ -x "$MAVEN" ] && return
    command -v mvn >/dev/null || install_packages maven
    say "folioscope: fetching Maven $MAVEN_VERSION"
    # Not from the checkout: an older Maven on an older JDK can't load the extensions that .mvn asks for.
    (cd "$FOLIOSCOPE_CACHE" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$FOLIOSCOPE_CACHE" \
        -Dproject.basedir="$FOLIOSCOPE_CACHE") >&2 ||
        fail "could not fetch Maven $MAVEN_VERSION; is Maven Central reachable through this machine's Maven settings?"
    chmod +x "$MAVEN"
}

# run_maven ARGUMENT…: in the checkout, on the JDK found.
run_maven() {
    find_maven
    (cd "$FOLIOSCOPE_HOME" && "$MAVEN" -B -ntp "$@")
}

# Since when no class is older than what it was compiled from.
compiled_stamp=$FOLIOSCOPE_HOME/target/compiled

# changed_bundles: the names of those whose sources changed since then; "all" where what counts for all did. A folder is newer
# than the stamp when a file in it is gone.
changed_bundles() {
    if [ ! -f "$compiled_stamp" ] || [ -n "$(find pom.xml targets/*/*.target releng/settings -newer "$compiled_stamp" -print -quit)" ]; then
        echo all
    else
        find bundles/*/src bundles/*/src-gen bundles/*/META-INF tests/*/src tests/*/META-INF -newer "$compiled_stamp" 2>/dev/null |
            cut -d/ -f2 | sort -u
    fi
}

# Maven compiles the files that changed, not those that call them: a call of a method that has moved would fail when it is
# reached. So what is compiled of a bundle that changed goes, and of those that stand on it.
forget_stale_classes() {
    (
        cd "$FOLIOSCOPE_HOME"
        changed=$(changed_bundles)
        [ -n "$changed" ] || exit 0
        # shellcheck disable=SC2086
        awk -v changed="$changed" '
            BEGIN { count = split(changed, names); for (i = 1; i <= count; i++) stale[names[i]] = 1 }
            FNR == 1 { split(FILENAME, path, "/"); name = path[2]; folder[name] = path[1] "/" name }
            /^[^ ]/ { needs = /^(Require-Bundle|Fragment-Host|Import-Package):/ }
            needs {
                for (rest = $0; match(rest, /org\.folioscope[a-z.]*/); rest = substr(rest, RSTART + RLENGTH))
                    uses[name] = uses[name] " " substr(rest, RSTART, RLENGTH)
            }
            END {
                do {
                    grown = 0
                    for (name in uses) {
                        count = split(uses[name], used)
                        for (i = 1; i <= count; i++) if (used[i] in stale && !(name in stale)) { stale[name] = 1; grown = 1 }
                    }
                } while (grown)
                for (name in folder) if (name in stale || "all" in stale) print folder[name] "/target/classes"
            }' bundles/*/META-INF/MANIFEST.MF tests/*/META-INF/MANIFEST.MF | xargs rm -rf
    )
}

# classes_are_current MARKER: what is compiled belongs to the sources as they were when that file was made.
classes_are_current() {
    mkdir -p "${compiled_stamp%/*}"
    touch -r "$1" "$compiled_stamp"
}

built_stamp=$PRODUCT/.built

# Whether any source is newer than the product; a few milliseconds over some hundred files.
is_stale() {
    [ -f "$built_stamp" ] || return 0
    [ -n "$(find "$FOLIOSCOPE_HOME/pom.xml" "$FOLIOSCOPE_HOME/bundles" "$FOLIOSCOPE_HOME/features" \
        "$FOLIOSCOPE_HOME/targets" "$FOLIOSCOPE_HOME/releng/org.folioscope.product" "$FOLIOSCOPE_HOME/releng/launcher" \
        \( -name target ! -path "*/org/folioscope/target" -o -name bin \) -prune -o -type f -newer "$built_stamp" -print -quit)" ]
}

build_if_needed() {
    is_stale || return 0
    say "folioscope: building (once; two or three minutes when everything has to be fetched)"
    log=$FOLIOSCOPE_CACHE/build.log
    build_product "$log" || {
        tail -n 30 "$log" >&2
        fail "the build failed; the whole log is in $log"
    }
}

# build_product LOG: shows the part that is being built.
build_product() {
    find_maven
    : >"$1"
    marker=$FOLIOSCOPE_CACHE/build-started.$$
    touch "$marker"
    forget_stale_classes
    run_maven -DskipTests package >"$1" 2>&1 &
    maven=$!
    trap 'kill $maven 2>/dev/null' INT TERM
    tail -n +1 -f --pid=$maven "$1" 2>/dev/null | sed -un 's/^\[INFO\] Building \(.*\) \[\([0-9]*\/[0-9]*\)\]$/  [\2] \1/p' >&2
    status=0
    wait $maven || status=$?
    trap - INT TERM
    classes_are_current "$marker"
    [ $status -ne 0 ] || product_is_built "$marker"
    rm -f "$marker"
    return $status
}

# product_is_built MARKER: the stamp is as old as the build's start, so what is edited meanwhile is newer.
product_is_built() {
    "$FOLIOSCOPE_HOME/releng/launcher/folioscope-cli" --prepare "$PRODUCT" "$FOLIOSCOPE_SAMPLES/$DEMO_IMAGE" || true
    touch -r "$1" "$built_stamp"
}

# Tells the path of a flipbook of both samples, made anew when they changed; of one sample where that can't be had.
demo_book() {
    book=$FOLIOSCOPE_CACHE/sample.flip
    new=$FOLIOSCOPE_CACHE/sample-$$.flip
    if [ ! -f "$book" ] || [ -n "$(find "$FOLIOSCOPE_SAMPLES" -name '*.zst' -newer "$book" -print -quit)" ]; then
        rm -f "$new"
        if (exec_cli flip create "$new" "$FOLIOSCOPE_SAMPLES/$DEMO_IMAGE" --label before) >&2 &&
            (exec_cli flip add "$new" "$FOLIOSCOPE_SAMPLES/$DEMO_NEXT_IMAGE" --label after) >&2; then
            mv "$new" "$book"
        else
            rm -f "$new"
            book=$FOLIOSCOPE_SAMPLES/$DEMO_IMAGE
        fi
    fi
    printf '%s\n' "$book"
}

exec_cli() {
    exec "$FOLIOSCOPE_HOME/releng/launcher/folioscope-cli" "$PRODUCT" "$@"
}

exec_window() {
    workspace=${XDG_DATA_HOME:-$HOME/.local/share}/folioscope/workspace
    configuration=$PRODUCT/configuration
    [ -w "$configuration" ] || configuration=$FOLIOSCOPE_CACHE/configuration
    for launcher in "$PRODUCT"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
    # Half of a start is compiling: the first compiler alone saves a second of it, and large images repay the second one.
    # The JVM makes the archive of loaded classes at the first exit and makes it anew when the JDK or the jars change.
    compiler=-XX:TieredStopAtLevel=1
    [ -z "${1:-}" ] || [ -z "$(find -L "$1" -maxdepth 0 -size +4194304 2>/dev/null)" ] || compiler=
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g $compiler \
        -XX:SharedArchiveFile="$FOLIOSCOPE_CACHE/window.jsa" -XX:+AutoCreateSharedArchive -Xlog:disable \
        ${FOLIOSCOPE_VMARGS:-} \
        -Dfolioscope.samples="$FOLIOSCOPE_SAMPLES" -Dfolioscope.guest="$FOLIOSCOPE_GUEST" \
        -Dfolioscope.docs="$FOLIOSCOPE_HOME/docs" -Declipse.startTime="$(date +%s%3N)" \
        -jar "$launcher" -install "$PRODUCT" -configuration "$configuration" -data "$workspace" "$@"
}
