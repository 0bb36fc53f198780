// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// One read or write, in each of the ways that make another kind of request of a network file system, by a process of its
// own: it may wait for a server that does not answer.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { LARGEST = 16 << 20 };

static const struct way {
    const char *name;
    int flags; // of open(2)
} ways[] = {
    {"read", O_RDONLY},
    {"write", O_RDWR}, // what is not cached of a page is read first
    {"read-direct", O_RDONLY | O_DIRECT},
    {"write-direct", O_WRONLY | O_DIRECT},
    {"write-sync", O_WRONLY | O_SYNC}, // through the page cache
    {"map", O_RDONLY},                 // touches a page of a mapping without a read ahead
};

static char *fill(off_t offset, size_t count)
{
    size_t pages = count / PAGE + 2;
    char *bytes = mmap(NULL, pages * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (bytes == MAP_FAILED)
        return NULL;
    for (size_t i = 0; i < pages; i++)
        known_page(bytes + i * PAGE, PAGE, 0, (uint64_t)(offset / PAGE) + i);
    return bytes + offset % PAGE;
}

static ssize_t touch(int fd, off_t offset)
{
    volatile const char *page = mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, offset / PAGE * PAGE);
    if (page == MAP_FAILED || madvise((void *)(uintptr_t)page, PAGE, MADV_RANDOM) != 0)
        return -1;
    return page[offset % PAGE] * 0 + 1;
}

static ssize_t transfer(const struct way *way, int fd, off_t offset, size_t count)
{
    char *bytes = fill(offset, count);
    if (bytes == NULL)
        return -1;
    if (strcmp(way->name, "map") == 0)
        return touch(fd, offset);
    return strncmp(way->name, "read", 4) == 0 ? pread(fd, bytes, count, offset) : pwrite(fd, bytes, count, offset);
}

// Leaves what came of it in a file, for whoever asks later.
static void tell(ssize_t result)
{
    char path[64], outcome[96];
    int error = errno;
    snprintf(path, sizeof(path), "/tmp/transfer-%d", (int)getpid());
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    int length = result < 0 ? snprintf(outcome, sizeof(outcome), "failed: %s\n", strerror(error))
                            : snprintf(outcome, sizeof(outcome), "%zd bytes\n", result);
    if (fd < 0 || write(fd, outcome, (size_t)length) != length)
        _exit(1);
}

// The file is opened here: a network file system may write a file back whenever a copy of its descriptor is closed.
static void work(const struct way *way, const char *path, off_t offset, size_t count, int told)
{
    int fd = open(path, way->flags | O_CLOEXEC);
    int opened = fd < 0 ? -errno : 0;
    if (write(told, &opened, sizeof(opened)) != sizeof(opened) || opened < 0)
        _exit(1);
    tell(transfer(way, fd, offset, count));
    _exit(0);
}

// transfer WAY PATH OFFSET+COUNT: prints the process, which begins at once; its outcome will be in /tmp/transfer-PID.
int command_transfer(struct sink *sink, int count, char **arguments)
{
    const struct way *way = NULL;
    char *end;
    int told[2], result;
    for (size_t i = 0; count == 3 && i < sizeof(ways) / sizeof(ways[0]); i++)
        if (strcmp(ways[i].name, arguments[0]) == 0)
            way = &ways[i];
    if (way == NULL)
        return -EINVAL;
    long long offset = strtoll(arguments[2], &end, 0);
    long long bytes = *end == '+' ? strtoll(end + 1, &end, 0) : -1;
    if (*end != 0 || offset < 0 || bytes <= 0 || bytes > LARGEST)
        return -EINVAL;
    if (pipe2(told, O_CLOEXEC) != 0)
        return -errno;
    pid_t pid = fork();
    if (pid == 0) {
        int nothing = open("/dev/null", O_RDWR);
        for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; standard++)
            dup2(nothing, standard);
        setsid();
        work(way, arguments[1], offset, (size_t)bytes, told[1]);
    }
    int failed = errno;
    close(told[1]);
    if (pid < 0 || read(told[0], &result, sizeof(result)) != sizeof(result))
        result = pid < 0 ? -failed : -EIO;
    close(told[0]);
    if (result == 0)
        sink_print(sink, "transfer %d\n", (int)pid);
    return result;
}
