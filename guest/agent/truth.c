// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// truth ROOT...: every inode below each ROOT (one file system each, mount points inside are not entered) and every held
// file, then for each regular file the pages that are cached. One record a line, fields separated by tabs:
//   inode  dev ino mode nlink uid gid size blocks rdev atime mtime ctime path target
//   held   the same fields; " (deleted)" ends the path of a file that was removed
//   pages  count, followed by that many "page" records, and a "cache" record where the kernel has cachestat
//   unmapped  reason, in place of the pages of a file that can't be mapped
#include "agent.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

enum { DEPTH_LIMIT = 64 };

static void print_inode(struct sink *sink, const char *kind, const struct stat *stat, const char *path, const char *target)
{
    sink_print(sink, "%s\t%u:%u\t%" PRIu64 "\t0%o\t%" PRIu64 "\t%u\t%u\t%" PRIu64 "\t%" PRIu64 "\t%u:%u", kind,
               major(stat->st_dev), minor(stat->st_dev), (uint64_t)stat->st_ino, stat->st_mode, (uint64_t)stat->st_nlink,
               stat->st_uid, stat->st_gid, (uint64_t)stat->st_size, (uint64_t)stat->st_blocks, major(stat->st_rdev),
               minor(stat->st_rdev));
    const struct timespec *times[] = {&stat->st_atim, &stat->st_mtim, &stat->st_ctim};
    for (int i = 0; i < 3; i++)
        sink_print(sink, "\t%" PRId64 ".%09ld", (int64_t)times[i]->tv_sec, times[i]->tv_nsec);
    sink_print(sink, "\t");
    sink_path(sink, path);
    sink_print(sink, "\t");
    sink_path(sink, target);
    sink_print(sink, "\n");
}

// Page frames first, flags when the file is no longer mapped: a mapping shows up in both flags and counts.
static int print_pages(struct sink *sink, int fd, uint64_t size)
{
    struct cached_pages pages = {0};
    int result = pages_find(fd, size, &pages);
    if (result == 0) {
        sink_print(sink, "pages\t%zu\n", pages.count);
        pages_print(sink, &pages);
        pages_print_state(sink, fd);
    } else {
        sink_print(sink, "unmapped\t%s\n", strerror(-result)); // sysfs, for one, has files that can't be mapped
    }
    free(pages.pages);
    return result == -ENOMEM ? result : 0;
}

static int visit(struct sink *sink, const char *path, dev_t device, int depth);

static int visit_entries(struct sink *sink, const char *path, dev_t device, int depth)
{
    DIR *directory = opendir(path);
    if (directory == NULL)
        return -errno;
    int result = 0;
    struct dirent *entry;
    while (result == 0 && (entry = readdir(directory)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        char *below;
        if (asprintf(&below, "%s/%s", strcmp(path, "/") == 0 ? "" : path, entry->d_name) < 0)
            result = -ENOMEM;
        else {
            result = visit(sink, below, device, depth + 1);
            free(below);
        }
    }
    closedir(directory);
    return result;
}

static int visit(struct sink *sink, const char *path, dev_t device, int depth)
{
    struct stat stat;
    if (lstat(path, &stat) < 0)
        return errno == ENOENT ? 0 : -errno;
    if (depth > DEPTH_LIMIT || (depth > 0 && stat.st_dev != device))
        return 0;
    char target[4096] = "";
    if (S_ISLNK(stat.st_mode) && readlink(path, target, sizeof(target) - 1) < 0)
        return -errno;
    print_inode(sink, "inode", &stat, path, target);
    if (S_ISDIR(stat.st_mode))
        return visit_entries(sink, path, stat.st_dev, depth);
    if (!S_ISREG(stat.st_mode))
        return 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOATIME);
    if (fd < 0)
        return -errno;
    int result = print_pages(sink, fd, (uint64_t)stat.st_size);
    close(fd);
    return result;
}

static int visit_held(struct sink *sink)
{
    int result = 0;
    for (int slot = 0; slot < HELD_LIMIT && result == 0; slot++) {
        struct stat stat;
        char link[64], path[4096] = "";
        snprintf(link, sizeof(link), "/proc/self/fd/%d", held[slot]);
        if (held[slot] < 0 || fstat(held[slot], &stat) < 0 || readlink(link, path, sizeof(path) - 1) < 0)
            continue;
        print_inode(sink, "held", &stat, path, "");
        if (S_ISREG(stat.st_mode))
            result = print_pages(sink, held[slot], (uint64_t)stat.st_size);
    }
    return result;
}

int command_truth(struct sink *sink, int count, char **arguments)
{
    int result = 0;
    for (int i = 0; i < count && result == 0; i++)
        result = visit(sink, arguments[i], 0, 0);
    return result < 0 ? result : visit_held(sink);
}
