// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Operations that go from one place of the file to another: copies, clones, dedupes, exchanges.
#include "fsx.h"

#include <errno.h>
#include <linux/fs.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { COPY_TRIES = 300 };

// struct xfs_exchange_range and its ioctl: fs/xfs/libxfs/xfs_fs.h since 6.10.
struct exchange {
    int32_t file;
    uint32_t pad;
    uint64_t offset, destination, length, flags;
};

#define EXCHANGE_RANGE _IOW('X', 129, struct exchange)

static int copy(const struct fsx_file *file, const struct fsx_operation *operation)
{
    loff_t from = (loff_t)operation->offset, to = (loff_t)operation->destination;
    size_t left = operation->length;
    for (int tries = 0; left > 0;) {
        ssize_t done = syscall(__NR_copy_file_range, file->fd, &from, file->fd, &to, left, 0);
        if (done < 0 && (errno != EAGAIN || ++tries == COPY_TRIES))
            return errno;
        if (done == 0 || done > (ssize_t)left)
            return EIO;
        if (done > 0)
            left -= (size_t)done;
    }
    return 0;
}

static int clone(const struct fsx_file *file, const struct fsx_operation *operation)
{
    struct file_clone_range range = {
        .src_fd = file->fd,
        .src_offset = operation->offset,
        .src_length = operation->length,
        .dest_offset = operation->destination,
    };
    return ioctl(file->fd, FICLONERANGE, &range) < 0 ? errno : 0;
}

static int dedupe(const struct fsx_file *file, const struct fsx_operation *operation)
{
    struct {
        struct file_dedupe_range range;
        struct file_dedupe_range_info info;
    } request = {
        .range = {.src_offset = operation->offset, .src_length = operation->length, .dest_count = 1},
        .info = {.dest_fd = file->fd, .dest_offset = operation->destination},
    };
    return ioctl(file->fd, FIDEDUPERANGE, &request) < 0 ? errno : request.info.status < 0 ? -request.info.status : 0;
}

static int exchange(const struct fsx_file *file, const struct fsx_operation *operation)
{
    struct exchange request = {
        .file = file->fd,
        .offset = operation->offset,
        .destination = operation->destination,
        .length = operation->length,
    };
    return ioctl(file->fd, EXCHANGE_RANGE, &request) < 0 ? errno : 0;
}

static int call(const struct fsx_file *file, const struct fsx_operation *operation)
{
    switch (operation->name) {
    case FSX_COPY_RANGE:
        return copy(file, operation);
    case FSX_CLONE_RANGE:
        return clone(file, operation);
    case FSX_DEDUPE_RANGE:
        return dedupe(file, operation);
    default:
        return exchange(file, operation);
    }
}

int fsx_play_places(struct fsx_file *file, const struct fsx_operation *operation, const char **how)
{
    int reason = call(file, operation);
    if (fsx_is_missing(reason)) {
        file->missing |= 1u << operation->name;
        *how = "missing";
        return 0;
    }
    if (reason != 0)
        return fsx_failed(file, operation, FSX_RANGE_CALL, fsx_text(operation->name), reason);
    char *source = file->good + operation->offset, *destination = file->good + operation->destination;
    if (operation->name == FSX_EXCHANGE_RANGE) {
        memcpy(file->temp, source, operation->length);
        memcpy(source, destination, operation->length);
        memcpy(destination, file->temp, operation->length);
    } else if (operation->name != FSX_DEDUPE_RANGE) {
        memmove(destination, source, operation->length);
        fsx_grow(file, operation->destination + operation->length);
    }
    return 0;
}
