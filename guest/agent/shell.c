// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

// The leader of a new session gets the first terminal that it opens as its own, and with it job control and Ctrl+C.
static void child(const char *terminal)
{
    setsid();
    int fd = open(terminal, O_RDWR);
    if (fd < 0)
        _exit(127);
    for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; standard++)
        dup2(fd, standard);
    if (fd > STDERR_FILENO)
        close(fd);
    // What a script starts in the background ignores these.
    signal(SIGINT, SIG_DFL);
    signal(SIGQUIT, SIG_DFL);
    setenv("HOME", "/", 1);
    setenv("HISTFILE", "/dev/null", 1); // a history would be a file in the guest
    execl("/bin/sh", "sh", "-i", (char *)NULL);
    _exit(127);
}

int shell_serve(const char *terminal)
{
    while (true) {
        pid_t pid = fork();
        if (pid == 0)
            child(terminal);
        if (pid < 0 || (waitpid(pid, NULL, 0) < 0 && errno != EINTR))
            return 1;
        sleep(1); // so that a terminal that is not there costs nothing
    }
}
