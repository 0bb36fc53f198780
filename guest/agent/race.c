// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Two that write the same file in two ways at once, as xfstests' generic/247 does: one past the page cache from the front to
// the back, the other through a shared mapping from the back to the front. Where they meet, the first throws out pages
// that the second is about to make writable.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BLOCK = 64 * PAGE };

static void fill_block(char *block, uint32_t seed, uint64_t at)
{
    for (uint64_t page = 0; page < BLOCK / PAGE; page++)
        known_page(block + page * PAGE, PAGE, seed, at / PAGE + page);
}

static int write_direct(const char *path, uint64_t size, uint32_t seed)
{
    char *block;
    int fd = open(path, O_WRONLY | O_DIRECT | O_CLOEXEC);
    if (fd < 0 || posix_memalign((void **)&block, PAGE, BLOCK) != 0)
        return fd < 0 ? -errno : -ENOMEM;
    int result = 0;
    for (uint64_t at = 0; at < size && result == 0; at += BLOCK) {
        fill_block(block, seed, at);
        ssize_t done = pwrite(fd, block, BLOCK, (off_t)at);
        if (done != BLOCK)
            result = done < 0 ? -errno : -EIO;
    }
    free(block);
    return close(fd) < 0 && result == 0 ? -errno : result;
}

static int write_mapped(const char *path, uint64_t size, uint32_t seed)
{
    int fd = open(path, O_RDWR | O_CLOEXEC);
    char *bytes = fd < 0 ? MAP_FAILED : mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    int result = bytes == MAP_FAILED ? -errno : 0;
    for (uint64_t at = size; result == 0 && at > 0; at -= BLOCK)
        fill_block(bytes + at - BLOCK, seed, at - BLOCK);
    if (result == 0 && (msync(bytes, size, MS_SYNC) < 0 || munmap(bytes, size) < 0))
        result = -errno;
    if (fd >= 0)
        close(fd);
    return result;
}

// Each word is of one of the two, at its own place; how many pages begin with a word of the first, and of the second.
static int compare(const char *path, uint64_t size, const uint32_t *seeds, uint64_t *counts)
{
    uint64_t read_words[PAGE / 8], first[PAGE / 8], second[PAGE / 8];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    int result = fd < 0 ? -errno : 0;
    for (uint64_t page = 0; result == 0 && page < size / PAGE; page++) {
        if (pread(fd, read_words, PAGE, (off_t)(page * PAGE)) != PAGE)
            result = -EIO;
        known_page((char *)first, PAGE, seeds[0], page);
        known_page((char *)second, PAGE, seeds[1], page);
        uint64_t of_first = 0, of_second = 0;
        for (size_t i = 0; i < PAGE / 8; i++) {
            if (read_words[i] != first[i] && read_words[i] != second[i])
                counts[2]++;
            of_first += first[i] != second[i] && read_words[i] == first[i];
            of_second += first[i] != second[i] && read_words[i] == second[i];
        }
        counts[of_first >= of_second ? 0 : 1]++;
    }
    if (fd >= 0)
        close(fd);
    return result;
}

// mmap-vs-direct PATH SEED SEED ROUNDS: the file, whose size is a multiple of 256 KiB, is written directly with the first
// seed and mapped with the second, both at once, ROUNDS times. Prints, of the last round, how many pages are of the
// first and of the second, and of all rounds how many words are of neither; the status is 1 when there are any.
int command_mmap_vs_direct(struct sink *sink, int count, char **arguments)
{
    struct stat stat_now;
    if (count != 4)
        return -EINVAL;
    if (stat(arguments[0], &stat_now) < 0)
        return -errno;
    uint64_t size = (uint64_t)stat_now.st_size;
    uint32_t seeds[] = {(uint32_t)strtoul(arguments[1], NULL, 0), (uint32_t)strtoul(arguments[2], NULL, 0)};
    if (size == 0 || size % BLOCK != 0)
        return -EINVAL;
    uint64_t counts[3] = {0};
    int result = 0;
    for (unsigned long rounds = strtoul(arguments[3], NULL, 0); rounds > 0 && result == 0; rounds--) {
        counts[0] = counts[1] = 0;
        pid_t pid = fork();
        if (pid == 0)
            _exit(-write_direct(arguments[0], size, seeds[0]));
        result = pid < 0 ? -errno : write_mapped(arguments[0], size, seeds[1]);
        int ended = 0;
        if (pid > 0)
            waitpid(pid, &ended, 0);
        if (result == 0 && ended != 0)
            result = WIFEXITED(ended) ? -WEXITSTATUS(ended) : -EINTR;
        if (result == 0)
            result = compare(arguments[0], size, seeds, counts);
    }
    if (result < 0)
        return result;
    sink_print(sink, "direct %llu mapped %llu wrong %llu\n", (unsigned long long)counts[0],
               (unsigned long long)counts[1], (unsigned long long)counts[2]);
    return counts[2] == 0 ? 0 : 1;
}
