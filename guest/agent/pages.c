// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// What the page cache holds of a file, as the kernel reports it: mincore tells which pages are there, and only those are
// touched (a fault on a hole would fill it), /proc/self/pagemap gives their page frames, /proc/kpageflags their flags.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/magic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#define PAGEMAP_PRESENT (UINT64_C(1) << 63)
#define PAGEMAP_PFN ((UINT64_C(1) << 55) - 1)

enum { WINDOW = 16384 }; // pages that are mapped at a time

static int descriptor(const char *path)
{
    return open(path, O_RDONLY | O_CLOEXEC);
}

static int add(struct cached_pages *pages, uint64_t index, uint64_t pfn)
{
    if (pages->count == pages->room) {
        size_t room = pages->room == 0 ? 64 : pages->room * 2;
        struct cached_page *larger = realloc(pages->pages, room * sizeof(*larger));
        if (larger == NULL)
            return -ENOMEM;
        pages->pages = larger;
        pages->room = room;
    }
    pages->pages[pages->count++] = (struct cached_page){index, pfn};
    return 0;
}

static int find_in_window(int fd, int pagemap, uint64_t first, size_t count, struct cached_pages *pages)
{
    static unsigned char resident[WINDOW];
    static uint64_t entries[WINDOW];
    // Private, because 9p writes a file back when a shared mapping of it ends.
    char *map = mmap(NULL, count * PAGE, PROT_READ, MAP_PRIVATE, fd, (off_t)(first * PAGE));
    if (map == MAP_FAILED)
        return -errno;
    madvise(map, count * PAGE, MADV_RANDOM);
    int result = mincore(map, count * PAGE, resident) < 0 ? -errno : 0;
    for (size_t i = 0; i < count && result == 0; i++)
        if ((resident[i] & 1) != 0)
            (void)*(volatile char *)(map + i * PAGE);
    size_t length = count * sizeof(entries[0]);
    off_t at = (off_t)((uintptr_t)map / PAGE * sizeof(entries[0]));
    if (result == 0 && pread(pagemap, entries, length, at) != (ssize_t)length)
        result = -EIO;
    for (size_t i = 0; i < count && result == 0; i++)
        if ((resident[i] & 1) != 0 && (entries[i] & PAGEMAP_PRESENT) != 0)
            result = add(pages, first + i, entries[i] & PAGEMAP_PFN);
    munmap(map, count * PAGE);
    return result;
}

// A hole in tmpfs holds no pages, so it can be stepped over. Elsewhere a hole that was read is cached.
static uint64_t next_data(int fd, uint64_t first, uint64_t total)
{
    struct statfs statfs;
    if (fstatfs(fd, &statfs) < 0 || statfs.f_type != TMPFS_MAGIC)
        return first;
    off_t position = lseek(fd, 0, SEEK_CUR);
    off_t data = lseek(fd, (off_t)(first * PAGE), SEEK_DATA);
    bool end = data < 0 && errno == ENXIO;
    lseek(fd, position, SEEK_SET);
    return end ? total : data < 0 ? first : (uint64_t)data / PAGE;
}

int pages_find(int fd, uint64_t size, struct cached_pages *pages)
{
    int pagemap = descriptor("/proc/self/pagemap");
    if (pagemap < 0)
        return -errno;
    uint64_t total = (size + PAGE - 1) / PAGE;
    int result = 0;
    uint64_t first = next_data(fd, 0, total);
    while (first < total && result == 0) {
        uint64_t count = total - first < WINDOW ? total - first : WINDOW;
        result = find_in_window(fd, pagemap, first, (size_t)count, pages);
        first = next_data(fd, first + count, total);
    }
    close(pagemap);
    return result;
}

// Words of a file that has one for each page frame; what can't be read is all ones.
static void words(int fd, uint64_t pfn, size_t count, uint64_t *values)
{
    size_t length = count * sizeof(values[0]);
    if (pread(fd, values, length, (off_t)(pfn * sizeof(values[0]))) != (ssize_t)length)
        memset(values, 0xff, length);
}

// page INDEX PFN FLAGS MAPCOUNT, flags with the bits of linux/kernel-page-flags.h. Frames in a row are asked for at once.
void pages_print(struct sink *sink, const struct cached_pages *pages)
{
    enum { RUN = 512 };
    uint64_t flags[RUN], counts[RUN];
    int flags_fd = descriptor("/proc/kpageflags");
    int counts_fd = descriptor("/proc/kpagecount");
    for (size_t from = 0, run; from < pages->count; from += run) {
        const struct cached_page *page = &pages->pages[from];
        for (run = 1; run < RUN && from + run < pages->count && page[run].pfn == page->pfn + run;)
            run++;
        words(flags_fd, page->pfn, run, flags);
        words(counts_fd, page->pfn, run, counts);
        for (size_t i = 0; i < run; i++)
            sink_print(sink, "page\t%" PRIu64 "\t%" PRIu64 "\t0x%" PRIx64 "\t%" PRIu64 "\n", page[i].index, page[i].pfn,
                       flags[i], counts[i]);
    }
    close(flags_fd);
    close(counts_fd);
}

// cachestat(2) is there from 6.5 on. Unlike mincore it counts folios that are not up to date, and shadow entries.
void pages_print_state(struct sink *sink, int fd)
{
    enum { SYS_CACHESTAT = 451 };
    struct { uint64_t offset, length; } range = {0, 0};
    struct { uint64_t cached, dirty, writeback, evicted, recently; } state;
    if (syscall(SYS_CACHESTAT, fd, &range, &state, 0) == 0)
        sink_print(sink, "cache\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\n", state.cached, state.dirty,
                   state.writeback, state.evicted);
}
