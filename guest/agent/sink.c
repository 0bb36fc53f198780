// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

#include "agent.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void sink_flush(struct sink *sink)
{
    size_t length = sink->used;
    sink->used = 0;
    if (length == 0)
        return;
    if (sink->framed) {
        (void)frame_send(sink->fd, FRAME_OUTPUT, sink->request, sink->buffer, (uint32_t)length);
        return;
    }
    for (size_t at = 0; at < length;) {
        ssize_t done = write(sink->fd, sink->buffer + at, length - at);
        if (done <= 0)
            return;
        at += (size_t)done;
    }
}

void sink_write(struct sink *sink, const void *bytes, size_t length)
{
    const char *from = bytes;
    while (length > 0) {
        size_t part = sizeof(sink->buffer) - sink->used;
        if (part > length)
            part = length;
        memcpy(sink->buffer + sink->used, from, part);
        sink->used += part;
        from += part;
        length -= part;
        if (sink->used == sizeof(sink->buffer))
            sink_flush(sink);
    }
}

void sink_print(struct sink *sink, const char *format, ...)
{
    char text[1024];
    va_list list;
    va_start(list, format);
    int length = vsnprintf(text, sizeof(text), format, list);
    va_end(list);
    if (length > 0)
        sink_write(sink, text, (size_t)length < sizeof(text) ? (size_t)length : sizeof(text) - 1);
}

// A path may hold any byte but NUL; control bytes and the backslash become \ooo so that a record stays one line.
void sink_path(struct sink *sink, const char *path)
{
    for (const unsigned char *byte = (const unsigned char *)path; *byte != 0; byte++) {
        if (*byte < 0x20 || *byte == 0x7f || *byte == '\\')
            sink_print(sink, "\\%03o", *byte);
        else
            sink_write(sink, byte, 1);
    }
}

void sink_error(struct sink *sink, const void *bytes, size_t length)
{
    sink_flush(sink);
    if (sink->framed)
        (void)frame_send(sink->fd, FRAME_ERROR, sink->request, bytes, (uint32_t)length);
    else if (write(STDERR_FILENO, bytes, length) < 0)
        return;
}
