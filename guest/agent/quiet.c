// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Waits until nobody else has anything to do: what was set off has come to where it stays, or to its end. That is an event
// where a count in /proc is none: the kernel counts a part of its work before it is done with it.
#include "agent.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { ROUNDS = 3 };

// Whether each process but this one sleeps, kernel threads included. The one that serves the host is our parent or ourselves.
static bool others_sleep(void)
{
    DIR *processes = opendir("/proc");
    bool quiet = processes != NULL;
    for (struct dirent *each; quiet && (each = readdir(processes)) != NULL;) {
        pid_t pid = (pid_t)strtol(each->d_name, NULL, 10);
        if (pid > 0 && pid != getpid() && task_state(pid) == 'R')
            quiet = false;
    }
    if (processes != NULL)
        closedir(processes);
    return quiet;
}

// quiet: three looks one after the other, so that a task which was between two sleeps is seen.
int command_quiet(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    (void)arguments;
    if (count != 0)
        return -EINVAL;
    for (int seen = 0; seen < ROUNDS;) {
        seen = others_sleep() ? seen + 1 : 0;
        usleep(1000);
    }
    return 0;
}
