// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Known pages in physical memory, through /dev/mem. A kernel with STRICT_DEVMEM (Debian's) allows that for memory that
// it does not use itself, such as what memmap=SIZE$START keeps from it; without it (our own kernel) everywhere.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static int open_memory(int flags, const char *address, off_t *base)
{
    char *end;
    *base = (off_t)strtoull(address, &end, 0);
    if (end == address || *end != 0 || *base % PAGE != 0)
        return -EINVAL;
    int fd = open("/dev/mem", flags | O_SYNC | O_CLOEXEC);
    return fd < 0 ? -errno : fd;
}

// memory-fill ADDRESS SEED FIRST+COUNT...: writes known pages; page 0 is the one at the physical ADDRESS.
int command_memory_fill(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    off_t base;
    int fd = count < 3 ? -EINVAL : open_memory(O_WRONLY, arguments[0], &base);
    if (fd < 0)
        return fd;
    int result = known_write(fd, base, count - 1, arguments + 1);
    close(fd);
    return result;
}

// memory-check ADDRESS SEED FIRST+COUNT...: compares them; status 1 when a page differs.
int command_memory_check(struct sink *sink, int count, char **arguments)
{
    off_t base;
    int fd = count < 3 ? -EINVAL : open_memory(O_RDONLY, arguments[0], &base);
    if (fd < 0)
        return fd;
    int result = known_check(sink, fd, base, 0, count - 1, arguments + 1);
    close(fd);
    return result;
}
