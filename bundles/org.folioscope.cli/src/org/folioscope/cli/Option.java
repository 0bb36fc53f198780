// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

/** The options, each with its one meaning in every command that takes it. */
enum Option {
    FORMAT("--format", "FORMAT", "table (aligned, for people), json (one object per line) or csv (RFC 4180)"),
    FILTER("--filter", "TERMS", "only rows for which all terms hold: key:text, key=value, key>=4K, -term, word"),
    COLUMNS("--columns", "KEYS", "these columns, separated by commas; +key adds one; all shows every one"),
    SORT("--sort", "KEYS", "order of the rows: keys separated by commas, -key for downwards"),
    LIMIT("--limit", "NUMBER", "at most so many rows"),
    OUTPUT("--output", "FILE", "write there instead of to the standard output"),
    KERNEL("--kernel", "NUMBER", "which kernel, by its number in \"kernels\"; 0, the live one, unless told"),
    BASE("--base", "ADDRESS", "raw images: physical address of the first byte"),
    HOLE("--hole", "ADDRESS", "raw images: where the hole below 4 GiB begins; 0 for none; found out unless told"),
    FRAME("--frame", "NUMBER", "flipbooks: which frame, 1 for the first; the last unless told"),
    FREEZE("--freeze", null, "a VM in place of IMAGE: pause it while the command runs"),
    PHYSICAL("--physical", null, "ADDRESS is a physical address"),
    ENTRIES("--entries", null, "list value entries too: shadows of evicted folios, swap and DAX entries"),
    NEGATIVE("--negative", null, "list negative entries too: names that are known not to exist"),
    MAP("--map", null, "tell which parts of the file are cached, instead of its content"),
    WALK("--walk", null, "show each step through the page tables"),
    REGION(
            "--region",
            "KIND",
            "take the file as a persistent region of this kind; \"memory\" for memory without a kernel"),
    KIND("--kind", "KIND", "only handovers of this kind"),
    DEPTH("--depth", "NUMBER", "how deep the tree goes; 0 lists the handovers alone"),
    SCAN("--scan", null, "look for magic numbers in all of memory, for what nothing refers to"),
    CLAIMS("--claims", null, "who says which memory is preserved, and who else claims it, instead of structures"),
    RULE("--rule", "IDS", "only these rules, separated by commas; PK stands for all that begin so"),
    EXPLAIN("--explain", "RULE", "tell what a rule says and why"),
    SIZE("--size", "SIZE", "bytes of the file, such as 16M or 1T"),
    BROKEN("--broken", "RULE", "break this rule"),
    SEED("--seed", "NUMBER", "what is left to chance follows from it"),
    OVERWRITE("--overwrite", null, "replace the file where there is one"),
    REVERSE("--reverse", null, "take the patch back: its new bytes become the old ones again"),
    TO_LIVE("--to-live", "REASON", "write to the VM in place of IMAGE; the reason is kept beside each write"),
    SET("--set", "NAME=VALUE", "the value of a parameter of a session, or of what is made; may be given several times"),
    FOLDER("--folder", "DIR", "where files go that stay: a run's evidence, a launched VM's snapshots and console log"),
    LINUX("--linux", "KERNEL", "\"own\", a series of Debian's such as 6.12, or the path of a bzImage (with a /)"),
    INITRAMFS("--initramfs", "FILE", "\"ours\", or the path of an initramfs"),
    APPEND("--append", "WORDS", "add this to the kernel's command line"),
    COMMAND_LINE("--command-line", "WORDS", "the next kernel's command line; RUNNING's unless told"),
    MEMORY("--memory", "SIZE", "RAM, such as 512M or 2G"),
    CPUS("--cpus", "NUMBER", "how many CPUs"),
    FROM_SNAPSHOT("--from-snapshot", "NAME", "go on from a VM snapshot in --folder's disk instead of booting"),
    REPORT("--report", "DIR", "write report.html and junit.xml there, too"),
    REPEAT("--repeat", "NUMBER", "run the whole session so many times, each in a folder of its own"),
    ALLOW_WRITES("--allow-writes", null, "let the session's steps write to the guest's memory"),
    PATIENCE("--patience", "FACTOR", "multiply all time limits, for slow or busy machines"),
    KEEP_SNAPSHOTS("--keep-snapshots", null, "keep the disk with the VM snapshots in the run's folder"),
    START_OVER("--start-over", null, "begin at the boot where there is no VM snapshot to continue from"),
    DEVICE(
            "--device",
            "NAME",
            "only this device: its ranges; by segment, bus, device and function, such as 0000:00:03.0"),
    IOVA("--iova", "ADDRESS", "show each step of the translation of this device address"),
    REACH("--reach", "ADDRESS", "which devices can reach the page at this physical address"),
    RANGES("--ranges", null, "what each device can reach, as merged ranges"),
    REGISTERS("--registers", null, "the units with their registers"),
    TABLES(
            "--tables",
            "KIND:ADDRESS",
            "read tables of vtd, amd or smmu at this physical address, too; may be given several times"),
    TASKS("--tasks", null, "the tasks that are blocked, and what each waits for"),
    REQUESTS("--requests", null, "the netfs requests in flight"),
    REQUEST(
            "--request",
            "NUMBER",
            "one netfs request, by its number or address, drawn: folios, upload and cache over the file"),
    SUB_REQUESTS("--sub-requests", null, "the parts of netfs requests, by stream; of one with --request"),
    FOLIOS("--folios", null, "folios of netfs files, with streaming writes, copies to the cache, groups"),
    COOKIES("--cookies", null, "what the local cache knows of files: cookies of fscache"),
    COUNTERS("--counters", null, "the counters of netfs and fscache"),
    HANDLES("--handles", null, "the files that cifs has open on servers: leases, byte-range locks"),
    MESSAGES("--messages", null, "what was sent to SMB servers and is not answered, and the sub-requests in it"),
    CONNECTIONS("--connections", null, "the connections to SMB servers: dialect, credits"),
    SINCE("--since", "IMAGE", "an earlier image of the same kernel: by how much counters have grown since"),
    OF("--of", "FILE", "all locks of this file, held or not: a path, DEV:INODE, or the address of its inode"),
    HELD("--held", null, "the locks that tasks hold, whether others wait for them or not"),
    FILE_SYSTEMS("--file-systems", null, "the locks of all super blocks, with what a freeze keeps out"),
    METHODS("--methods", null, "the tasks that sleep inside methods of file systems, and what those work on"),
    RULES("--rules", null, "the locking rules, held against each task inside a method of a file system"),
    OPERATIONS("--operations", null, "the operations tables of file systems in memory"),
    BEFORE("--before", "IMAGE", "the image from before the kexec, for rules that hold both against each other (IO13)"),
    DIFF("--diff", null, "compare two documents of rules"),
    SAVE_PATCH("--save-patch", "FILE", "write what changed as a patch, for \"folioscope patch\""),
    LABEL("--label", "WORDS", "what the frame is called"),
    NOTE("--note", "WORDS", "what else is to be said about the frame"),
    CHECK("--check", null, "run the checks: over what was changed, or to store what they find with a frame"),
    EVERY("--every", "SECONDS", "a frame of a VM each so many seconds"),
    COUNT("--count", "NUMBER", "so many frames, with --every; until Ctrl+C unless told"),
    COMPARE_BYTES("--compare-bytes", null, "compare the bytes of pages whose hashes are equal, too"),
    WIDTH("--width", "PIXELS", "how wide the picture is; 1024 unless told; letters where it is drawn in letters"),
    PER_DOT("--per-dot", "FRAMES", "how many page frames a dot stands for, a power of two; chosen to fit unless told"),
    DARK("--dark", null, "a picture for dark pages"),
    ONLY("--only", "FATES", "only what was, or has in it what was: kept, moved, changed, lost, gained, leaked, …"),
    AT_LEAST("--at-least", "PAGES", "only what has so many such pages in it"),
    PAGES("--pages", null, "list runs of pages, too"),
    EVERYTHING("--everything", null, "show what is the same, and files of pseudo file systems, too"),
    BASELINE("--baseline", "FILE", "show, and count for the exit status, only what this file does not allow"),
    WRITE_BASELINE("--write-baseline", "FILE", "write a baseline that allows what differs now, and show nothing"),
    MAXIMUM("--maximum", "BYTES", "how large the file may become (fsx -l); 262144 unless told"),
    BOUNDARY("--boundary", "BYTES", "reads and writes begin at multiples of this (fsx -r -w)"),
    ATOMIC("--atomic", "LEAST-MOST", "bytes that write_atomic writes as one, such as 1024-65536; needs --direct"),
    WITHOUT("--without", "OPERATIONS", "what the file system has not, separated by commas; it is skipped"),
    FILE_SYSTEM("--file-system", "NAME", "9p (unless told), tmpfs, ext4 or xfs"),
    MOUNT("--mount", "COMMANDS", "commands of the guest's shell that mount another file system at /fsx"),
    WAY("--way", "WAY", "how reads and writes are made: plain, aio or io_uring"),
    DIRECT("--direct", null, "open the file with O_DIRECT; lengths are multiples of --boundary, too (fsx -Z)"),
    STAND_INS(
            "--stand-ins", null, "replace fallocate, punch_hole and zero_range where the file system has not got them"),
    WRONG("--wrong", "OPERATIONS", "damage a byte when these were done in this order: a wrong file system on purpose"),
    CAPTURE("--capture", "FILE", "capture the guest's memory there, whether it fails or not"),
    TRIES("--tries", "NUMBER", "play each script up to so many times until it fails, for failures that come and go"),
    GOOD("--good", "FILE", "what the file should hold: the .fsxgood that fsx wrote; the model's bytes unless told"),
    DEBUG("--debug", null, "show the trace of an error"),
    HELP("--help", null, "explain the command"),
    VERSION("--version", null, "tell the version");

    /** As typed. */
    final String text;
    /** What its value is called; null where it takes none. */
    final String argument;

    final String help;

    Option(String text, String argument, String help) {
        this.text = text;
        this.argument = argument;
        this.help = help;
    }

    /** Whether it may be given several times. */
    boolean isRepeatable() {
        return this == SET || this == TABLES;
    }

    /** The option for {@code text} as typed, or null. */
    static Option of(String text) {
        if (text.equals("-h")) {
            return HELP;
        }
        if (text.equals("-o")) {
            return OUTPUT;
        }
        for (Option option : values()) {
            if (option.text.equals(text)) {
                return option;
            }
        }
        return null;
    }
}
