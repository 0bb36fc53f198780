// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Starts tasks that stay inside methods of file systems, and tells who is who: what is read of them from memory can be
// held against what each was told to do. A role counts as stuck when its byte has come, and it sleeps.
#include "stuck.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int stuck_notice[2] = {-1, -1};

// Makes the pipe of notices; reading from it waits for one.
int stuck_open(void)
{
    return stuck_notice[0] >= 0 || pipe2(stuck_notice, O_CLOEXEC) == 0 ? 0 : -errno;
}

void stuck_tell(void)
{
    if (write(stuck_notice[1], "!", 1) != 1)
        _exit(1);
}

static void forget_notices(void)
{
    char bytes[64];
    fcntl(stuck_notice[0], F_SETFL, O_NONBLOCK);
    while (read(stuck_notice[0], bytes, sizeof(bytes)) > 0)
        ;
    fcntl(stuck_notice[0], F_SETFL, 0);
}

static int await_stuck(pid_t pid)
{
    for (int state = task_state(pid); state != 'D' && state != 'S'; state = task_state(pid)) {
        if (state == 0 || state == 'Z')
            return -ECHILD;
        usleep(1000);
    }
    return 0;
}

// Starts the role on its path below the folder, and prints "ROLE PID" once it is stuck.
int stuck_start(struct sink *sink, const struct role *role, const char *folder)
{
    static char path[512];
    char notice;
    snprintf(path, sizeof(path), "%s/%s", folder, role->path);
    forget_notices();
    pid_t pid = fork();
    if (pid < 0)
        return -errno;
    if (pid == 0) {
        role->run(path);
        fprintf(stderr, "agent: %s did not get stuck\n", role->name);
        stuck_tell();
        _exit(1);
    }
    if (read(stuck_notice[0], &notice, 1) != 1 || await_stuck(pid) != 0) {
        sink_print(sink, "%s failed\n", role->name);
        return -ECHILD;
    }
    sink_print(sink, "%s %d\n", role->name, (int)pid);
    return 0;
}
