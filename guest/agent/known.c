// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Known pages: 64 lines of 64 bytes that tell the seed, the page's index and the line, so that a page that turns up
// anywhere tells where it belongs. They are written to files, to memfds, and to physical memory through /dev/mem.
#include "agent.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LINE = 64, NUMBER = 52, CHUNK = 512 }; // a huge page at a time, so that file systems may choose a large folio

// Only the first line is formatted: a guest without hardware virtualization fills a million pages.
void known_page(char *page, size_t bytes, uint32_t seed, uint64_t index)
{
    char text[LINE + 1];
    snprintf(text, sizeof(text), "folioscope seed %08x page %016llx line 00 ........\n", seed, (unsigned long long)index);
    for (size_t at = 0; at < bytes; at += LINE) {
        text[NUMBER] = (char)('0' + at / LINE / 10);
        text[NUMBER + 1] = (char)('0' + at / LINE % 10);
        memcpy(page + at, text, LINE);
    }
}

// FIRST+COUNT, in pages
int range_parse(const char *word, struct range *range)
{
    char *end;
    errno = 0;
    range->first = strtoull(word, &end, 0);
    if (end == word || *end != '+')
        return -EINVAL;
    range->count = strtoull(end + 1, &end, 0);
    return *end != 0 || errno != 0 ? -EINVAL : 0;
}

static int write_range(int fd, off_t base, uint32_t seed, struct range range)
{
    char *chunk = malloc(CHUNK * PAGE);
    if (chunk == NULL)
        return -ENOMEM;
    int result = 0;
    while (range.count > 0 && result == 0) {
        uint64_t part = range.count < CHUNK ? range.count : CHUNK;
        for (uint64_t i = 0; i < part; i++)
            known_page(chunk + i * PAGE, PAGE, seed, range.first + i);
        for (size_t at = 0; at < part * PAGE && result == 0;) {
            ssize_t done = pwrite(fd, chunk + at, part * PAGE - at, base + (off_t)(range.first * PAGE + at));
            if (done <= 0)
                result = done < 0 ? -errno : -EIO;
            else
                at += (size_t)done;
        }
        range.first += part;
        range.count -= part;
    }
    free(chunk);
    return result;
}

// SEED FIRST+COUNT…: writes those pages; page 0 lies at base.
int known_write(int fd, off_t base, int count, char **words)
{
    uint32_t seed = (uint32_t)strtoul(words[0], NULL, 0);
    for (int i = 1; i < count; i++) {
        struct range range;
        int result = range_parse(words[i], &range);
        if (result == 0)
            result = write_range(fd, base, seed, range);
        if (result < 0)
            return result;
    }
    return 0;
}

static bool is_zero(const char *page, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (page[i] != 0)
            return false;
    return true;
}

// What a page holds instead of what was expected, as far as it can be told.
static void print_wrong(struct sink *sink, uint64_t index, const char *page, size_t bytes, bool known)
{
    enum { SHOWN = 50 };
    const char *expected = known ? "a known page" : "zeros";
    if (is_zero(page, bytes))
        sink_print(sink, "wrong\t%" PRIu64 "\texpected %s, found zeros\n", index, expected);
    else if (bytes >= LINE && memcmp(page, "folioscope seed ", 16) == 0)
        sink_print(sink, "wrong\t%" PRIu64 "\texpected %s, found \"%.*s\"\n", index, expected, SHOWN, page);
    else
        sink_print(sink, "wrong\t%" PRIu64 "\texpected %s, found other bytes\n", index, expected);
}

struct tally {
    uint64_t known, zero, wrong;
};

static int check_page(struct sink *sink, int fd, off_t base, size_t bytes, uint32_t seed, uint64_t index, bool known,
                      struct tally *tally)
{
    enum { SHOWN_LIMIT = 8 };
    char page[PAGE], expected[PAGE] = {0};
    for (size_t at = 0; at < bytes;) {
        ssize_t done = pread(fd, page + at, bytes - at, base + (off_t)(index * PAGE + at));
        if (done <= 0)
            return done < 0 ? -errno : -ENODATA;
        at += (size_t)done;
    }
    if (known)
        known_page(expected, PAGE, seed, index);
    if (memcmp(page, expected, bytes) != 0) {
        if (tally->wrong++ < SHOWN_LIMIT)
            print_wrong(sink, index, page, bytes, known);
    } else if (known)
        tally->known++;
    else
        tally->zero++;
    return 0;
}

// Whether a page lies in one of the ranges.
static bool listed(uint64_t index, int count, const struct range *ranges)
{
    for (int i = 0; i < count; i++)
        if (index >= ranges[i].first && index - ranges[i].first < ranges[i].count)
            return true;
    return false;
}

// SEED FIRST+COUNT…: compares those pages. With a size in bytes, compares all pages up to it: those of no range are
// holes and have to be zero. Prints wrong pages, then "known N zero N wrong N"; 1 when a page is wrong.
int known_check(struct sink *sink, int fd, off_t base, uint64_t size, int count, char **words)
{
    struct range ranges[RANGE_LIMIT];
    if (count < 1 || count - 1 > RANGE_LIMIT)
        return -EINVAL;
    uint32_t seed = (uint32_t)strtoul(words[0], NULL, 0);
    struct tally tally = {0};
    int result = 0;
    for (int i = 0; i < count - 1 && result == 0; i++)
        result = range_parse(words[i + 1], &ranges[i]);
    if (size == 0)
        for (int i = 0; i < count - 1 && result == 0; i++)
            for (uint64_t page = 0; page < ranges[i].count && result == 0; page++)
                result = check_page(sink, fd, base, PAGE, seed, ranges[i].first + page, true, &tally);
    for (uint64_t at = 0; at < size && result == 0; at += PAGE) {
        size_t bytes = size - at < PAGE ? (size_t)(size - at) : PAGE;
        result = check_page(sink, fd, base, bytes, seed, at / PAGE, listed(at / PAGE, count - 1, ranges), &tally);
    }
    if (result < 0)
        return result;
    sink_print(sink, "known %" PRIu64 " zero %" PRIu64 " wrong %" PRIu64 "\n", tally.known, tally.zero, tally.wrong);
    return tally.wrong == 0 ? 0 : 1;
}
