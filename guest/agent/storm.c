// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Many processes that create, size, write, compare and unlink files of one directory at once. What a process does
// depends on the seed alone, so that a failure can be had again; what comes in between does not.
#include "agent.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FILES = 64, BLOCK = 2 << 20, MOST_BLOCKS = 3 };

struct file {
    bool exists;
    unsigned blocks;
};

struct worker {
    const char *directory;
    unsigned number;
    uint32_t random;
    struct file files[FILES];
};

static unsigned next(struct worker *worker, unsigned limit)
{
    worker->random = worker->random * 1664525 + 1013904223;
    return (worker->random >> 8) % limit;
}

static void name(const struct worker *worker, unsigned file, char *path, size_t room)
{
    snprintf(path, room, "%s/storm-%u-%u", worker->directory, worker->number, file);
}

// Tells file and block, so that a block that is given to two files shows.
static uint64_t mark(const struct worker *worker, unsigned file, unsigned block)
{
    return (uint64_t)(worker->number + 1) << 32 | file << 8 | block;
}

static int compare(const struct worker *worker, unsigned file, unsigned blocks, const char *bytes)
{
    for (unsigned block = 0; block < blocks; block++) {
        uint64_t found[2];
        memcpy(&found[0], bytes + (size_t)block * BLOCK, sizeof(found[0]));
        memcpy(&found[1], bytes + (size_t)(block + 1) * BLOCK - sizeof(found[1]), sizeof(found[1]));
        if (found[0] != mark(worker, file, block) || found[1] != found[0])
            return -EBADMSG;
    }
    return 0;
}

// Gives a file another size; what stays has to be what it was, what is new has to be zeros.
static int resize(struct worker *worker, unsigned file, int fd)
{
    unsigned old = worker->files[file].blocks, new = next(worker, MOST_BLOCKS + 1);
    if (ftruncate(fd, (off_t)new * BLOCK) < 0)
        return errno == ENOSPC ? 0 : -errno;
    worker->files[file].blocks = new;
    if (new == 0)
        return 0;
    char *bytes = mmap(NULL, (size_t)new * BLOCK, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (bytes == MAP_FAILED)
        return -errno;
    int result = compare(worker, file, old < new ? old : new, bytes);
    for (unsigned block = old; block < new && result == 0; block++) {
        uint64_t found, expected = mark(worker, file, block);
        memcpy(&found, bytes + (size_t)block * BLOCK, sizeof(found));
        if (found != 0)
            result = -EBADMSG;
        memcpy(bytes + (size_t)block * BLOCK, &expected, sizeof(expected));
        memcpy(bytes + (size_t)(block + 1) * BLOCK - sizeof(expected), &expected, sizeof(expected));
    }
    munmap(bytes, (size_t)new * BLOCK);
    return result;
}

static int round_of(struct worker *worker)
{
    unsigned file = next(worker, FILES);
    char path[4096];
    name(worker, file, path, sizeof(path));
    if (worker->files[file].exists && next(worker, 3) == 0) {
        worker->files[file] = (struct file){0};
        return unlink(path) < 0 ? -errno : 0;
    }
    int fd = open(path, O_RDWR | O_CLOEXEC | (worker->files[file].exists ? 0 : O_CREAT | O_EXCL), 0600);
    if (fd < 0)
        return errno == ENOSPC ? 0 : -errno;
    worker->files[file].exists = true;
    int result = resize(worker, file, fd);
    close(fd);
    return result;
}

// Each file that should be there is, with its size and marks.
static int verify(const struct worker *worker)
{
    for (unsigned file = 0; file < FILES; file++) {
        char path[4096];
        struct stat stat;
        name(worker, file, path, sizeof(path));
        if (lstat(path, &stat) < 0) {
            if (errno != ENOENT || worker->files[file].exists)
                return -errno;
            continue;
        }
        if (!worker->files[file].exists)
            return -EEXIST;
        unsigned blocks = worker->files[file].blocks;
        if (stat.st_size != (off_t)blocks * BLOCK)
            return -EBADMSG;
        int fd = blocks == 0 ? -1 : open(path, O_RDONLY | O_CLOEXEC);
        char *bytes = fd < 0 ? MAP_FAILED : mmap(NULL, (size_t)stat.st_size, PROT_READ, MAP_SHARED, fd, 0);
        if (fd >= 0)
            close(fd);
        if (blocks == 0)
            continue;
        int result = bytes == MAP_FAILED ? -errno : compare(worker, file, blocks, bytes);
        if (bytes != MAP_FAILED)
            munmap(bytes, (size_t)stat.st_size);
        if (result < 0)
            return result;
    }
    return 0;
}

static int work(struct worker *worker, unsigned rounds)
{
    int result = 0;
    for (unsigned i = 0; i < rounds && result == 0; i++)
        result = round_of(worker);
    return result < 0 ? result : verify(worker);
}

static int count_files(const char *path, unsigned *files)
{
    DIR *directory = opendir(path);
    if (directory == NULL)
        return -errno;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
        *files += strncmp(entry->d_name, "storm-", 6) == 0;
    closedir(directory);
    return 0;
}

static void start(const char *directory, uint32_t seed, unsigned number, unsigned rounds)
{
    struct worker worker = {.directory = directory, .number = number, .random = seed * 7919 + number};
    int result;
    do
        result = work(&worker, rounds == 0 ? 256 : rounds);
    while (result == 0 && rounds == 0);
    _exit(-result);
}

// storm DIRECTORY SEED WORKERS ROUNDS: prints how many files are left. With 0 rounds it goes on in the background until
// it is killed, and prints the processes.
int command_storm(struct sink *sink, int count, char **arguments)
{
    if (count != 4)
        return -EINVAL;
    uint32_t seed = (uint32_t)strtoul(arguments[1], NULL, 0);
    unsigned workers = (unsigned)strtoul(arguments[2], NULL, 0), rounds = (unsigned)strtoul(arguments[3], NULL, 0);
    pid_t processes[16];
    if (workers == 0 || workers > sizeof(processes) / sizeof(processes[0]))
        return -EINVAL;
    for (unsigned i = 0; i < workers; i++) {
        processes[i] = fork();
        if (processes[i] == 0)
            start(arguments[0], seed, i, rounds);
        if (processes[i] < 0)
            return -errno;
    }
    int result = 0;
    for (unsigned i = 0; i < workers; i++) {
        int status = 0;
        if (rounds == 0)
            sink_print(sink, "process\t%d\n", processes[i]);
        else if (waitpid(processes[i], &status, 0) < 0)
            result = -errno;
        else if (status != 0)
            result = WIFEXITED(status) ? -WEXITSTATUS(status) : -EINTR;
    }
    unsigned files = 0;
    if (result == 0 && rounds != 0)
        result = count_files(arguments[0], &files);
    if (result == 0 && rounds != 0)
        sink_print(sink, "files %u\n", files);
    return result;
}
