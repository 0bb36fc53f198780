// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Passes on what is there; false at the end of the stream.
static bool pump(struct sink *sink, int fd, bool error)
{
    char bytes[16384];
    ssize_t length = read(fd, bytes, sizeof(bytes));
    if (length < 0)
        return errno == EAGAIN || errno == EINTR;
    if (error && length > 0)
        sink_error(sink, bytes, (size_t)length);
    else
        sink_write(sink, bytes, (size_t)length);
    return length > 0;
}

static void child(const char *command, const int *out, const int *err)
{
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    dup2(err[1], STDERR_FILENO);
    execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

// Ends when the shell ends, not when the last holder of its pipes does: a command may leave processes behind.
int command_run(struct sink *sink, int count, char **arguments)
{
    if (count != 1)
        return -EINVAL;
    int out[2], err[2];
    if (pipe2(out, O_CLOEXEC) < 0)
        return -errno;
    if (pipe2(err, O_CLOEXEC) < 0) {
        int reason = errno;
        close(out[0]);
        close(out[1]);
        return -reason;
    }
    pid_t pid = fork();
    if (pid == 0)
        child(arguments[0], out, err);
    close(out[1]);
    close(err[1]);
    int status = -EAGAIN;
    if (pid > 0) {
        fcntl(out[0], F_SETFL, O_NONBLOCK);
        fcntl(err[0], F_SETFL, O_NONBLOCK);
        int pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
        struct pollfd polled[] = {{out[0], POLLIN, 0}, {err[0], POLLIN, 0}, {pidfd, POLLIN, 0}};
        while (polled[2].revents == 0 && (poll(polled, 3, -1) >= 0 || errno == EINTR)) {
            for (int i = 0; i < 2; i++)
                if (polled[i].revents != 0 && !pump(sink, polled[i].fd, i == 1))
                    polled[i].fd = -1;
        }
        for (int i = 0; i < 2; i++) {
            struct pollfd rest = {polled[i].fd, POLLIN, 0};
            while (rest.fd >= 0 && poll(&rest, 1, 0) > 0 && pump(sink, rest.fd, i == 1))
                continue;
        }
        close(pidfd);
        int ended = 0;
        waitpid(pid, &ended, 0);
        status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
    }
    close(out[0]);
    close(err[0]);
    return status;
}
