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

int hold(int fd)
{
    for (int slot = 0; slot < HELD_LIMIT; slot++) {
        if (held[slot] < 0) {
            held[slot] = fd;
            return 0;
        }
    }
    return -EMFILE;
}

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

// write PATH: makes the file from the bytes that the host sends after the command; see input.c.
int command_write(struct sink *sink, int count, char **arguments)
{
    if (count != 1)
        return -EINVAL;
    int fd = open(arguments[0], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    int result = input_copy(sink, fd < 0 ? -errno : fd);
    if (fd >= 0 && close(fd) < 0 && result == 0)
        result = -errno;
    return result;
}

// check PATH SEED FIRST+COUNT...: compares a whole file with what fill would have made of it, holes included.
int command_check(struct sink *sink, int count, char **arguments)
{
    if (count < 2)
        return -EINVAL;
    int fd = open(arguments[0], O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    struct stat stat;
    int result = fstat(fd, &stat) < 0 ? -errno : stat.st_size == 0 ? -ENODATA : 0;
    if (result == 0)
        result = known_check(sink, fd, 0, (uint64_t)stat.st_size, count - 1, arguments + 1);
    close(fd);
    return result;
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
    int result = known_write(fd, 0, count - 1, arguments + 1);
    return close(fd) < 0 && result == 0 ? -errno : result;
}

// hold PATH [SEED FIRST+COUNT...]: as fill, but keeps the file open; prints the descriptor.
int command_hold(struct sink *sink, int count, char **arguments)
{
    if (count < 1)
        return -EINVAL;
    int fd = open(arguments[0], O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0)
        return -errno;
    int result = count > 1 ? known_write(fd, 0, count - 1, arguments + 1) : 0;
    if (result == 0)
        result = hold(fd);
    if (result < 0) {
        close(fd);
        return result;
    }
    sink_print(sink, "%d\n", fd);
    return 0;
}

// dirty FD SEED FIRST+COUNT...: writes known pages to a held file.
int command_dirty(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    if (count < 3)
        return -EINVAL;
    return known_write(atoi(arguments[0]), 0, count - 1, arguments + 1);
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
