// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// An NFS server in the guest, so that the kernel's own client has something to talk to over loopback. The server is the
// kernel's nfsd, for NFSv4 alone, which needs neither a port mapper nor mountd. It asks processes in user space
//
// - which client may have which directory: all of that is told before it asks. The lines are those of ip_map_parse() and
//   unix_gid_parse() in net/sunrpc/svcauth_unix.c, svc_export_parse() and expkey_parse() in fs/nfsd/export.c;
// - which clients it had before it crashed: a process of ours answers that there was none. Without an answer each open
//   would wait 90 seconds for such clients. Messages are those of include/uapi/linux/nfsd/cld.h, version 1.
//
// All of it is the same in Linux 6.1 to 7.2.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// Flags of an export (include/uapi/linux/nfsd/export.h): any port, no look at parents, a number as file system's id.
enum { INSECURE_PORT = 0x2, ASYNCHRONOUS = 0x10, NO_SUBTREE_CHECK = 0x400, HAS_ID = 0x2000 };

enum { ID_IS_NUMBER = 1, LINE_LIMIT = 1024, OPEN_LIMIT = 10000, START_LIMIT = 5 };

enum { GET_VERSION = 5, NAME_BYTES = 1024 }; // of client_message

struct client_message {
    uint8_t version, command;
    int16_t status;
    uint32_t id;
    union {
        uint8_t newest_version;
        struct {
            uint16_t length;
            unsigned char bytes[NAME_BYTES];
        } __attribute__((packed)) name;
    } __attribute__((packed));
} __attribute__((packed));
_Static_assert(sizeof(struct client_message) == 1034, "the kernel's cld_msg");

#define SERVER "/proc/fs/nfsd/"
#define PIPES "/rpc_pipefs"
#define NEVER "2147483647" // the end of 31 bits of seconds

static int tell(const char *path, const char *line)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    int result = write(fd, line, strlen(line)) < 0 ? -errno : 0;
    close(fd);
    return result;
}

// Who is 127.0.0.1, what is exported to him, and which file system a file handle with the id 0 means.
static int answer_before_asked(const char *directory)
{
    char export[LINE_LIMIT], key[LINE_LIMIT];
    snprintf(
        export, sizeof(export), "guest %s " NEVER " %d 0 0 0\n", directory,
        INSECURE_PORT | ASYNCHRONOUS | NO_SUBTREE_CHECK | HAS_ID);
    snprintf(key, sizeof(key), "guest %d \\x00000000 " NEVER " %s\n", ID_IS_NUMBER, directory);
    int result = tell("/proc/net/rpc/auth.unix.ip/channel", "nfsd 127.0.0.1 " NEVER " guest\n");
    if (result == 0)
        result = tell("/proc/net/rpc/auth.unix.gid/channel", "0 " NEVER " 0\n");
    if (result == 0)
        result = tell("/proc/net/rpc/nfsd.export/channel", export);
    if (result == 0)
        result = tell("/proc/net/rpc/nfsd.fh/channel", key);
    return result;
}

// The pipe is there while the server is; it waits a second for somebody who opens it.
static int open_pipe(void)
{
    int fd = -1;
    for (int attempt = 0; attempt < OPEN_LIMIT && fd < 0; attempt++) {
        fd = open(PIPES "/nfsd/cld", O_RDWR | O_CLOEXEC);
        if (fd < 0)
            usleep(1000);
    }
    return fd;
}

// Agrees to everything: that a client is remembered, and that there was none before.
static void answer_about_clients(void)
{
    static struct client_message message;
    int nothing = open("/dev/null", O_RDWR);
    for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; standard++)
        dup2(nothing, standard);
    setsid();
    struct pollfd pipe = {.fd = open_pipe(), .events = POLLIN};
    while (pipe.fd >= 0 && poll(&pipe, 1, -1) == 1 && (pipe.revents & POLLIN) != 0) {
        ssize_t length = read(pipe.fd, &message, sizeof(message)); // does not wait
        if (length < 0)
            break;
        if (length == 0)
            continue;
        message.status = 0;
        if (message.command == GET_VERSION)
            message.newest_version = 1;
        if (write(pipe.fd, &message, (size_t)length) != length)
            break;
    }
}

// 0 when clients are served, -EBUSY while the server waits for those of before a crash.
static int grace_period(void)
{
    char answer = 'N';
    int fd = open(SERVER "v4_end_grace", O_RDONLY | O_CLOEXEC);
    int result = fd < 0 || read(fd, &answer, 1) != 1 ? -errno : 0;
    if (fd >= 0)
        close(fd);
    return result == 0 && answer != 'Y' ? -EBUSY : result;
}

// Where the process did not get to the pipe in time, the server waits for clients: then both begin anew.
static int start_server(pid_t *pid)
{
    int result = -EBUSY;
    for (int attempt = 0; attempt < START_LIMIT && result == -EBUSY; attempt++) {
        *pid = fork();
        if (*pid == 0) {
            answer_about_clients();
            _exit(1);
        }
        result = *pid < 0 ? -errno : tell(SERVER "threads", "8\n");
        if (result == 0)
            result = grace_period();
        if (result != 0 && *pid > 0) {
            kill(*pid, SIGKILL);
            waitpid(*pid, NULL, 0);
            tell(SERVER "threads", "0\n");
        }
    }
    return result;
}

static int mount_on(const char *type, const char *directory, const char *there)
{
    if (access(there, F_OK) == 0)
        return 0;
    return mount(type, directory, type, 0, NULL) != 0 ? -errno : 0;
}

// nfs-serve DIRECTORY: serves it as 127.0.0.1:/ by NFSv4.
int command_nfs_serve(struct sink *sink, int count, char **arguments)
{
    pid_t pid = -1;
    if (count != 1 || strlen(arguments[0]) > LINE_LIMIT / 2 || strpbrk(arguments[0], " \t\n\\") != NULL)
        return -EINVAL;
    int result = raise_loopback();
    if (result == 0 && mkdir(PIPES, 0755) != 0 && errno != EEXIST)
        result = -errno;
    if (result == 0)
        result = mount_on("rpc_pipefs", PIPES, PIPES "/nfsd");
    if (result == 0)
        result = mount_on("nfsd", SERVER, SERVER "threads");
    if (result == 0)
        result = answer_before_asked(arguments[0]);
    if (result == 0)
        result = tell(SERVER "versions", "-3 +4 +4.1 +4.2\n");
    if (result == 0)
        result = tell(SERVER "portlist", "tcp 2049\n");
    if (result == 0)
        result = start_server(&pid);
    if (result == 0)
        sink_print(sink, "server %d\n", (int)pid);
    return result;
}
