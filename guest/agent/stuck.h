// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Tasks that stay inside methods of file systems on purpose.
#pragma once

#include "agent.h"

// stuck.c: a role is a task that does one thing to PATH and never comes back from it.
struct role {
    const char *name;
    void (*run)(const char *path);
    const char *path; // below the folder that the roles are started for
};

// Where a role, or who serves it, writes a byte when it is where it should stay.
extern int stuck_notice[2];

int stuck_open(void);
void stuck_tell(void);
int stuck_start(struct sink *sink, const struct role *role, const char *folder);

// stuckfuse.c: mounts a file system at PATH and serves it, without answers to most requests; 0 or a negative errno.
int stuck_fuse_mount(const char *path);
