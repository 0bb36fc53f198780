// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// How fsx trims a recorded operation to the file that it meets.
#include "fsx.h"

enum { BLOCK = 4096 };

static void trim(struct fsx_operation *operation, uint64_t limit)
{
    operation->offset = limit == 0 ? 0 : operation->offset % limit;
    if (operation->length > limit - operation->offset)
        operation->length = limit - operation->offset;
}

static void align(const struct fsx_file *file, struct fsx_operation *operation)
{
    operation->offset -= operation->offset % file->boundary;
    if (file->direct)
        operation->length -= operation->length % file->boundary;
}

static void blocks(struct fsx_operation *operation)
{
    operation->offset -= operation->offset % BLOCK;
    operation->length -= operation->length % BLOCK;
}

// Between the units that the file system writes whole, a power of two, at a multiple of it.
static const char *trim_atomic(const struct fsx_file *file, struct fsx_operation *operation)
{
    if (!file->direct)
        return "needs direct";
    if (file->atomic_max == 0)
        return "missing";
    uint64_t length = operation->length < file->atomic_min ? file->atomic_min : operation->length;
    if (length > file->atomic_max)
        length = file->atomic_max;
    while ((length & (length - 1)) != 0)
        length &= length - 1;
    operation->length = length;
    operation->offset -= operation->offset % length;
    return operation->offset + length > file->maximum ? "beyond the maximum" : NULL;
}

static const char *trim_places(const struct fsx_file *file, const struct fsx_operation *operation)
{
    uint64_t source = operation->offset, length = operation->length, destination = operation->destination;
    if (length == 0)
        return "no length";
    if (length > file->maximum || destination > file->maximum - length)
        return "beyond the maximum";
    if (source >= file->size || (operation->name == FSX_EXCHANGE_RANGE && destination >= file->size))
        return "behind the end";
    // a copy can make the file longer before it comes to the end of its source; the kernel refuses a clone that would
    bool copies = operation->name == FSX_COPY_RANGE, grows = copies || operation->name == FSX_CLONE_RANGE;
    uint64_t end = destination + length > file->size ? destination + length : file->size;
    if (source + length > (copies ? end : file->size) || (!grows && end > file->size))
        return "ends behind the end";
    return (source > destination ? source - destination : destination - source) < length ? "overlap" : NULL;
}

const char *fsx_trim(const struct fsx_file *file, struct fsx_operation *operation)
{
    switch (operation->name) {
    case FSX_READ:
    case FSX_READ_DONTCACHE:
        trim(operation, file->size);
        align(file, operation);
        break;
    case FSX_WRITE:
    case FSX_WRITE_DONTCACHE:
        trim(operation, file->maximum);
        align(file, operation);
        break;
    case FSX_WRITE_ATOMIC:
        trim(operation, file->maximum);
        align(file, operation);
        return trim_atomic(file, operation);
    case FSX_MAPREAD:
    case FSX_MAPWRITE:
        trim(operation, operation->name == FSX_MAPREAD ? file->size : file->maximum);
        operation->offset -= operation->offset % file->boundary;
        break;
    case FSX_FALLOCATE:
    case FSX_ZERO_RANGE:
        trim(operation, file->maximum);
        break;
    case FSX_PUNCH_HOLE:
        trim(operation, file->size);
        break;
    case FSX_TRUNCATE:
        return operation->length > file->maximum ? "beyond the maximum" : NULL;
    case FSX_COLLAPSE_RANGE:
        if (file->size < 2)
            return "no length";
        trim(operation, file->size - 1);
        blocks(operation);
        break;
    case FSX_INSERT_RANGE:
        operation->offset = file->size == 0 ? 0 : operation->offset % file->size;
        if (operation->length > file->maximum - file->size)
            operation->length = file->maximum - file->size;
        blocks(operation);
        if (operation->length > 0 && operation->offset >= file->size)
            return "behind the end";
        break;
    case FSX_CLONE_RANGE:
    case FSX_DEDUPE_RANGE:
    case FSX_COPY_RANGE:
    case FSX_EXCHANGE_RANGE:
        return trim_places(file, operation);
    default:
        return NULL;
    }
    return operation->length == 0 ? "no length" : NULL;
}
