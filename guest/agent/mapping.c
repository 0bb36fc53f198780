// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Files that are written through a shared mapping, as a file system without write(2) wants it, and as a virtual machine
// uses its memory. None of these changes a file's size.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct mapping {
    char *bytes;
    size_t size;
};

static int map(const char *path, bool write, struct mapping *mapping)
{
    int fd = open(path, (write ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    struct stat stat;
    int result = fstat(fd, &stat) < 0 ? -errno : stat.st_size == 0 ? -ENODATA : 0;
    if (result == 0) {
        mapping->size = (size_t)stat.st_size;
        mapping->bytes = mmap(NULL, mapping->size, PROT_READ | (write ? PROT_WRITE : 0), MAP_SHARED, fd, 0);
        if (mapping->bytes == MAP_FAILED)
            result = -errno;
    }
    close(fd);
    return result;
}

// map-fill PATH SEED FIRST+COUNT…: known pages
int command_map_fill(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    struct mapping mapping;
    if (count < 3)
        return -EINVAL;
    uint32_t seed = (uint32_t)strtoul(arguments[1], NULL, 0);
    int result = map(arguments[0], true, &mapping);
    if (result < 0)
        return result;
    for (int i = 2; i < count && result == 0; i++) {
        struct range range;
        result = range_parse(arguments[i], &range);
        uint64_t pages = mapping.size / PAGE;
        if (result == 0 && (range.first > pages || range.count > pages - range.first))
            result = -ERANGE;
        for (uint64_t page = 0; result == 0 && page < range.count; page++)
            known_page(mapping.bytes + (range.first + page) * PAGE, PAGE, seed, range.first + page);
    }
    munmap(mapping.bytes, mapping.size);
    return result;
}

// In each word of 64 bits: the round in the upper half, the word's number (cut to 32 bits) in the lower half.
static void write_round(struct mapping mapping, uint32_t round)
{
    volatile uint64_t *words = (volatile uint64_t *)(void *)mapping.bytes;
    for (size_t i = 0; i < mapping.size / sizeof(*words); i++)
        words[i] = (uint64_t)round << 32 | (uint32_t)i;
}

// map-load PATH: writes the whole file, round after round, in a process of its own that goes on until it is killed.
// Returns when the first round is complete.
int command_map_load(struct sink *sink, int count, char **arguments)
{
    struct mapping mapping;
    if (count != 1)
        return -EINVAL;
    int result = map(arguments[0], true, &mapping);
    if (result < 0)
        return result;
    write_round(mapping, 1);
    pid_t pid = fork();
    if (pid == 0) {
        for (uint32_t round = 2;; round++)
            write_round(mapping, round);
    }
    result = pid < 0 ? -errno : 0;
    munmap(mapping.bytes, mapping.size);
    if (result == 0)
        sink_print(sink, "process\t%d\n", pid);
    return result;
}

// map-load-check PATH: each word has to be of its place, and of the last round or, behind where the writing was
// interrupted, of the one before. 1 when one is not.
int command_map_load_check(struct sink *sink, int count, char **arguments)
{
    struct mapping mapping;
    if (count != 1)
        return -EINVAL;
    int result = map(arguments[0], false, &mapping);
    if (result < 0)
        return result;
    const uint64_t *words = (const uint64_t *)(const void *)mapping.bytes;
    uint64_t last = words[0] >> 32, wrong = 0, older = 0;
    for (size_t i = 0; i < mapping.size / sizeof(*words); i++) {
        uint64_t round = words[i] >> 32;
        if ((uint32_t)words[i] != (uint32_t)i || round == 0 || (round != last - older && round != last - 1))
            wrong++;
        else if (round == last - 1)
            older = 1;
    }
    munmap(mapping.bytes, mapping.size);
    sink_print(sink, "rounds %" PRIu64 " wrong %" PRIu64 "\n", last, wrong);
    return wrong == 0 ? 0 : 1;
}
