// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Tasks that wait for each other on purpose, so that what is read of locks can be held against what was set up. The
// first writes to a file from memory that nobody ever fills (userfaultfd), so it sleeps with the inode's i_rwsem held
// for writing. The second writes to the same file through an open file that it shares: it holds that file's position
// lock and waits for i_rwsem. The third uses the shared open file, too, and waits for the position lock. The fourth
// asks for the first hole, and waits for i_rwsem: for reading, where the file system does so (ext4).
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

// Tells over the pipe that somebody touched the page; the fault stays unanswered.
static void watch_fault(int faults, int tell)
{
    struct uffd_msg message;
    char state = read(faults, &message, sizeof(message)) == (ssize_t)sizeof(message) ? 'F' : 'E';
    if (write(tell, &state, 1) != 1)
        _exit(1);
    while (true)
        pause();
}

// Sleeps in a write to the file, with the inode locked.
static void own(int fd, int tell)
{
    char failed = 'E';
    int faults = (int)syscall(SYS_userfaultfd, O_CLOEXEC);
    struct uffdio_api api = {.api = UFFD_API};
    char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct uffdio_register range = {.range = {(uintptr_t)page, PAGE}, .mode = UFFDIO_REGISTER_MODE_MISSING};
    if (faults < 0 || page == MAP_FAILED || ioctl(faults, UFFDIO_API, &api) != 0
        || ioctl(faults, UFFDIO_REGISTER, &range) != 0) {
        fprintf(stderr, "agent: userfaultfd: %s\n", strerror(errno));
        if (write(tell, &failed, 1) != 1)
            _exit(2);
        _exit(1);
    }
    pid_t watcher = fork();
    if (watcher == 0)
        watch_fault(faults, tell);
    if (write(fd, page, PAGE) < 0)
        perror("agent: write");
    kill(watcher, SIGKILL);
    _exit(1);
}

// The letter of a process's state as /proc tells it; 0 where there is none such.
int task_state(pid_t pid)
{
    char path[64], text[512], state = 0;
    // of the one thread: the file beside it adds up all threads of a process, which takes long where there are many
    snprintf(path, sizeof(path), "/proc/%d/task/%d/stat", (int)pid, (int)pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
    if (fd >= 0)
        close(fd);
    if (length <= 0)
        return 0;
    text[length] = 0;
    const char *name_end = strrchr(text, ')');
    return name_end != NULL && sscanf(name_end + 1, " %c", &state) == 1 ? state : 0;
}

int await_sleep(pid_t pid)
{
    for (int state = task_state(pid); state != 'D'; state = task_state(pid)) {
        if (state == 0 || state == 'Z')
            return -ECHILD;
        usleep(1000);
    }
    return 0;
}

pid_t start_waiting(struct sink *sink, const char *role, void (*task)(int), int fd)
{
    pid_t pid = fork();
    if (pid == 0) {
        task(fd);
        _exit(0);
    }
    int result = pid < 0 ? -errno : await_sleep(pid);
    if (result < 0)
        return result;
    sink_print(sink, "%s %d\n", role, (int)pid);
    return pid;
}

static void write_byte(int fd)
{
    if (write(fd, "x", 1) < 0)
        perror("agent: write");
}

static void move(int fd)
{
    if (lseek(fd, 1, SEEK_CUR) < 0)
        perror("agent: lseek");
}

static void ask_for_hole(int fd)
{
    if (lseek(fd, 0, SEEK_HOLE) < 0)
        perror("agent: lseek");
}

// lock-chain FILE: prints "ROLE PID" for owner, writer, behind and reader; they stay as they are.
int command_lock_chain(struct sink *sink, int count, char **arguments)
{
    int tell[2];
    if (count != 1)
        return -EINVAL;
    int owned = open(arguments[0], O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    int shared = open(arguments[0], O_RDWR | O_CLOEXEC);
    int asked = open(arguments[0], O_RDWR | O_CLOEXEC);
    if (owned < 0 || shared < 0 || asked < 0 || pipe2(tell, O_CLOEXEC) != 0)
        return -errno;
    pid_t owner = fork();
    if (owner < 0)
        return -errno;
    if (owner == 0)
        own(owned, tell[1]);
    char state;
    if (read(tell[0], &state, 1) != 1 || state != 'F')
        return -EIO;
    sink_print(sink, "owner %d\n", (int)owner);
    pid_t last = start_waiting(sink, "writer", write_byte, shared);
    if (last > 0)
        last = start_waiting(sink, "behind", move, shared);
    if (last > 0)
        last = start_waiting(sink, "reader", ask_for_hole, asked);
    close(tell[0]);
    close(tell[1]);
    close(owned);
    close(asked);
    close(shared);
    return last < 0 ? (int)last : 0;
}
