// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A process that keeps a file open and dirty. "hold" would do it in the agent itself; but there each command that is run
// closes a copy of the descriptor, and cifs writes a file back whenever a copy is closed. The file is open for writing
// alone: only then netfs lets a page be written in part without reading the rest of it ("streaming write").
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct place {
    long long offset, count; // in bytes
};

static int parse(const char *word, struct place *place)
{
    char *end;
    place->offset = strtoll(word, &end, 0);
    if (*end != '+')
        return -EINVAL;
    place->count = strtoll(end + 1, &end, 0);
    return *end != 0 || place->offset < 0 || place->count <= 0 ? -EINVAL : 0;
}

static int lock_place(int fd, struct place place)
{
    struct flock range = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = place.offset, .l_len = place.count};
    return fcntl(fd, F_SETLK, &range) != 0 ? -errno : 0;
}

// One write(2) for a page, or what of it lies in the place.
static int write_place(int fd, uint32_t seed, struct place place)
{
    char page[PAGE];
    long long end = place.offset + place.count;
    for (long long at = place.offset; at < end;) {
        long long within = at % PAGE;
        size_t length = (size_t)(end - at < PAGE - within ? end - at : PAGE - within);
        known_page(page, PAGE, seed, (uint64_t)(at / PAGE));
        ssize_t written = pwrite(fd, page + within, length, at);
        if (written < 0)
            return -errno;
        at += written;
    }
    return 0;
}

static int prepare(int *fd, int count, char **arguments)
{
    struct place place;
    uint32_t seed = (uint32_t)strtoul(arguments[1], NULL, 0);
    int result = 0;
    bool locks = false;
    *fd = open(arguments[0], O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (*fd < 0)
        return -errno;
    for (int i = 2; i < count && result == 0; i++) {
        if (strcmp(arguments[i], "lock") == 0) {
            locks = true;
            continue;
        }
        result = parse(arguments[i], &place);
        if (result == 0)
            result = locks ? lock_place(*fd, place) : write_place(*fd, seed, place);
    }
    return result;
}

// Tells how it went, then writes the file back whenever it gets SIGUSR1.
static void live(int tell, int count, char **arguments)
{
    int fd, number;
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGUSR1);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    int result = prepare(&fd, count, arguments);
    if (write(tell, &result, sizeof(result)) != sizeof(result) || result < 0)
        _exit(1);
    while (sigwait(&signals, &number) == 0)
        fsync(fd);
    _exit(1);
}

// writer PATH SEED OFFSET+COUNT... [lock OFFSET+COUNT...]: bytes of known pages, in a process of its own that stays.
int command_writer(struct sink *sink, int count, char **arguments)
{
    int tell[2], result;
    if (count < 2)
        return -EINVAL;
    if (pipe2(tell, O_CLOEXEC) != 0)
        return -errno;
    pid_t pid = fork();
    if (pid == 0) {
        int nothing = open("/dev/null", O_RDWR);
        for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; standard++)
            dup2(nothing, standard);
        setsid();
        live(tell[1], count, arguments);
    }
    int failed = errno;
    close(tell[1]);
    if (pid < 0 || read(tell[0], &result, sizeof(result)) != sizeof(result))
        result = pid < 0 ? -failed : -EIO;
    close(tell[0]);
    if (result == 0)
        sink_print(sink, "writer %d\n", (int)pid);
    return result;
}
