// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// census [FIRST+COUNT…]: what the kernel says of page frames (all of them, or those ranges), by /proc/kpageflags and
// /proc/kpagecount. For each combination of flags a record "flags COUNT 0xFLAGS names", then for ranges
//   frames  total unclaimed reserved free used mapped
// A frame is "free" when it is in the buddy allocator, which will hand it out; "used" when a subsystem has marked it;
// "unclaimed" when it has no flags at all: a page that KHO keeps and nobody has taken yet, or a plain page of the kernel.
// (Page owner does not tell those apart: it counts what the buddy allocator never had as allocated.)
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { KINDS = 512, RUN = 512, BUDDY = 10, NOT_THERE = 20, RESERVED = 32 };

// By bit, from include/uapi/linux/kernel-page-flags.h and, from 32 on, include/linux/kernel-page-flags.h of Linux 7.2.
static const char *const names[64] = {
    "locked",   "error",     "referenced", "uptodate",  "dirty",         "lru",           "active",    "slab",
    "writeback", "reclaim",  "buddy",      "mmap",      "anon",          "swapcache",     "swapbacked", "head",
    "tail",     "huge",      "unevictable", "hwpoison", "nopage",        "ksm",           "thp",       "offline",
    "zero",     "idle",      "pgtable",    NULL,        NULL,            NULL,            NULL,        NULL,
    "reserved", "mlocked",   "mappedtodisk", "private", "private_2",     "owner_private", "arch",      "uncached",
    "softdirty", "arch_2",
};

struct census {
    uint64_t flags[KINDS], counts[KINDS];
    size_t kinds;
    uint64_t total, unclaimed, reserved, free, used, mapped;
};

static int count_flags(struct census *census, uint64_t flags)
{
    size_t kind = 0;
    while (kind < census->kinds && census->flags[kind] != flags)
        kind++;
    if (kind == KINDS)
        return -EOVERFLOW;
    if (kind == census->kinds)
        census->flags[census->kinds++] = flags;
    census->counts[kind]++;
    return 0;
}

static int add(struct census *census, uint64_t flags, uint64_t mapped)
{
    census->total++;
    if (flags == 0)
        census->unclaimed++;
    else if (flags == UINT64_C(1) << RESERVED)
        census->reserved++;
    else if ((flags >> BUDDY & 1) != 0)
        census->free++;
    else if ((flags >> NOT_THERE & 1) == 0)
        census->used++;
    if (mapped > 0)
        census->mapped++;
    return count_flags(census, flags);
}

static int count_range(struct census *census, int flags_fd, int counts_fd, struct range range)
{
    uint64_t flags[RUN], counts[RUN];
    int result = 0;
    while (range.count > 0 && result == 0) {
        size_t bytes = (range.count < RUN ? (size_t)range.count : RUN) * sizeof(flags[0]);
        off_t at = (off_t)(range.first * sizeof(flags[0]));
        ssize_t done = pread(flags_fd, flags, bytes, at);
        if (done <= 0)
            return done < 0 ? -errno : 0; // the end of memory
        if (pread(counts_fd, counts, (size_t)done, at) != done)
            return -EIO;
        size_t frames = (size_t)done / sizeof(flags[0]);
        for (size_t i = 0; i < frames && result == 0; i++)
            result = add(census, flags[i], counts[i]);
        range.first += frames;
        range.count -= frames;
    }
    return result;
}

static void print(struct sink *sink, const struct census *census)
{
    for (size_t kind = 0; kind < census->kinds; kind++) {
        sink_print(sink, "flags\t%" PRIu64 "\t0x%" PRIx64 "\t", census->counts[kind], census->flags[kind]);
        for (int bit = 0; bit < 64; bit++)
            if ((census->flags[kind] >> bit & 1) != 0)
                sink_print(sink, "%s ", names[bit] != NULL ? names[bit] : "?");
        sink_print(sink, "\n");
    }
}

int command_census(struct sink *sink, int count, char **arguments)
{
    struct census *census = calloc(1, sizeof(*census));
    if (census == NULL)
        return -ENOMEM;
    int flags_fd = open("/proc/kpageflags", O_RDONLY | O_CLOEXEC);
    int counts_fd = open("/proc/kpagecount", O_RDONLY | O_CLOEXEC);
    int result = flags_fd < 0 || counts_fd < 0 ? -errno : 0;
    for (int i = 0; i < count && result == 0; i++) {
        struct range range;
        result = range_parse(arguments[i], &range);
        if (result == 0)
            result = count_range(census, flags_fd, counts_fd, range);
    }
    if (result == 0 && count == 0)
        result = count_range(census, flags_fd, counts_fd, (struct range){0, UINT64_MAX});
    if (result == 0) {
        print(sink, census);
        sink_print(sink,
                   "frames\ttotal %" PRIu64 " unclaimed %" PRIu64 " reserved %" PRIu64 " free %" PRIu64 " used %" PRIu64
                   " mapped %" PRIu64 "\n",
                   census->total, census->unclaimed, census->reserved, census->free, census->used, census->mapped);
    }
    if (flags_fd >= 0)
        close(flags_fd);
    if (counts_fd >= 0)
        close(counts_fd);
    free(census);
    return result;
}
