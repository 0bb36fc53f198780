// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Live Update Orchestrator: sessions that carry memfds over a kexec. A session lives as long as its descriptor is open:
// before the kexec, closing it forgets what it preserves; after it, closing a retrieved one finishes it. So the agent
// keeps them open. Interface: Documentation/userspace-api/liveupdate.rst and include/uapi/linux/liveupdate.h of Linux
// 7.2, written down here in our own words because the hosts' headers are older.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_BYTES = 64, SESSION_LIMIT = 16, FILE_LIMIT = 64 };

// Every call begins with its own size; the numbers carry neither size nor direction.
struct session_call {
    uint32_t size;
    int32_t fd; // out
    char name[NAME_BYTES];
};

struct file_call {
    uint32_t size;
    int32_t fd; // in to preserve, out to retrieve
    uint64_t token __attribute__((aligned(8)));
};

struct finish_call {
    uint32_t size;
    uint32_t reserved;
};

enum { LUO_IOCTL = 0xba, CREATE = 0x00, RETRIEVE = 0x01, PRESERVE_FILE = 0x40, RETRIEVE_FILE = 0x41, FINISH = 0x42 };

static struct session {
    bool open;
    int fd;
    char name[NAME_BYTES];
} sessions[SESSION_LIMIT];

static struct retrieved {
    const struct session *session;
    uint64_t token;
    int fd;
} files[FILE_LIMIT];

bool luo_sessions_open(void)
{
    for (int i = 0; i < SESSION_LIMIT; i++)
        if (sessions[i].open)
            return true;
    return false;
}

static struct session *find(const char *name)
{
    for (int i = 0; i < SESSION_LIMIT; i++)
        if (sessions[i].open && strcmp(sessions[i].name, name) == 0)
            return &sessions[i];
    return NULL;
}

static int explain(struct sink *sink, int result, const char *text)
{
    sink_error(sink, text, strlen(text));
    return result;
}

// Asks the device for a session. The device takes one opener at a time, so it is closed again at once.
static int open_session(struct sink *sink, const char *name, unsigned long call)
{
    struct session *session = sessions;
    while (session < sessions + SESSION_LIMIT && session->open)
        session++;
    if (session == sessions + SESSION_LIMIT)
        return -EMFILE;
    if (strlen(name) >= NAME_BYTES)
        return -ENAMETOOLONG;
    int device = open("/dev/liveupdate", O_RDWR | O_CLOEXEC);
    if (device < 0)
        return explain(sink, -errno,
                       errno == ENOENT ? "there is no /dev/liveupdate: LUO takes a kernel with CONFIG_LIVEUPDATE, booted "
                                         "with kho=on liveupdate=on\n"
                                       : "/dev/liveupdate does not open\n");
    struct session_call request = {.size = sizeof(request)};
    strcpy(request.name, name);
    int result = ioctl(device, _IO(LUO_IOCTL, call), &request) < 0 ? -errno : 0;
    close(device);
    if (result == 0) {
        fcntl(request.fd, F_SETFD, FD_CLOEXEC);
        *session = (struct session){.open = true, .fd = request.fd};
        strcpy(session->name, name);
    }
    return result;
}

// luo-create SESSION: a new session, to be handed over by the next kexec.
int command_luo_create(struct sink *sink, int count, char **arguments)
{
    return count != 1 ? -EINVAL : open_session(sink, arguments[0], CREATE);
}

// luo-preserve SESSION TOKEN SIZE POSITION SEED FIRST+COUNT...: makes a memfd of SIZE bytes with those known pages, the
// rest being holes, sets its file position, and preserves it under TOKEN. It is held, so that "truth" reports its pages.
int command_luo_preserve(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    const struct session *session = count < 5 ? NULL : find(arguments[0]);
    if (session == NULL)
        return count < 5 ? -EINVAL : -ENOENT;
    int fd = memfd_create(arguments[1], MFD_CLOEXEC);
    if (fd < 0)
        return -errno;
    int result = known_write(fd, 0, count - 4, arguments + 4);
    if (result == 0 && ftruncate(fd, (off_t)strtoull(arguments[2], NULL, 0)) < 0)
        result = -errno;
    if (result == 0 && lseek(fd, (off_t)strtoull(arguments[3], NULL, 0), SEEK_SET) < 0)
        result = -errno;
    struct file_call request = {sizeof(request), fd, strtoull(arguments[1], NULL, 0)};
    if (result == 0 && ioctl(session->fd, _IO(LUO_IOCTL, PRESERVE_FILE), &request) < 0)
        result = -errno;
    if (result == 0)
        result = hold(fd);
    if (result < 0)
        close(fd);
    return result;
}

static int retrieve_file(struct sink *sink, const struct session *session, uint64_t token)
{
    struct retrieved *file = files;
    while (file < files + FILE_LIMIT && file->session != NULL)
        file++;
    if (file == files + FILE_LIMIT)
        return -EMFILE;
    struct file_call request = {sizeof(request), -1, token};
    if (ioctl(session->fd, _IO(LUO_IOCTL, RETRIEVE_FILE), &request) < 0)
        return -errno;
    struct stat stat;
    fcntl(request.fd, F_SETFD, FD_CLOEXEC);
    int result = fstat(request.fd, &stat) < 0 ? -errno : hold(request.fd);
    if (result < 0) {
        close(request.fd);
        return result;
    }
    *file = (struct retrieved){session, token, request.fd};
    sink_print(sink, "file\t%" PRIu64 "\t%d\t%" PRIu64 "\t%" PRId64 "\n", token, request.fd, (uint64_t)stat.st_size,
               (int64_t)lseek(request.fd, 0, SEEK_CUR));
    return 0;
}

// luo-retrieve SESSION TOKEN...: takes a session over from the kernel before, and those files of it. Prints for each
// file: token, descriptor, size, position.
int command_luo_retrieve(struct sink *sink, int count, char **arguments)
{
    if (count < 1)
        return -EINVAL;
    int result = find(arguments[0]) != NULL ? 0 : open_session(sink, arguments[0], RETRIEVE);
    for (int i = 1; i < count && result == 0; i++)
        result = retrieve_file(sink, find(arguments[0]), strtoull(arguments[i], NULL, 0));
    return result;
}

// luo-verify SESSION TOKEN SIZE POSITION SEED FIRST+COUNT...: compares a retrieved file with what was preserved: its
// size, its position, and every page, holes included. Prints what differs; status 1 when something does.
int command_luo_verify(struct sink *sink, int count, char **arguments)
{
    if (count < 5)
        return -EINVAL;
    uint64_t token = strtoull(arguments[1], NULL, 0);
    uint64_t size = strtoull(arguments[2], NULL, 0);
    int64_t position = (int64_t)strtoull(arguments[3], NULL, 0);
    const struct session *session = find(arguments[0]);
    const struct retrieved *file = files;
    while (file < files + FILE_LIMIT && (file->session != session || file->token != token))
        file++;
    if (session == NULL || file == files + FILE_LIMIT)
        return -ENOENT;
    struct stat stat;
    if (fstat(file->fd, &stat) < 0)
        return -errno;
    bool same = true;
    if ((uint64_t)stat.st_size != size) {
        sink_print(sink, "wrong\tsize\texpected %" PRIu64 ", found %" PRIu64 "\n", size, (uint64_t)stat.st_size);
        same = false;
    }
    int64_t found = lseek(file->fd, 0, SEEK_CUR);
    if (found != position) {
        sink_print(sink, "wrong\tposition\texpected %" PRId64 ", found %" PRId64 "\n", position, found);
        same = false;
    }
    int result = known_check(sink, file->fd, 0, (uint64_t)stat.st_size, count - 4, arguments + 4);
    return result == 0 && !same ? 1 : result;
}

// luo-finish SESSION: tells the kernel that everything was taken over. The files stay open, as ordinary memfds.
int command_luo_finish(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    struct session *session = count != 1 ? NULL : find(arguments[0]);
    if (session == NULL)
        return count != 1 ? -EINVAL : -ENOENT;
    struct finish_call request = {.size = sizeof(request)};
    if (ioctl(session->fd, _IO(LUO_IOCTL, FINISH), &request) < 0)
        return -errno;
    close(session->fd);
    session->open = false;
    for (int i = 0; i < FILE_LIMIT; i++)
        if (files[i].session == session)
            files[i].session = NULL;
    return 0;
}
