// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// kho: what Kexec HandOver would hand to the next kernel, and what this one was handed. One record a line, tabs between:
//   scratch    address size                         the areas in which the next kernel starts (debugfs)
//   fdt        address                              the root tree
//   entry      out|in name address size             a child of the root tree
//   region     out|in name address size             a reserve_mem= region
//   preserved  page-frame order count               that many entries of the tracker in a row, each of 2^order pages
//   ranges     FIRST+COUNT…                         the same, merged, on one line: what "census" takes
// Formats: kernel/liveupdate/kexec_handover.c and include/linux/kho/abi of Linux 7.2 ("kho-v4": a radix tree of pages of
// 512 addresses, five levels over bitmaps). debugfs alone does not do: it has no tracker, its copy of the root tree ends
// where the tree ended when the file was made, and a kernel that was handed something lacks the file.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DEBUG "/sys/kernel/debug/kho"

enum { LEVELS = 5, TABLE_BITS = 9, LEAF_BITS = 15, ORDER_0_BIT = 52, NODE_LIMIT = 1 << 16 };

struct handover {
    struct sink *sink;
    const char *direction;
    char tree[PAGE];
    size_t bytes;
    int memory;
    unsigned nodes;
    struct range *ranges; // by entry, in the order of the walk
    size_t count, room;
};

static int print_scratch(struct sink *sink)
{
    FILE *starts = fopen(DEBUG "/out/scratch_phys", "re");
    FILE *sizes = fopen(DEBUG "/out/scratch_len", "re");
    uint64_t start, size;
    while (starts != NULL && sizes != NULL && fscanf(starts, "%" SCNx64, &start) == 1 &&
           fscanf(sizes, "%" SCNx64, &size) == 1)
        sink_print(sink, "scratch\t0x%" PRIx64 "\t0x%" PRIx64 "\n", start, size);
    int result = starts == NULL || sizes == NULL ? -ENOENT : 0;
    if (starts != NULL)
        fclose(starts);
    if (sizes != NULL)
        fclose(sizes);
    return result;
}

static int print_region(void *context, const char *name)
{
    struct handover *handover = context;
    uint64_t start, size;
    if (fdt_number(handover->tree, handover->bytes, name, "start", &start) == 0 &&
        fdt_number(handover->tree, handover->bytes, name, "size", &size) == 0)
        sink_print(handover->sink, "region\t%s\t%s\t0x%" PRIx64 "\t0x%" PRIx64 "\n", handover->direction, name, start, size);
    return 0;
}

static int load(struct handover *handover, const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    ssize_t length = read(fd, handover->tree, sizeof(handover->tree));
    close(fd);
    handover->bytes = length < 0 ? 0 : (size_t)length;
    return length < 0 ? -errno : 0;
}

// The memblock tree has a child for each region; the entry is there only if a region was reserved.
static int print_regions(struct handover *handover)
{
    char path[128];
    snprintf(path, sizeof(path), DEBUG "/%s/sub_fdts/memblock", handover->direction);
    int result = load(handover, path);
    return result < 0 ? 0 : fdt_children(handover->tree, handover->bytes, print_region, handover);
}

static int print_entry(void *context, const char *name)
{
    struct handover *handover = context;
    uint64_t data, size;
    if (fdt_number(handover->tree, handover->bytes, name, "preserved-data", &data) == 0 &&
        fdt_number(handover->tree, handover->bytes, name, "blob-size", &size) == 0)
        sink_print(handover->sink, "entry\t%s\t%s\t0x%" PRIx64 "\t%" PRIu64 "\n", handover->direction, name, data, size);
    return 0;
}

static int add(struct handover *handover, uint64_t frame, unsigned order)
{
    if (handover->count == handover->room) {
        handover->room = handover->room == 0 ? 64 : 2 * handover->room;
        struct range *larger = realloc(handover->ranges, handover->room * sizeof(*larger));
        if (larger == NULL)
            return -ENOMEM;
        handover->ranges = larger;
    }
    handover->ranges[handover->count++] = (struct range){frame, UINT64_C(1) << order};
    return 0;
}

// A key of the tree holds the frame number shifted right by the order, and above it a bit that tells the order.
static int add_key(struct handover *handover, uint64_t key)
{
    unsigned highest = 63 - (unsigned)__builtin_clzll(key | 1);
    if (key == 0 || highest > ORDER_0_BIT)
        return -EBADMSG;
    unsigned order = ORDER_0_BIT - highest;
    return add(handover, (key ^ (UINT64_C(1) << highest)) << order, order);
}

// A node at level 0 is a bitmap; prefix is the key's part above it.
static int walk(struct handover *handover, uint64_t node, unsigned level, uint64_t prefix)
{
    uint64_t words[PAGE / 8];
    if (node % PAGE != 0 || ++handover->nodes > NODE_LIMIT)
        return -EBADMSG;
    if (pread(handover->memory, words, PAGE, (off_t)node) != PAGE)
        return -EIO;
    int result = 0;
    for (unsigned i = 0; i < PAGE / 8 && result == 0; i++) {
        if (level > 0 && words[i] != 0)
            result = walk(handover, words[i], level - 1, prefix << TABLE_BITS | i);
        for (unsigned bit = 0; level == 0 && bit < 64 && result == 0; bit++)
            if ((words[i] >> bit & 1) != 0)
                result = add_key(handover, prefix << LEAF_BITS | i * 64 | bit);
    }
    return result;
}

// The walk gives the entries by descending order, and within an order by ascending frame.
static void print_preserved(const struct handover *handover)
{
    for (size_t i = 0, next; i < handover->count; i = next) {
        const struct range *entry = &handover->ranges[i];
        for (next = i + 1; next < handover->count && handover->ranges[next].count == entry->count &&
                           handover->ranges[next].first == entry->first + (next - i) * entry->count;)
            next++;
        sink_print(handover->sink, "preserved\t%" PRIu64 "\t%d\t%zu\n", entry->first, __builtin_ctzll(entry->count),
                   next - i);
    }
}

static int compare(const void *left, const void *right)
{
    const struct range *a = left, *b = right;
    return (a->first > b->first) - (a->first < b->first);
}

// Sorts the entries and merges neighbours.
static void merge(struct handover *handover)
{
    size_t merged = 0;
    qsort(handover->ranges, handover->count, sizeof(handover->ranges[0]), compare);
    for (size_t i = 0; i < handover->count; i++) {
        struct range *last = merged == 0 ? NULL : &handover->ranges[merged - 1];
        const struct range *range = &handover->ranges[i];
        if (last == NULL || range->first > last->first + last->count)
            handover->ranges[merged++] = *range;
        else if (range->first + range->count > last->first + last->count)
            last->count = range->first + range->count - last->first;
    }
    handover->count = merged;
}

static void print_ranges(struct handover *handover)
{
    merge(handover);
    sink_print(handover->sink, "ranges");
    for (size_t i = 0; i < handover->count; i++)
        sink_print(handover->sink, "%c%" PRIu64 "+%" PRIu64, i == 0 ? '\t' : ' ', handover->ranges[i].first,
                   handover->ranges[i].count);
    sink_print(handover->sink, "\n");
}

// The root tree as it is, not as debugfs once saw it; kho_out's first member points to it.
static int read_root(struct handover *handover, uint64_t *tree)
{
    uint64_t symbol;
    int result = kernel_symbol("kho_out", &symbol);
    if (result == 0)
        result = kernel_read(symbol, tree, sizeof(*tree));
    if (result == 0)
        result = kernel_read(*tree, handover->tree, PAGE);
    handover->bytes = PAGE;
    return result;
}

static int walk_tracker(struct handover *handover)
{
    uint64_t root;
    int result = fdt_number(handover->tree, PAGE, "", "preserved-memory-map", &root);
    return result == 0 ? walk(handover, root, LEVELS, 0) : result;
}

static int print_tracker(struct handover *handover)
{
    uint64_t symbol, tree, base;
    int result = read_root(handover, &tree);
    if (result == 0 && kernel_symbol("page_offset_base", &symbol) == 0 &&
        kernel_read(symbol, &base, sizeof(base)) == 0)
        sink_print(handover->sink, "fdt\t0x%" PRIx64 "\n", tree - base);
    if (result == 0)
        result = fdt_children(handover->tree, PAGE, print_entry, handover);
    if (result == 0)
        result = walk_tracker(handover);
    if (result == 0) {
        print_preserved(handover);
        print_ranges(handover);
    }
    return result;
}

// What the tracker holds, merged and in order; the caller frees it.
int kho_tracker(struct range **ranges, size_t *count)
{
    struct handover *handover = calloc(1, sizeof(*handover));
    uint64_t tree;
    if (handover == NULL)
        return -ENOMEM;
    handover->memory = open("/dev/mem", O_RDONLY | O_CLOEXEC);
    int result = handover->memory < 0 ? -errno : read_root(handover, &tree);
    if (result == 0)
        result = walk_tracker(handover);
    if (result == 0)
        merge(handover);
    if (result < 0)
        free(handover->ranges);
    *ranges = handover->ranges;
    *count = handover->count;
    if (handover->memory >= 0)
        close(handover->memory);
    free(handover);
    return result;
}

// Where the root tree's child of that name lies in physical memory.
int kho_entry(const char *name, uint64_t *address)
{
    struct handover *handover = calloc(1, sizeof(*handover));
    uint64_t tree;
    int result = handover == NULL ? -ENOMEM : read_root(handover, &tree);
    if (result == 0)
        result = fdt_number(handover->tree, PAGE, name, "preserved-data", address);
    free(handover);
    return result;
}

int command_kho(struct sink *sink, int count, char **arguments)
{
    (void)arguments;
    struct handover *handover = calloc(1, sizeof(*handover));
    if (handover == NULL || count != 0) {
        free(handover);
        return count != 0 ? -EINVAL : -ENOMEM;
    }
    handover->sink = sink;
    int result = print_scratch(sink);
    if (result < 0) {
        static const char text[] = "there is no " DEBUG "/out: KHO takes a kernel with CONFIG_KEXEC_HANDOVER_DEBUGFS, "
                                   "booted with kho=on\n";
        sink_error(sink, text, sizeof(text) - 1);
    }
    handover->memory = result < 0 ? -1 : open("/dev/mem", O_RDONLY | O_CLOEXEC);
    if (result == 0 && handover->memory < 0)
        result = -errno;
    handover->direction = "in";
    if (result == 0)
        result = print_regions(handover);
    if (result == 0 && load(handover, DEBUG "/in/fdt") == 0)
        result = fdt_children(handover->tree, handover->bytes, print_entry, handover);
    handover->direction = "out";
    if (result == 0)
        result = print_regions(handover);
    if (result == 0)
        result = print_tracker(handover);
    if (handover->memory >= 0)
        close(handover->memory);
    free(handover->ranges);
    free(handover);
    return result;
}
