// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// What statx(2) says of atomic writes; the headers of Debian 12 don't know it yet.
#include "fsx.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { STATX_WRITE_ATOMIC_BITS = 0x10000, STATX_ATTR_WRITE_ATOMIC_BIT = 0x400000 };

// struct statx of include/uapi/linux/stat.h since 6.11, as far as it counts here.
union answer {
    struct {
        uint32_t mask, block_size;
        uint64_t attributes;
        char more[0xa8 - 0x10];
        uint32_t atomic_min, atomic_max;
    };
    char all[0x100]; // all of it
};

void fsx_atomic_units(struct fsx_file *file)
{
    union answer answer = {0};
    if (!file->direct
        || syscall(__NR_statx, file->fd, "", AT_EMPTY_PATH, STATX_WRITE_ATOMIC_BITS, &answer) != 0
        || (answer.attributes & STATX_ATTR_WRITE_ATOMIC_BIT) == 0 || answer.atomic_min == 0)
        return;
    file->atomic_min = answer.atomic_min;
    file->atomic_max = answer.atomic_max;
}
