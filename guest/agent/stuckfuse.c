// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A file system whose server answers what leads to files, and nothing else: whoever asks for more stays inside the method
// that asked. Names tell what a file is: "f…" a regular file, "@…" a symbolic link, others are directories; "no…" does not
// exist, "hang…" is never answered, "old…" is answered once and has to be asked for again. Protocol: fuse.h of the kernel.
#include "stuck.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fuse.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NODE_LIMIT = 128, REQUEST_SIZE = 1 << 17, LONG_TIME = 1 << 20 };

static struct node {
    uint64_t parent;
    char name[32];
    int looked_up;
} nodes[NODE_LIMIT];

static size_t used;

static bool is_named(uint64_t id, const char *prefix)
{
    return id >= 2 && id - 2 < used && strncmp(nodes[id - 2].name, prefix, strlen(prefix)) == 0;
}

// The number of a node, which may be new; 0 where there is no room.
static uint64_t find(uint64_t parent, const char *name)
{
    for (size_t i = 0; i < used; i++)
        if (nodes[i].parent == parent && strcmp(nodes[i].name, name) == 0)
            return i + 2;
    if (used == NODE_LIMIT || strlen(name) >= sizeof(nodes[0].name))
        return 0;
    nodes[used].parent = parent;
    strcpy(nodes[used].name, name);
    return ++used + 1;
}

static struct fuse_attr attributes(uint64_t id)
{
    uint32_t type = is_named(id, "f") ? S_IFREG : is_named(id, "@") ? S_IFLNK : S_IFDIR;
    struct fuse_attr result = {.ino = id, .size = 16384, .blocks = 32, .mode = type | 0755, .nlink = 2, .blksize = PAGE};
    return result;
}

static void reply(int fd, const struct fuse_in_header *to, int error, const void *bytes, size_t length)
{
    struct fuse_out_header head = {.len = (uint32_t)(sizeof(head) + length), .error = error, .unique = to->unique};
    struct iovec parts[] = {{&head, sizeof(head)}, {(void *)(uintptr_t)bytes, length}};
    if (writev(fd, parts, length == 0 ? 1 : 2) < 0)
        perror("agent: fuse");
}

static void begin(int fd, const struct fuse_in_header *to)
{
    struct fuse_init_out out = {
        .major = FUSE_KERNEL_VERSION,
        .minor = 31,
        .max_readahead = 65536,
        .flags = FUSE_ATOMIC_O_TRUNC | FUSE_BIG_WRITES,
        .max_background = 64,
        .congestion_threshold = 48,
        .max_write = 65536,
        .time_gran = 1,
    };
    reply(fd, to, 0, &out, sizeof(out));
}

// False where nobody gets an answer.
static bool look_up(int fd, const struct fuse_in_header *to, const char *name)
{
    uint64_t id = find(to->nodeid, name);
    bool is_old = strncmp(name, "old", 3) == 0;
    if (id == 0 || strncmp(name, "hang", 4) == 0 || (is_old && nodes[id - 2].looked_up++ > 0))
        return false;
    if (strncmp(name, "no", 2) == 0) {
        reply(fd, to, -ENOENT, NULL, 0);
        return true;
    }
    struct fuse_entry_out out = {
        .nodeid = id, .attr_valid = LONG_TIME, .entry_valid = is_old ? 0 : LONG_TIME, .attr = attributes(id)};
    reply(fd, to, 0, &out, sizeof(out));
    return true;
}

static bool answer(int fd, const struct fuse_in_header *request, const char *body)
{
    struct fuse_attr_out attr = {.attr_valid = LONG_TIME, .attr = attributes(request->nodeid)};
    struct fuse_open_out open = {.fh = request->nodeid};
    const char *name = body + sizeof(struct fuse_getxattr_in);
    switch (request->opcode) {
    case FUSE_INIT:
        begin(fd, request);
        return true;
    case FUSE_LOOKUP:
        return look_up(fd, request, body);
    case FUSE_GETATTR:
        if (is_named(request->nodeid, "fgetattr"))
            return false;
        reply(fd, request, 0, &attr, sizeof(attr));
        return true;
    case FUSE_OPEN:
    case FUSE_OPENDIR:
        if (is_named(request->nodeid, "fopen"))
            return false;
        reply(fd, request, 0, &open, sizeof(open));
        return true;
    case FUSE_GETXATTR: // the kernel asks for security.capability before it writes
        if (strncmp(name, "user.", 5) == 0)
            return false;
        reply(fd, request, -ENODATA, NULL, 0);
        return true;
    case FUSE_ACCESS: // not known: the kernel asks no more
        reply(fd, request, -ENOSYS, NULL, 0);
        return true;
    case FUSE_RELEASE:
    case FUSE_RELEASEDIR:
        reply(fd, request, 0, NULL, 0);
        return true;
    case FUSE_FORGET:
    case FUSE_BATCH_FORGET:
    case FUSE_INTERRUPT:
        return true;
    default:
        return false;
    }
}

static void serve(int fd)
{
    static char bytes[REQUEST_SIZE];
    while (true) {
        ssize_t length = read(fd, bytes, sizeof(bytes) - 1);
        if (length < (ssize_t)sizeof(struct fuse_in_header)) {
            if (length < 0 && (errno == EINTR || errno == ENOENT))
                continue;
            _exit(0);
        }
        bytes[length] = 0;
        if (!answer(fd, (const struct fuse_in_header *)bytes, bytes + sizeof(struct fuse_in_header)))
            stuck_tell();
    }
}

int stuck_fuse_mount(const char *path)
{
    char options[96];
    int fd = open("/dev/fuse", O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    snprintf(options, sizeof(options), "fd=%d,rootmode=40000,user_id=0,group_id=0", fd);
    if (mount("stuck", path, "fuse", 0, options) != 0)
        return -errno;
    pid_t server = fork();
    if (server == 0)
        serve(fd);
    close(fd);
    return server < 0 ? -errno : 0;
}
