// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// kho-tmpfs: the files that a tmpfs mounted with kho=NAME hands over, read from memory as docs/kho-tmpfs.md tells it, and
// the page frames of their block lists held against KHO's tracker and against the marks in struct page. Records, tabs between:
//   instance  NAME files pages
//   file      INO PARENT MODE SIZE ENTRIES DORMANT NAME    DORMANT: entries that this kernel has not taken
//   index     INO FIRST+COUNT…                             the pages of the file that have an entry
//   dormant   FIRST+COUNT…                                 page frames that this kernel has not taken: for "census"
//   taken     FIRST+COUNT…                                 those that it has
//   pages     dormant N taken N marked N unpreserved N twice N beyond N
// "marked": KHO's mark is in the frame's struct page. "beyond": behind the end of its file and of what fallocate committed.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    INSTANCES = 63, INSTANCE_AT = 64, INSTANCE_BYTES = 64,
    FILES = 10, FILE_AT = 16, FILE_BYTES = 408, NAME_AT = 152,
    TABLE_BITS = 9, TABLE_SIZE = 512, LEVEL_LIMIT = 6, PAGE_LIMIT = 1 << 20,
    STRUCT_PAGE = 64, PRIVATE_AT = 40 // struct page of Linux 7.2 on x86-64
};

#define ADDRESS UINT64_C(0x000ffffffffff000)
#define TAKEN UINT64_C(1)
#define MARK (UINT64_C(0x4b484f50) << 32) // "KHOP", order 0

struct entry {
    uint64_t frame, index, ino;
    bool taken;
};

struct reader {
    struct sink *sink;
    int memory;
    unsigned pages; // read so far, for the bound
    struct entry *entries;
    size_t count, room;
    size_t beyond;
};

static int read_page(struct reader *reader, uint64_t address, void *page)
{
    if (address % PAGE != 0 || ++reader->pages > PAGE_LIMIT)
        return -EBADMSG;
    return pread(reader->memory, page, PAGE, (off_t)address) == PAGE ? 0 : -EIO;
}

static uint64_t number(const char *at)
{
    uint64_t value;
    memcpy(&value, at, sizeof(value));
    return value;
}

static int add(struct reader *reader, uint64_t ino, uint64_t index, uint64_t word)
{
    if (reader->count == reader->room) {
        reader->room = reader->room == 0 ? 256 : 2 * reader->room;
        struct entry *larger = realloc(reader->entries, reader->room * sizeof(*larger));
        if (larger == NULL)
            return -ENOMEM;
        reader->entries = larger;
    }
    reader->entries[reader->count++] = (struct entry){(word & ADDRESS) / PAGE, index, ino, (word & TAKEN) != 0};
    return 0;
}

static int read_table(struct reader *reader, uint64_t ino, uint64_t address, unsigned level, uint64_t base)
{
    uint64_t table[TABLE_SIZE];
    int result = read_page(reader, address, table);
    for (unsigned i = 0; i < TABLE_SIZE && result == 0; i++) {
        uint64_t index = base << TABLE_BITS | i;
        if (table[i] != 0)
            result = level > 1 ? read_table(reader, ino, table[i], level - 1, index) : add(reader, ino, index, table[i]);
    }
    return result;
}

static void print_file(struct reader *reader, const char *file, size_t first)
{
    uint64_t size = number(file + 16), committed = number(file + 40), end = (size + PAGE - 1) / PAGE;
    size_t dormant = 0;
    uint32_t mode;
    memcpy(&mode, file + 96, sizeof(mode));
    for (size_t i = first; i < reader->count; i++) {
        dormant += !reader->entries[i].taken;
        reader->beyond += reader->entries[i].index >= (end > committed ? end : committed);
    }
    sink_print(reader->sink, "file\t%" PRIu64 "\t%" PRIu64 "\t0%o\t%" PRIu64 "\t%zu\t%zu\t%.255s\n", number(file),
               number(file + 8), mode, size, reader->count - first, dormant, file + NAME_AT);
    if (reader->count == first)
        return;
    sink_print(reader->sink, "index\t%" PRIu64, number(file));
    for (size_t i = first, next; i < reader->count; i = next) {
        const struct entry *entry = &reader->entries[i];
        for (next = i + 1; next < reader->count && reader->entries[next].index == entry->index + (next - i);)
            next++;
        sink_print(reader->sink, "%c%" PRIu64 "+%zu", i == first ? '\t' : ' ', entry->index, next - i);
    }
    sink_print(reader->sink, "\n");
}

static int read_files(struct reader *reader, uint64_t address)
{
    char page[PAGE];
    int result = 0;
    while (address != 0 && result == 0) {
        result = read_page(reader, address, page);
        for (int i = 0; i < FILES && result == 0; i++) {
            const char *file = page + FILE_AT + i * FILE_BYTES;
            uint64_t blocks = number(file + 24), levels = blocks & ~ADDRESS;
            size_t first = reader->count;
            if (number(file) == 0)
                continue;
            if (blocks != 0 && (levels == 0 || levels > LEVEL_LIMIT))
                result = -EBADMSG;
            else if (blocks != 0)
                result = read_table(reader, number(file), blocks & ADDRESS, (unsigned)levels, 0);
            print_file(reader, file, first);
        }
        address = number(page);
    }
    return result;
}

static int compare(const void *left, const void *right)
{
    const struct entry *a = left, *b = right;
    return (a->frame > b->frame) - (a->frame < b->frame);
}

static void print_frames(const struct reader *reader, const char *title, bool taken)
{
    uint64_t first = 0, count = 0;
    sink_print(reader->sink, "%s", title);
    for (size_t i = 0; i <= reader->count; i++) {
        bool last = i == reader->count;
        if (!last && reader->entries[i].taken != taken)
            continue;
        if (!last && count > 0 && reader->entries[i].frame <= first + count) {
            count = reader->entries[i].frame + 1 - first;
            continue;
        }
        if (count > 0)
            sink_print(reader->sink, "\t%" PRIu64 "+%" PRIu64, first, count);
        first = last ? 0 : reader->entries[i].frame;
        count = 1;
    }
    sink_print(reader->sink, "\n");
}

// Entries are in the order of their frames: a page of 64 struct pages is read once.
static int count_marks(const struct reader *reader, size_t *marked)
{
    uint64_t symbol, map, chunk = UINT64_MAX;
    char pages[PAGE];
    int result = kernel_symbol("vmemmap_base", &symbol);
    if (result == 0)
        result = kernel_read(symbol, &map, sizeof(map));
    for (size_t i = 0; i < reader->count && result == 0; i++) {
        uint64_t at = reader->entries[i].frame * STRUCT_PAGE;
        if (at / PAGE != chunk) {
            chunk = at / PAGE;
            result = kernel_read(map + chunk * PAGE, pages, PAGE);
        }
        if (result == 0 && number(pages + at % PAGE + PRIVATE_AT) == MARK)
            ++*marked;
    }
    return result;
}

static int print_pages(struct reader *reader)
{
    struct range *ranges;
    size_t count, dormant = 0, marked = 0, unpreserved = 0, twice = 0;
    int result = kho_tracker(&ranges, &count);
    if (result < 0)
        return result;
    qsort(reader->entries, reader->count, sizeof(reader->entries[0]), compare);
    for (size_t i = 0, at = 0; i < reader->count; i++) {
        uint64_t frame = reader->entries[i].frame;
        dormant += !reader->entries[i].taken;
        twice += i > 0 && reader->entries[i - 1].frame == frame;
        while (at < count && ranges[at].first + ranges[at].count <= frame)
            at++;
        unpreserved += at == count || ranges[at].first > frame;
    }
    free(ranges);
    print_frames(reader, "dormant", false);
    print_frames(reader, "taken", true);
    result = count_marks(reader, &marked);
    sink_print(reader->sink, "pages\tdormant %zu taken %zu marked %zu unpreserved %zu twice %zu beyond %zu\n", dormant,
               reader->count - dormant, marked, unpreserved, twice, reader->beyond);
    return result;
}

int command_kho_tmpfs(struct sink *sink, int count, char **arguments)
{
    (void)arguments;
    struct reader reader = {.sink = sink};
    uint64_t address;
    char head[PAGE];
    int result = count != 0 ? -EINVAL : kho_entry("kho-tmpfs", &address);
    if (result < 0)
        return result;
    reader.memory = open("/dev/mem", O_RDONLY | O_CLOEXEC);
    result = reader.memory < 0 ? -errno : read_page(&reader, address, head);
    if (result == 0 && strncmp(head, "kho-tmpfs-v1", 16) != 0)
        result = -EBADMSG;
    for (int i = 0; i < INSTANCES && result == 0; i++) {
        const char *instance = head + INSTANCE_AT + i * INSTANCE_BYTES;
        if (instance[0] == 0)
            continue;
        sink_print(sink, "instance\t%.31s\t%" PRIu64 "\t%" PRIu64 "\n", instance, number(instance + 40),
                   number(instance + 48));
        result = read_files(&reader, number(instance + 32));
    }
    if (result == 0)
        result = print_pages(&reader);
    if (reader.memory >= 0)
        close(reader.memory);
    free(reader.entries);
    return result;
}
