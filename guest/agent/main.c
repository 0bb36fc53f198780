// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// agent serve DEVICE       serves the host over the character device DEVICE (a virtio-serial port)
// agent shell TERMINAL     offers a shell on a terminal, and another when that has ended
// agent COMMAND ARGUMENT… [, COMMAND ARGUMENT…]
//                          runs commands here one after the other and prints their output, for use by hand
#include "agent.h"

#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

enum { ARGUMENT_LIMIT = 256 };

// hello: the kernel's release. A host that connects to a running agent asks for it, to know where the stream stands.
static int command_hello(struct sink *sink, int count, char **arguments)
{
    (void)arguments;
    struct utsname name;
    uname(&name);
    sink_print(sink, "%s", name.release);
    return count == 0 ? 0 : -EINVAL;
}

static const struct {
    const char *name;
    int (*run)(struct sink *sink, int count, char **arguments);
} commands[] = {
    {"hello", command_hello},
    {"run", command_run},
    {"read", command_read},
    {"write", command_write},
    {"check", command_check},
    {"fill", command_fill},
    {"many", command_many},
    {"hold", command_hold},
    {"dirty", command_dirty},
    {"drop", command_drop},
    {"load", command_load},
    {"jump", command_jump},
    {"truth", command_truth},
    {"memory-fill", command_memory_fill},
    {"memory-check", command_memory_check},
    {"map-fill", command_map_fill},
    {"map-load", command_map_load},
    {"map-load-check", command_map_load_check},
    {"storm", command_storm},
    {"luo-create", command_luo_create},
    {"luo-preserve", command_luo_preserve},
    {"luo-retrieve", command_luo_retrieve},
    {"luo-verify", command_luo_verify},
    {"luo-finish", command_luo_finish},
    {"kho", command_kho},
    {"census", command_census},
    {"kho-tmpfs", command_kho_tmpfs},
    {"churn", command_churn},
    {"churn-check", command_churn_check},
    {"mmap-vs-direct", command_mmap_vs_direct},
    {"lock-chain", command_lock_chain},
    {"frozen", command_frozen},
    {"crowd", command_crowd},
    {"smb-serve", command_smb_serve},
    {"smb-proxy", command_smb_proxy},
    {"quiet", command_quiet},
    {"transfer", command_transfer},
    {"nfs-serve", command_nfs_serve},
    {"writer", command_writer},
    {"fsx", command_fsx},
    {"stuck-fuse", command_stuck_fuse},
    {"stuck-copies", command_stuck_copies},
    {"stuck-frozen", command_stuck_frozen},
    {"pkram-files", command_pkram_files},
    {"pkram-check", command_pkram_check},
    {"pkram-behind", command_pkram_behind},
    {"pkram-refused", command_pkram_refused},
};

static int dispatch(struct sink *sink, int count, char **arguments)
{
    for (size_t i = 0; count > 0 && i < sizeof(commands) / sizeof(commands[0]); i++)
        if (strcmp(commands[i].name, arguments[0]) == 0)
            return commands[i].run(sink, count - 1, arguments + 1);
    return -ENOSYS;
}

static int answer(struct sink *sink, const struct frame *frame)
{
    char *arguments[ARGUMENT_LIMIT];
    int count = 0;
    for (char *at = frame->payload; at < frame->payload + frame->length; at += strlen(at) + 1) {
        if (count == ARGUMENT_LIMIT)
            break;
        arguments[count++] = at;
    }
    int status = count == ARGUMENT_LIMIT ? -E2BIG : dispatch(sink, count, arguments);
    sink_flush(sink);
    const char *message = status < 0 ? strerror(-status) : "";
    char done[256];
    uint32_t little = htole32((uint32_t)status);
    memcpy(done, &little, sizeof(little));
    size_t length = strnlen(message, sizeof(done) - sizeof(little));
    memcpy(done + sizeof(little), message, length);
    return frame_send(sink->fd, FRAME_DONE, frame->request, done, (uint32_t)(sizeof(little) + length));
}

// Greets and serves one connection after the other; a write waits in the kernel until the host has connected.
static int serve(const char *device)
{
    static struct sink sink = {.framed = true};
    struct utsname name;
    uname(&name);
    sink.fd = open(device, O_RDWR | O_CLOEXEC);
    int result = sink.fd < 0 ? -errno : 0;
    while (result == 0 || result == -EPIPE) {
        result = frame_send(sink.fd, FRAME_HELLO, 0, name.release, (uint32_t)strlen(name.release));
        while (result == 0) {
            struct frame frame;
            result = frame_receive(sink.fd, &frame);
            if (result < 0)
                break;
            sink.request = frame.request;
            if (frame.type == FRAME_COMMAND)
                result = answer(&sink, &frame);
            free(frame.payload);
        }
    }
    fprintf(stderr, "agent: %s: %s\n", device, strerror(-result));
    return 1;
}

// Files and sessions live as long as the process that opened them: it stays in the background, for "kill" to end.
static void stay(void)
{
    bool opened = luo_sessions_open();
    for (int slot = 0; slot < HELD_LIMIT && !opened; slot++)
        opened = held[slot] >= 0;
    pid_t pid = opened ? fork() : -1;
    if (pid == 0) {
        int nothing = open("/dev/null", O_RDWR);
        for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
            dup2(nothing, fd);
        setsid();
        while (true)
            pause();
    }
    if (pid > 0)
        fprintf(stderr, "agent: process %d keeps open what was opened\n", pid);
}

int main(int count, char **arguments)
{
    if (count == 3 && strcmp(arguments[1], "serve") == 0)
        return serve(arguments[2]);
    if (count == 3 && strcmp(arguments[1], "shell") == 0)
        return shell_serve(arguments[2]);
    static struct sink sink = {.fd = STDOUT_FILENO};
    int status = count > 1 ? 0 : -ENOSYS;
    for (int first = 1, next; first < count && status == 0; first = next + 1) {
        for (next = first; next < count && strcmp(arguments[next], ",") != 0;)
            next++;
        status = dispatch(&sink, next - first, arguments + first);
        sink_flush(&sink);
    }
    if (status < 0)
        fprintf(stderr, "agent: %s\n", strerror(-status));
    stay();
    return status < 0 ? 1 : status;
}
