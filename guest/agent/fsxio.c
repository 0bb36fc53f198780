// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Reads and writes: by preadv2(2) and pwritev2(2), by the kernel's AIO, or by io_uring.
#include "fsx.h"

#include <errno.h>
#include <linux/io_uring.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int open_uring(struct fsx_io *io)
{
    struct io_uring_params params = {0};
    io->uring = (int)syscall(__NR_io_uring_setup, 1, &params);
    if (io->uring < 0)
        return -errno;
    if (!(params.features & IORING_FEAT_SINGLE_MMAP))
        return -EOPNOTSUPP;
    size_t submissions = params.sq_off.array + params.sq_entries * sizeof(uint32_t);
    size_t completions = params.cq_off.cqes + params.cq_entries * sizeof(struct io_uring_cqe);
    io->rings_size = submissions > completions ? submissions : completions;
    io->entries_size = params.sq_entries * sizeof(struct io_uring_sqe);
    io->rings =
        mmap(NULL, io->rings_size, PROT_READ | PROT_WRITE, MAP_SHARED, io->uring, (off_t)IORING_OFF_SQ_RING);
    io->entries = mmap(NULL, io->entries_size, PROT_READ | PROT_WRITE, MAP_SHARED, io->uring, (off_t)IORING_OFF_SQES);
    if (io->rings == MAP_FAILED || io->entries == MAP_FAILED)
        return -errno;
    char *base = io->rings;
    io->submit_tail = (uint32_t *)(void *)(base + params.sq_off.tail);
    io->submit_mask = *(uint32_t *)(void *)(base + params.sq_off.ring_mask);
    io->submit_index = (uint32_t *)(void *)(base + params.sq_off.array);
    io->complete_head = (uint32_t *)(void *)(base + params.cq_off.head);
    io->complete_tail = (uint32_t *)(void *)(base + params.cq_off.tail);
    io->complete_mask = *(uint32_t *)(void *)(base + params.cq_off.ring_mask);
    io->completions = base + params.cq_off.cqes;
    return 0;
}

int fsx_io_open(struct fsx_io *io)
{
    io->uring = -1;
    if (io->way == FSX_AIO)
        return syscall(__NR_io_setup, 1, &io->aio) < 0 ? -errno : 0;
    return io->way == FSX_URING ? open_uring(io) : 0;
}

void fsx_io_close(struct fsx_io *io)
{
    if (io->aio != 0)
        syscall(__NR_io_destroy, io->aio);
    if (io->rings != NULL && io->rings != MAP_FAILED)
        munmap(io->rings, io->rings_size);
    if (io->entries != NULL && io->entries != MAP_FAILED)
        munmap(io->entries, io->entries_size);
    if (io->uring >= 0)
        close(io->uring);
    *io = (struct fsx_io){.uring = -1};
}

static ssize_t by_aio(struct fsx_io *io, int fd, bool write, void *bytes, size_t length, uint64_t offset, int flags)
{
    struct iocb request = {
        .aio_fildes = (uint32_t)fd,
        .aio_lio_opcode = write ? IOCB_CMD_PWRITE : IOCB_CMD_PREAD,
        .aio_buf = (uintptr_t)bytes,
        .aio_nbytes = length,
        .aio_offset = (int64_t)offset,
        .aio_rw_flags = flags,
    };
    struct iocb *requests[] = {&request};
    struct io_event event;
    if (syscall(__NR_io_submit, io->aio, 1, requests) != 1)
        return -errno;
    long count;
    do
        count = syscall(__NR_io_getevents, io->aio, 1, 1, &event, NULL);
    while (count < 0 && errno == EINTR);
    return count == 1 ? (ssize_t)event.res : -errno;
}

static ssize_t by_uring(struct fsx_io *io, int fd, bool write, void *bytes, size_t length, uint64_t offset, int flags)
{
    uint32_t tail = *io->submit_tail, index = tail & io->submit_mask;
    struct io_uring_sqe *entry = (struct io_uring_sqe *)io->entries + index;
    *entry = (struct io_uring_sqe){
        .opcode = write ? IORING_OP_WRITE : IORING_OP_READ,
        .fd = fd,
        .addr = (uintptr_t)bytes,
        .len = (uint32_t)length,
        .off = offset,
        .rw_flags = (uint32_t)flags,
    };
    io->submit_index[index] = index;
    __atomic_store_n(io->submit_tail, tail + 1, __ATOMIC_RELEASE);
    long count;
    do
        count = syscall(__NR_io_uring_enter, io->uring, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0);
    while (count < 0 && errno == EINTR);
    uint32_t head = *io->complete_head;
    if (count < 0 || head == __atomic_load_n(io->complete_tail, __ATOMIC_ACQUIRE))
        return count < 0 ? -errno : -EIO;
    ssize_t result = ((struct io_uring_cqe *)io->completions)[head & io->complete_mask].res;
    __atomic_store_n(io->complete_head, head + 1, __ATOMIC_RELEASE);
    return result;
}

static ssize_t once(struct fsx_io *io, int fd, bool write, void *bytes, size_t length, uint64_t offset, int flags)
{
    if (io->way == FSX_AIO)
        return by_aio(io, fd, write, bytes, length, offset, flags);
    if (io->way == FSX_URING)
        return by_uring(io, fd, write, bytes, length, offset, flags);
    struct iovec vector = {.iov_base = bytes, .iov_len = length};
    ssize_t done = write ? pwritev2(fd, &vector, 1, (off_t)offset, flags)
                         : preadv2(fd, &vector, 1, (off_t)offset, flags);
    return done < 0 ? -errno : done;
}

ssize_t fsx_io_do(struct fsx_io *io, int fd, bool write, void *bytes, size_t length, uint64_t offset, int flags)
{
    ssize_t done = once(io, fd, write, bytes, length, offset, flags);
    // what can't be kept out of the page cache goes through it
    return done == -EOPNOTSUPP && flags == RWF_DONTCACHE ? once(io, fd, write, bytes, length, offset, 0) : done;
}
