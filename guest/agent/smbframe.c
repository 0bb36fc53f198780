// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Messages of SMB 2 and 3 as far as the proxy has to know them. All numbers are little-endian.
#include "smbproxy.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// MS-SMB2 2.2.1: by number.
static const char *const names[SMB_COMMANDS] = {
    "negotiate", "session-setup", "logoff", "tree-connect", "tree-disconnect", "create", "close", "flush", "read", "write",
    "lock", "ioctl", "cancel", "echo", "query-directory", "change-notify", "query-info", "set-info", "oplock-break"};

const char *smb_command_name(unsigned number)
{
    return number < SMB_COMMANDS ? names[number] : "unknown";
}

int smb_command_number(const char *name)
{
    for (int i = 0; i < SMB_COMMANDS; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -EINVAL;
}

static int transfer(int fd, unsigned char *bytes, size_t count, bool in)
{
    while (count > 0) {
        ssize_t done = in ? read(fd, bytes, count) : write(fd, bytes, count);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return done < 0 ? -errno : -EPIPE;
        bytes += done;
        count -= (size_t)done;
    }
    return 0;
}

// Waits for a whole one, which the caller frees.
int smb_frame_receive(int fd, struct smb_frame *frame)
{
    unsigned char prefix[SMB_PREFIX];
    int result = transfer(fd, prefix, sizeof(prefix), true);
    if (result < 0)
        return result;
    frame->size = SMB_PREFIX + ((size_t)prefix[1] << 16 | (size_t)prefix[2] << 8 | prefix[3]);
    if (prefix[0] != 0 || frame->size > SMB_FRAME_LIMIT)
        return -EPROTO;
    frame->bytes = malloc(frame->size);
    if (frame->bytes == NULL)
        return -ENOMEM;
    memcpy(frame->bytes, prefix, sizeof(prefix));
    result = transfer(fd, frame->bytes + SMB_PREFIX, frame->size - SMB_PREFIX, true);
    if (result < 0)
        free(frame->bytes);
    return result;
}

int smb_frame_send(int fd, const struct smb_frame *frame)
{
    return transfer(fd, frame->bytes, frame->size, false);
}

// Whether there is a header that is not compressed or encrypted.
bool smb_is_request(const struct smb_frame *frame)
{
    return frame->size >= SMB_PREFIX + SMB_HEADER && memcmp(frame->bytes + SMB_PREFIX, "\xfeSMB", 4) == 0;
}

bool smb_is_signed(const struct smb_frame *frame)
{
    return (smb_field(frame, SMB_FLAGS, 4) & SMB_IS_SIGNED) != 0;
}

// The number of width bytes at that offset of the message; 0 where the message is too short.
uint64_t smb_field(const struct smb_frame *frame, size_t at, size_t width)
{
    uint64_t value = 0;
    if (SMB_PREFIX + at + width <= frame->size)
        memcpy(&value, frame->bytes + SMB_PREFIX + at, width);
    return value;
}

static void set_field(struct smb_frame *frame, size_t at, size_t width, uint64_t value)
{
    memcpy(frame->bytes + SMB_PREFIX + at, &value, width);
}

static void set_size(struct smb_frame *frame, size_t size)
{
    frame->size = SMB_PREFIX + size;
    frame->bytes[1] = (unsigned char)(size >> 16);
    frame->bytes[2] = (unsigned char)(size >> 8);
    frame->bytes[3] = (unsigned char)size;
}

// Has a READ or WRITE ask for less than it did.
int smb_shorten(struct smb_frame *frame, uint32_t length)
{
    uint64_t command = smb_field(frame, SMB_COMMAND, 2);
    uint64_t data = smb_field(frame, SMB_DATA_OFFSET, 2);
    if ((command != SMB_READ && command != SMB_WRITE) || frame->size < SMB_PREFIX + SMB_READ_WRITE
        || length > smb_field(frame, SMB_LENGTH, 4) || smb_field(frame, SMB_NEXT, 4) != 0)
        return -EINVAL;
    if (command == SMB_WRITE && SMB_PREFIX + data + length > frame->size)
        return -EPROTO;
    set_field(frame, SMB_LENGTH, 4, length);
    if (command == SMB_WRITE)
        set_size(frame, data + length);
    return 0;
}

// Makes of a request the answer that a server gives which refuses it: MS-SMB2 2.2.2. It gives back the credits.
int smb_refuse(struct smb_frame *frame, uint32_t status)
{
    enum { BODY = 9 };
    if (frame->size < SMB_PREFIX + SMB_HEADER + BODY || smb_field(frame, SMB_NEXT, 4) != 0)
        return -EINVAL;
    uint64_t charge = smb_field(frame, SMB_CHARGE, 2);
    set_field(frame, SMB_STATUS, 4, status);
    set_field(frame, SMB_CREDITS, 2, charge == 0 ? 1 : charge);
    set_field(frame, SMB_FLAGS, 4, smb_field(frame, SMB_FLAGS, 4) | SMB_IS_ANSWER);
    memset(frame->bytes + SMB_PREFIX + SMB_HEADER, 0, BODY);
    set_field(frame, SMB_HEADER, 2, BODY);
    set_size(frame, SMB_HEADER + BODY);
    return 0;
}
