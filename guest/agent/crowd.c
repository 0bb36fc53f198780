// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A crowd of threads that wait for one lock, to measure how fast many tasks are looked at.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { STACK = 32 << 10, MOST = 1 << 20 };

static int shared;

static void *move(void *tid)
{
    *(volatile pid_t *)tid = (pid_t)syscall(SYS_gettid);
    if (lseek(shared, 1, SEEK_CUR) < 0)
        perror("agent: lseek");
    return NULL;
}

// The kernel's own limits would stop us at some ten thousand.
static void raise_limits(void)
{
    static const char *const paths[] = {"/proc/sys/kernel/pid_max", "/proc/sys/kernel/threads-max"};
    for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        int fd = open(paths[i], O_WRONLY | O_CLOEXEC);
        if (fd < 0 || write(fd, "2000000", 7) != 7)
            fprintf(stderr, "agent: %s stays as it is\n", paths[i]);
        if (fd >= 0)
            close(fd);
    }
}

// Starts the threads, waits until all sleep, says so with the number that came to be, and stays.
static void gather(long count, int tell)
{
    long started = 0;
    volatile pid_t *tids = calloc((size_t)count, sizeof(*tids));
    char *stacks = mmap(NULL, (size_t)count * STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    for (; tids != NULL && stacks != MAP_FAILED && started < count; started++) {
        pthread_t thread;
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setstack(&attributes, stacks + started * STACK, STACK);
        if (pthread_create(&thread, &attributes, move, (void *)&tids[started]) != 0)
            break;
    }
    for (long i = 0; i < started; i++) {
        while (tids[i] == 0)
            usleep(1000);
        await_sleep(tids[i]);
    }
    if (write(tell, &started, sizeof(started)) != sizeof(started))
        _exit(1);
    while (true)
        pause();
}

// crowd FILE COUNT: prints "threads COUNT", those that came to be; the position they wait for is held by a write to FILE
// that waits, so FILE has to be one that "lock-chain" has locked.
int command_crowd(struct sink *sink, int count, char **arguments)
{
    int tell[2];
    long threads = count == 2 ? strtol(arguments[1], NULL, 10) : 0;
    if (threads < 1 || threads > MOST)
        return -EINVAL;
    raise_limits();
    shared = open(arguments[0], O_RDWR | O_CLOEXEC);
    if (shared < 0 || pipe2(tell, O_CLOEXEC) != 0)
        return -errno;
    pid_t writer = fork();
    if (writer == 0) {
        if (write(shared, "x", 1) < 0)
            perror("agent: write");
        _exit(0);
    }
    int result = writer < 0 ? -errno : await_sleep(writer);
    pid_t crowd = result < 0 ? -1 : fork();
    if (crowd == 0)
        gather(threads, tell[1]);
    long started = 0;
    close(tell[1]);
    if (crowd < 0 || read(tell[0], &started, sizeof(started)) != sizeof(started))
        result = result < 0 ? result : -EIO;
    close(tell[0]);
    close(shared);
    sink_print(sink, "owner %d\nthreads %ld\n", (int)writer, started);
    return result;
}
