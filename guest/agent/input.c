// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

#include "agent.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static int put(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t done = write(fd, bytes, length);
        if (done <= 0)
            return done < 0 ? -errno : -EIO;
        bytes += done;
        length -= (size_t)done;
    }
    return 0;
}

static int copy_stream(int fd)
{
    static char bytes[65536];
    ssize_t length;
    while ((length = read(STDIN_FILENO, bytes, sizeof(bytes))) > 0) {
        int result = put(fd, bytes, (size_t)length);
        if (result < 0)
            return result;
    }
    return length < 0 ? -errno : 0;
}

// Writes the input of a command to fd: input frames up to an empty one, or standard input when used by hand. All of it
// is taken also when fd is a negative errno or can't be written, so that the host can send without waiting for answers.
int input_copy(struct sink *sink, int fd)
{
    if (!sink->framed)
        return fd < 0 ? fd : copy_stream(fd);
    int result = fd < 0 ? fd : 0;
    while (true) {
        struct frame frame;
        int received = frame_receive(sink->fd, &frame);
        if (received < 0)
            return received;
        if (frame.type != FRAME_INPUT || frame.request != sink->request) {
            frame_return(&frame); // the host has broken off and comes with something new
            return -ECANCELED;
        }
        bool end = frame.length == 0;
        if (result == 0)
            result = put(fd, frame.payload, frame.length);
        free(frame.payload);
        if (end)
            return result;
    }
}
