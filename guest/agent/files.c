// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int held[HELD_LIMIT] = {[0 ... HELD_LIMIT - 1] = -1};

// read PATH: streams the file's bytes.
int command_read(struct sink *sink, int count, char **arguments)
{
    if (count != 1)
        return -EINVAL;
    int fd = open(arguments[0], O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    static char bytes[65536];
    ssize_t length;
    while ((length = read(fd, bytes, sizeof(bytes))) > 0)
        sink_write(sink, bytes, (size_t)length);
    int reason = length < 0 ? errno : 0;
    close(fd);
    return -reason;
}

// The content of a known page: 64 lines of 64 bytes that tell the file's seed, the page's index and the line. Only the
// first line is formatted: a guest without hardware virtualization fills a million pages.
static void known_page(char *page, size_t bytes, uint32_t seed, uint64_t index)
{
    enum { LINE = 64, NUMBER = 52 };
    char text[LINE + 1];
    snprintf(text, sizeof(text), "folioscope seed %08x page %016llx line 00 ........\n", seed, (unsigned long long)index);
    for (size_t at = 0; at < bytes; at += LINE) {
        text[NUMBER] = (char)('0' + at / LINE / 10);
        text[NUMBER + 1] = (char)('0' + at / LINE % 10);
        memcpy(page + at, text, LINE);
    }
}

static int write_pages(int fd, uint32_t seed, uint64_t first, uint64_t count)
{
    enum { CHUNK = 512 }; // a huge page in one write, so that file systems may choose a large folio
    char *chunk = malloc(CHUNK * PAGE);
    if (chunk == NULL)
        return -ENOMEM;
    int result = 0;
    while (count > 0 && result == 0) {
        uint64_t part = count < CHUNK ? count : CHUNK;
        for (uint64_t i = 0; i < part; i++)
            known_page(chunk + i * PAGE, PAGE, seed, first + i);
        for (size_t at = 0; at < part * PAGE && result == 0;) {
            ssize_t done = pwrite(fd, chunk + at, part * PAGE - at, (off_t)(first * PAGE + at));
            if (done <= 0)
                result = done < 0 ? -errno : -EIO;
            else
                at += (size_t)done;
        }
        first += part;
        count -= part;
    }
    free(chunk);
    return result;
}

static int fill(int fd, char **arguments, int count)
{
    uint32_t seed = (uint32_t)strtoul(arguments[0], NULL, 0);
    for (int i = 1; i < count; i++) {
        char *end;
        uint64_t first = strtoull(arguments[i], &end, 0);
        if (*end != '+')
            return -EINVAL;
        int result = write_pages(fd, seed, first, strtoull(end + 1, NULL, 0));
        if (result < 0)
            return result;
    }
    return 0;
}

// fill PATH SEED FIRST+COUNT...: writes known pages (FIRST and COUNT in pages) and closes the file.
int command_fill(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    if (count < 2)
        return -EINVAL;
    int fd = open(arguments[0], O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0)
        return -errno;
    int result = fill(fd, arguments + 1, count - 1);
    return close(fd) < 0 && result == 0 ? -errno : result;
}

// hold PATH [SEED FIRST+COUNT...]: as fill, but keeps the file open; prints the descriptor.
int command_hold(struct sink *sink, int count, char **arguments)
{
    if (count < 1)
        return -EINVAL;
    int slot = 0;
    while (slot < HELD_LIMIT && held[slot] >= 0)
        slot++;
    if (slot == HELD_LIMIT)
        return -EMFILE;
    int fd = open(arguments[0], O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0)
        return -errno;
    int result = count > 1 ? fill(fd, arguments + 1, count - 1) : 0;
    if (result < 0) {
        close(fd);
        return result;
    }
    held[slot] = fd;
    sink_print(sink, "%d\n", fd);
    return 0;
}

// dirty FD SEED FIRST+COUNT...: writes known pages to a held file.
int command_dirty(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    if (count < 3)
        return -EINVAL;
    return fill(atoi(arguments[0]), arguments + 1, count - 1);
}

// drop FD: closes a held file.
int command_drop(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    if (count != 1)
        return -EINVAL;
    int fd = atoi(arguments[0]);
    for (int slot = 0; slot < HELD_LIMIT; slot++) {
        if (held[slot] == fd && fd >= 0) {
            held[slot] = -1;
            return close(fd) < 0 ? -errno : 0;
        }
    }
    return -EBADF;
}

// many DIRECTORY PREFIX COUNT BYTES: COUNT files PREFIXnnnnnnn, 1,000 to a directory, of BYTES bytes each.
int command_many(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    if (count != 4)
        return -EINVAL;
    unsigned long files = strtoul(arguments[2], NULL, 0);
    size_t bytes = strtoul(arguments[3], NULL, 0);
    static char page[PAGE];
    if (bytes > sizeof(page))
        return -EINVAL;
    char path[4096];
    for (unsigned long i = 0; i < files; i++) {
        if (i % 1000 == 0) {
            snprintf(path, sizeof(path), "%s/%04lu", arguments[0], i / 1000);
            if (mkdir(path, 0755) < 0 && errno != EEXIST)
                return -errno;
        }
        snprintf(path, sizeof(path), "%s/%04lu/%s%07lu", arguments[0], i / 1000, arguments[1], i);
        int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        if (fd < 0)
            return -errno;
        known_page(page, bytes, (uint32_t)i, 0);
        ssize_t done = write(fd, page, bytes);
        int reason = done == (ssize_t)bytes ? 0 : done < 0 ? errno : EIO;
        close(fd);
        if (reason != 0)
            return -reason;
    }
    return 0;
}
