// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// churn DIRECTORY OPERATIONS: four processes write, truncate, punch, map, rename and remove files there, OPERATIONS each
// (0: for ever, which ends with the kernel). A file belongs to one process; its pages are known pages with the number in
// its name as seed.
// churn-check DIRECTORY: whatever the moment at which it was cut short, each byte of each page has to be the known one or zero.
//   churn  files N pages N known N torn N zero N wrong N     torn: some bytes known, the others zero
#include "agent.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORKERS = 4, FILES = 4, PAGES = 520 }; // more pages than one table of a block list has entries

struct worker {
    const char *directory;
    unsigned number;
    uint64_t state;
    unsigned names[FILES]; // of the file: even or odd, for a rename
};

// xorshift64: the same operations each time.
static uint64_t any(struct worker *worker, uint64_t below)
{
    worker->state ^= worker->state << 13;
    worker->state ^= worker->state >> 7;
    worker->state ^= worker->state << 17;
    return worker->state % below;
}

static void path_of(const struct worker *worker, unsigned file, unsigned name, char *path, size_t bytes)
{
    snprintf(path, bytes, "%s/churn-%u-%s", worker->directory, worker->number * FILES + file, name % 2 == 0 ? "even" : "odd");
}

static int write_pages(struct worker *worker, int fd, uint32_t seed)
{
    static char page[PAGE];
    uint64_t index = any(worker, PAGES), count = 1 + any(worker, 8);
    for (uint64_t i = 0; i < count; i++) {
        size_t bytes = i + 1 == count ? 1 + any(worker, PAGE) : PAGE;
        known_page(page, PAGE, seed, index + i);
        if (pwrite(fd, page, bytes, (off_t)((index + i) * PAGE)) < 0)
            return -errno;
    }
    return 0;
}

static int write_mapped(struct worker *worker, int fd, uint32_t seed)
{
    struct stat stat;
    if (fstat(fd, &stat) < 0 || stat.st_size < PAGE)
        return 0;
    uint64_t index = any(worker, (uint64_t)stat.st_size / PAGE);
    char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, (off_t)(index * PAGE));
    if (page == MAP_FAILED)
        return -errno;
    char text[PAGE];
    known_page(text, PAGE, seed, index);
    memcpy(page, text, PAGE);
    munmap(page, PAGE);
    return 0;
}

static int change_range(int fd, int mode, off_t at, off_t bytes)
{
    return fallocate(fd, mode, at, bytes) < 0 ? -errno : 0;
}

static int operate(struct worker *worker)
{
    unsigned file = (unsigned)any(worker, FILES);
    uint32_t seed = worker->number * FILES + file;
    char path[4096], other[4096];
    path_of(worker, file, worker->names[file], path, sizeof(path));
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600 + file);
    if (fd < 0)
        return -errno;
    int result = 0;
    uint64_t choice = any(worker, 100);
    off_t at = (off_t)any(worker, PAGES * PAGE);
    if (choice < 60)
        result = write_pages(worker, fd, seed);
    else if (choice < 75)
        result = write_mapped(worker, fd, seed);
    else if (choice < 82)
        result = ftruncate(fd, at) < 0 ? -errno : 0;
    else if (choice < 88)
        result = change_range(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, at, 1 + (off_t)any(worker, 9 * PAGE));
    else if (choice < 93)
        result = change_range(fd, 0, at, 1 + (off_t)any(worker, 9 * PAGE));
    else if (choice < 98) {
        path_of(worker, file, ++worker->names[file], other, sizeof(other));
        result = rename(path, other) < 0 ? -errno : 0;
    } else
        result = unlink(path) < 0 ? -errno : 0;
    close(fd);
    return result;
}

static int work(const char *directory, unsigned number, unsigned long operations)
{
    struct worker worker = {.directory = directory, .number = number, .state = 88172645463325252 + number};
    for (unsigned long i = 0; i < operations || operations == 0; i++) {
        int result = operate(&worker);
        if (result < 0)
            return result;
    }
    return 0;
}

int command_churn(struct sink *sink, int count, char **arguments)
{
    if (count != 2)
        return -EINVAL;
    unsigned long operations = strtoul(arguments[1], NULL, 0);
    pid_t workers[WORKERS];
    sink_flush(sink);
    for (unsigned i = 0; i < WORKERS; i++) {
        workers[i] = fork();
        if (workers[i] == 0) {
            int result = work(arguments[0], i, operations);
            if (result < 0)
                fprintf(stderr, "churn: %s\n", strerror(-result));
            _exit(result < 0 ? 1 : 0);
        }
    }
    int failed = 0;
    for (unsigned i = 0; i < WORKERS; i++) {
        int status = 1;
        if (workers[i] < 0 || waitpid(workers[i], &status, 0) < 0 || status != 0)
            failed = 1;
    }
    return failed;
}

struct tally {
    uint64_t files, pages, known, torn, zero, wrong;
};

static void check_page(const char *page, const char *expected, size_t bytes, struct tally *tally)
{
    static const char zeros[PAGE];
    bool wrong = false;
    tally->pages++;
    if (memcmp(page, expected, bytes) == 0)
        tally->known++;
    else if (memcmp(page, zeros, bytes) == 0)
        tally->zero++;
    else {
        for (size_t i = 0; i < bytes; i++)
            wrong |= page[i] != expected[i] && page[i] != 0;
        tally->torn += !wrong;
        tally->wrong += wrong;
    }
}

static int check_file(const char *path, uint32_t seed, struct tally *tally)
{
    char page[PAGE], expected[PAGE];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    ssize_t bytes;
    for (uint64_t index = 0; (bytes = pread(fd, page, PAGE, (off_t)(index * PAGE))) > 0; index++) {
        known_page(expected, PAGE, seed, index);
        check_page(page, expected, (size_t)bytes, tally);
    }
    int result = bytes < 0 ? -errno : 0;
    close(fd);
    tally->files++;
    return result;
}

int command_churn_check(struct sink *sink, int count, char **arguments)
{
    struct tally tally = {0};
    DIR *directory = count == 1 ? opendir(arguments[0]) : NULL;
    if (directory == NULL)
        return count == 1 ? -errno : -EINVAL;
    int result = 0;
    for (struct dirent *entry; result == 0 && (entry = readdir(directory)) != NULL;) {
        char path[4096];
        unsigned seed;
        if (sscanf(entry->d_name, "churn-%u-", &seed) != 1)
            continue;
        snprintf(path, sizeof(path), "%s/%s", arguments[0], entry->d_name);
        result = check_file(path, seed, &tally);
    }
    closedir(directory);
    sink_print(sink,
               "churn\tfiles %" PRIu64 " pages %" PRIu64 " known %" PRIu64 " torn %" PRIu64 " zero %" PRIu64 " wrong %" PRIu64
               "\n",
               tally.files, tally.pages, tally.known, tally.torn, tally.zero, tally.wrong);
    return result < 0 ? result : tally.wrong > 0;
}
