// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Operations, done to a file and to a copy in memory that tells what it should be.
#include "fsx.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/fs.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { TOLD = 8, SHOWN = 16 };

// The byte tells operation and place, and is never 0. The host's model has the same rule (WrittenByte).
static void fill(char *bytes, unsigned operation, uint64_t offset, uint64_t length)
{
    for (uint64_t at = offset; at < offset + length; at++) {
        uint32_t place = at % 2 == 0 ? 0 : ((uint32_t)(at / 2) * 0x9E3779B1u) >> 24;
        bytes[at] = (char)(1 + (operation + place) % 255);
    }
}

int fsx_failed(const struct fsx_file *file, const struct fsx_operation *operation, int status, const char *what, int reason)
{
    sink_print(file->sink, "failed\t%u\t%u\t%d\t%s%s%s\n", operation->number, operation->line, status, what,
               reason != 0 ? ": " : "", reason != 0 ? strerror(reason) : "");
    return status;
}

static void print_bytes(const struct fsx_file *file, const char *bytes, uint64_t length)
{
    for (uint64_t i = 0; i < length && i < SHOWN; i++)
        sink_print(file->sink, "%02x", (unsigned char)bytes[i]);
}

int fsx_compare(const struct fsx_file *file, const struct fsx_operation *operation, const char *bytes, uint64_t offset,
                uint64_t length)
{
    const char *good = file->good + offset;
    if (memcmp(good, bytes, length) == 0)
        return 0;
    unsigned told = 0;
    for (uint64_t start = 0, end; start < length && told < TOLD; start = end + 1) {
        while (start < length && good[start] == bytes[start])
            start++;
        for (end = start; end < length && good[end] != bytes[end];)
            end++;
        if (start == end)
            break;
        sink_print(file->sink, "differs\t%#" PRIx64 "\t%#" PRIx64 "\t", offset + start, end - start);
        print_bytes(file, good + start, end - start);
        sink_print(file->sink, "\t");
        print_bytes(file, bytes + start, end - start);
        sink_print(file->sink, "\n");
        told++;
    }
    return fsx_failed(file, operation, FSX_DATA, "other bytes than were written", 0);
}

void fsx_grow(struct fsx_file *file, uint64_t end)
{
    if (end > file->size)
        file->size = end;
}

static int play_read(struct fsx_file *file, const struct fsx_operation *operation, int flags)
{
    ssize_t done = fsx_io_do(&file->io, file->fd, false, file->temp, operation->length, operation->offset, flags);
    if (done != (ssize_t)operation->length)
        return fsx_failed(file, operation, FSX_READ_CALL, done < 0 ? "read" : "a read was short", done < 0 ? (int)-done : 0);
    return fsx_compare(file, operation, file->temp, operation->offset, operation->length);
}

static int play_write(struct fsx_file *file, const struct fsx_operation *operation, int flags)
{
    uint64_t offset = operation->offset, length = operation->length;
    fill(file->good, operation->number, offset, length);
    fsx_grow(file, offset + length);
    memcpy(file->temp, file->good + offset, length);
    ssize_t done = fsx_io_do(&file->io, file->fd, true, file->temp, length, offset, flags);
    if (done == (ssize_t)length)
        return 0;
    if (done >= 0)
        sink_print(file->sink, "short\t%#" PRIx64 "\t%#zx\n", length, (size_t)done);
    return fsx_failed(file, operation, FSX_WRITE_CALL, done < 0 ? "write" : "a write was short", done < 0 ? (int)-done : 0);
}

// What a mapping shows behind the end of the file, up to the page's end, has to be zeros.
static bool zeros_behind_end(const struct fsx_file *file, const char *mapping, uint64_t base, uint64_t length)
{
    uint64_t end = base + length;
    if (end < file->size || end % PAGE == 0)
        return true;
    for (uint64_t at = file->size; at % PAGE != 0; at++)
        if (mapping[at - base] != 0)
            return false;
    return true;
}

static int play_mapped(struct fsx_file *file, const struct fsx_operation *operation)
{
    bool write = operation->name == FSX_MAPWRITE;
    uint64_t offset = operation->offset, length = operation->length, base = offset - offset % PAGE;
    size_t mapped = (size_t)(offset + length - base);
    int status = write ? FSX_MAPWRITE_CALL : FSX_MAPREAD_CALL;
    if (write && offset + length > file->size && ftruncate(file->fd, (off_t)(offset + length)) < 0)
        return fsx_failed(file, operation, FSX_MAPWRITE_CALL - 1, "truncate", errno);
    char *mapping =
        mmap(NULL, mapped, PROT_READ | (write ? PROT_WRITE : 0), MAP_SHARED, file->fd, (off_t)base);
    if (mapping == MAP_FAILED)
        return fsx_failed(file, operation, status, "mmap", errno);
    int result = 0;
    if (write) {
        fill(file->good, operation->number, offset, length);
        fsx_grow(file, offset + length);
        memcpy(mapping + (offset - base), file->good + offset, length);
        if (msync(mapping, mapped, MS_SYNC) < 0)
            result = fsx_failed(file, operation, FSX_MAPWRITE_CALL + 1, "msync", errno);
    } else {
        memcpy(file->temp, mapping + (offset - base), length);
        result = fsx_compare(file, operation, file->temp, offset, length);
    }
    if (result == 0 && !zeros_behind_end(file, mapping, base, mapped))
        result = fsx_failed(file, operation, FSX_BEHIND_END, "no zeros behind the end of a mapped file", 0);
    munmap(mapping, mapped);
    return result;
}

bool fsx_is_missing(int reason)
{
    return reason == EOPNOTSUPP || reason == ENOTTY || reason == ENOSYS || reason == EXDEV;
}

static int modes(const struct fsx_operation *operation)
{
    int keep = operation->keep_size ? FALLOC_FL_KEEP_SIZE : 0;
    switch (operation->name) {
    case FSX_PUNCH_HOLE:
        return FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
    case FSX_ZERO_RANGE:
        return FALLOC_FL_ZERO_RANGE | keep;
    case FSX_COLLAPSE_RANGE:
        return FALLOC_FL_COLLAPSE_RANGE;
    case FSX_INSERT_RANGE:
        return FALLOC_FL_INSERT_RANGE;
    default:
        return keep;
    }
}

// What has the same outcome where there is no fallocate: a truncate, and zeros that are written.
static int stand_in(const struct fsx_file *file, const struct fsx_operation *operation)
{
    uint64_t end = operation->offset + operation->length, last = end < file->size ? end : file->size;
    bool grows = operation->name != FSX_PUNCH_HOLE && !operation->keep_size && end > file->size;
    if (operation->name != FSX_FALLOCATE && last > operation->offset) {
        size_t length = (size_t)(last - operation->offset);
        memset(file->temp, 0, length);
        if (pwrite(file->fd, file->temp, length, (off_t)operation->offset) != (ssize_t)length)
            return errno == 0 ? EIO : errno;
    }
    return grows && ftruncate(file->fd, (off_t)end) < 0 ? errno : 0;
}

static int play_fallocate(struct fsx_file *file, const struct fsx_operation *operation, const char **how)
{
    uint64_t offset = operation->offset, length = operation->length, end = offset + length;
    int mode = modes(operation), reason = EOPNOTSUPP;
    if (operation->name == FSX_FALLOCATE && operation->unshare)
        reason = fallocate(file->fd, mode | FALLOC_FL_UNSHARE_RANGE, (off_t)offset, (off_t)length) < 0 ? errno : 0;
    if (reason == EOPNOTSUPP)
        reason = fallocate(file->fd, mode, (off_t)offset, (off_t)length) < 0 ? errno : 0;
    bool replaceable = operation->name != FSX_COLLAPSE_RANGE && operation->name != FSX_INSERT_RANGE;
    if (fsx_is_missing(reason) && !(file->stand_ins && replaceable)) {
        file->missing |= 1u << operation->name;
        *how = "missing";
        return 0;
    }
    if (fsx_is_missing(reason)) {
        *how = "stand-in";
        reason = stand_in(file, operation);
    }
    if (reason != 0)
        return fsx_failed(file, operation, FSX_RANGE_CALL, fsx_text(operation->name), reason);
    switch (operation->name) {
    case FSX_COLLAPSE_RANGE:
        memmove(file->good + offset, file->good + end, file->size - end);
        memset(file->good + file->size - length, 0, length);
        file->size -= length;
        return 0;
    case FSX_INSERT_RANGE:
        memmove(file->good + end, file->good + offset, file->size - offset);
        memset(file->good + offset, 0, length);
        file->size += length;
        return 0;
    case FSX_PUNCH_HOLE:
    case FSX_ZERO_RANGE:
        memset(file->good + offset, 0, length);
        break;
    default:
        break;
    }
    if (operation->name != FSX_PUNCH_HOLE && !operation->keep_size)
        fsx_grow(file, end);
    return 0;
}

int fsx_play(struct fsx_file *file, const struct fsx_operation *operation, const char **how)
{
    switch (operation->name) {
    case FSX_READ:
        return play_read(file, operation, 0);
    case FSX_READ_DONTCACHE:
        return play_read(file, operation, RWF_DONTCACHE);
    case FSX_WRITE:
        return play_write(file, operation, 0);
    case FSX_WRITE_DONTCACHE:
        return play_write(file, operation, RWF_DONTCACHE);
    case FSX_WRITE_ATOMIC:
        return play_write(file, operation, RWF_ATOMIC);
    case FSX_MAPREAD:
    case FSX_MAPWRITE:
        return play_mapped(file, operation);
    case FSX_TRUNCATE:
        if (ftruncate(file->fd, (off_t)operation->length) < 0)
            return fsx_failed(file, operation, FSX_TRUNCATE_CALL, "truncate", errno);
        if (operation->length < file->size)
            memset(file->good + operation->length, 0, file->size - operation->length);
        file->size = operation->length;
        return 0;
    case FSX_FSYNC:
        return fsync(file->fd) < 0 ? fsx_failed(file, operation, FSX_FSYNC_CALL, "fsync", errno) : 0;
    case FSX_FALLOCATE:
    case FSX_PUNCH_HOLE:
    case FSX_ZERO_RANGE:
    case FSX_COLLAPSE_RANGE:
    case FSX_INSERT_RANGE:
        return play_fallocate(file, operation, how);
    default:
        return fsx_play_places(file, operation, how);
    }
}
