// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// kexec_file_load(2) hands KHO and LUO data over; the older kexec_load(2) would silently lose them.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kexec.h>
#include <linux/reboot.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// load KERNEL INITRD COMMANDLINE: prepares the next kernel.
int command_load(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    if (count != 3)
        return -EINVAL;
    int kernel = open(arguments[0], O_RDONLY | O_CLOEXEC);
    if (kernel < 0)
        return -errno;
    int initrd = open(arguments[1], O_RDONLY | O_CLOEXEC);
    int reason = initrd < 0 ? errno : 0;
    if (reason == 0 &&
        syscall(SYS_kexec_file_load, kernel, initrd, strlen(arguments[2]) + 1, arguments[2], 0UL) < 0)
        reason = errno;
    if (initrd >= 0)
        close(initrd);
    close(kernel);
    return -reason;
}

// jump: shuts the devices down and starts the loaded kernel; an answer comes only if that fails. The next sign of life
// is the new agent's hello.
int command_jump(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    (void)count;
    (void)arguments;
    syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_KEXEC, NULL);
    return -errno;
}
