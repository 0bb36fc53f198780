// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Plays scripts of fsx, the file system exerciser, on a file. The grammar, and how offsets and lengths are trimmed, are
// those of ltp/fsx.c of xfstests (December 2025); the program is our own. Numbers are bytes.
#pragma once

#include "agent.h"

#include <linux/aio_abi.h>

// Flags of reads and writes: include/uapi/linux/fs.h since 6.11 and 6.14.
#ifndef RWF_ATOMIC
#define RWF_ATOMIC 0x40
#endif
#ifndef RWF_DONTCACHE
#define RWF_DONTCACHE 0x80
#endif

enum fsx_name {
    FSX_READ,
    FSX_READ_DONTCACHE,
    FSX_WRITE,
    FSX_WRITE_DONTCACHE,
    FSX_WRITE_ATOMIC,
    FSX_MAPREAD,
    FSX_MAPWRITE,
    FSX_TRUNCATE,
    FSX_FALLOCATE,
    FSX_PUNCH_HOLE,
    FSX_ZERO_RANGE,
    FSX_COLLAPSE_RANGE,
    FSX_INSERT_RANGE,
    FSX_CLONE_RANGE,
    FSX_DEDUPE_RANGE,
    FSX_COPY_RANGE,
    FSX_EXCHANGE_RANGE,
    FSX_FSYNC,
    FSX_NAMES,
};

// Exit statuses, as fsx has them where it has one.
enum {
    FSX_PARSE = 100,
    FSX_DATA = 110,
    FSX_SIZE = 120,
    FSX_READ_CALL = 141,
    FSX_WRITE_CALL = 151,
    FSX_TRUNCATE_CALL = 160,
    FSX_RANGE_CALL = 161,
    FSX_MAPREAD_CALL = 190,
    FSX_MAPWRITE_CALL = 202,
    FSX_BEHIND_END = 205,
    FSX_FSYNC_CALL = 210,
};

struct fsx_operation {
    enum fsx_name name;
    unsigned number, line; // from 1
    bool skip, keep_size, close_open, unshare;
    uint64_t offset, length, destination;
};

// fsxscript.c. 1 when the line has an operation, 0 when it has none, -EINVAL when it is wrong: then *what tells.
int fsx_parse(char *line, struct fsx_operation *operation, const char **what);
const char *fsx_text(enum fsx_name name);
int fsx_find(const char *text); // -1 for none

// fsxio.c: reads and writes in one of three ways, at once.
struct fsx_io {
    enum { FSX_PLAIN, FSX_AIO, FSX_URING } way;
    aio_context_t aio;
    int uring;
    void *rings, *entries;
    size_t rings_size, entries_size;
    uint32_t *submit_tail, *submit_index, *complete_head, *complete_tail, submit_mask, complete_mask;
    void *completions;
};

int fsx_io_open(struct fsx_io *io);
void fsx_io_close(struct fsx_io *io);
// Bytes done, or -errno; "flags" are RWF_*.
ssize_t fsx_io_do(struct fsx_io *io, int fd, bool write, void *bytes, size_t length, uint64_t offset, int flags);

// A file, and what it should be.
struct fsx_file {
    struct sink *sink;
    const char *path;
    int fd, flags;
    struct fsx_io io;
    uint64_t maximum, boundary;
    bool direct, stand_ins;
    uint64_t size;
    uint32_t atomic_min, atomic_max; // bytes that can be written as one; 0 for none
    char *good; // "maximum" bytes; zeros behind "size"
    char *temp; // the same, on a page's boundary
    uint32_t missing; // a bit for each name that the file system has not
};

// fsxatomic.c: asks how much can be written as one, which is nothing without O_DIRECT.
void fsx_atomic_units(struct fsx_file *file);

// fsxtrim.c: cuts offset and length to what fsx would do; a reason when nothing is to be done, else NULL.
const char *fsx_trim(const struct fsx_file *file, struct fsx_operation *operation);

// fsxplay.c: does what was trimmed, to the file and to what it should be. 0; or a status, told in a line "failed". Sets
// *how to another word than "done" where the file system has not what was asked for.
int fsx_play(struct fsx_file *file, const struct fsx_operation *operation, const char **how);
// fsxranges.c: the same for operations from one place to another.
int fsx_play_places(struct fsx_file *file, const struct fsx_operation *operation, const char **how);
// Whether an error says that the file system has not what was asked for.
bool fsx_is_missing(int reason);
// Bytes behind the old end are zeros.
void fsx_grow(struct fsx_file *file, uint64_t end);
int fsx_failed(const struct fsx_file *file, const struct fsx_operation *operation, int status, const char *what, int reason);
// Compares bytes at an offset with what they should be; tells the first runs that differ.
int fsx_compare(const struct fsx_file *file, const struct fsx_operation *operation, const char *bytes, uint64_t offset,
                uint64_t length);
