// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A frozen file system, and two tasks that wait for it to thaw: one writes, the other makes a page of a shared mapping
// writable. Each is kept out by a level of its own.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

static void write_page(int fd)
{
    if (pwrite(fd, "x", 1, 0) < 0)
        perror("agent: write");
}

static void touch_page(int fd)
{
    volatile char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (page == MAP_FAILED)
        perror("agent: mmap");
    else
        *page = 'y';
}

// frozen MOUNT FILE: prints "ROLE PID" for kept-out and toucher; they stay as they are.
int command_frozen(struct sink *sink, int count, char **arguments)
{
    if (count != 2)
        return -EINVAL;
    int mount = open(arguments[0], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int file = open(arguments[1], O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    // the page has to be there: a fault that reads it in would wait in another place
    if (mount < 0 || file < 0 || ftruncate(file, PAGE) != 0 || pwrite(file, "w", 1, 0) != 1 || fsync(file) != 0)
        return -errno;
    if (ioctl(mount, FIFREEZE, 0) != 0)
        return -errno;
    pid_t last = start_waiting(sink, "kept-out", write_page, file);
    if (last > 0)
        last = start_waiting(sink, "toucher", touch_page, file);
    close(file);
    close(mount);
    return last < 0 ? (int)last : 0;
}
