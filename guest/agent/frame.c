// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A frame is a header of 16 bytes and its payload. All numbers are little-endian:
// magic u32, length of the payload u32, CRC-32 u32 (as in zlib, over type, request and payload), type u16, request u16.
#include "agent.h"

#include <endian.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HEADER = 16, MAGIC = 0x494c4f46, CHECKED = 12 };

static uint32_t crc32(uint32_t crc, const void *bytes, size_t length)
{
    static uint32_t table[256];
    if (table[1] == 0) {
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t value = i;
            for (int bit = 0; bit < 8; bit++)
                value = (value >> 1) ^ (value & 1 ? 0xedb88320u : 0);
            table[i] = value;
        }
    }
    const uint8_t *byte = bytes;
    crc = ~crc;
    while (length-- > 0)
        crc = table[(crc ^ *byte++) & 0xff] ^ (crc >> 8);
    return ~crc;
}

static int write_all(int fd, const void *bytes, size_t length)
{
    const char *from = bytes;
    while (length > 0) {
        ssize_t done = write(fd, from, length);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return done < 0 ? -errno : -EIO;
        from += done;
        length -= (size_t)done;
    }
    return 0;
}

int frame_send(int fd, uint16_t type, uint16_t request, const void *payload, uint32_t length)
{
    // One write for a frame: a port turns each write into a buffer of its own.
    char *bytes = malloc(HEADER + (size_t)length);
    if (bytes == NULL)
        return -ENOMEM;
    uint16_t little[] = {htole16(type), htole16(request)};
    memcpy(bytes + CHECKED, little, sizeof(little));
    if (length > 0)
        memcpy(bytes + HEADER, payload, length);
    uint32_t head[] = {htole32(MAGIC), htole32(length), htole32(crc32(0, bytes + CHECKED, 4 + (size_t)length))};
    memcpy(bytes, head, sizeof(head));
    int result = write_all(fd, bytes, HEADER + (size_t)length);
    free(bytes);
    return result;
}

static struct frame returned;

void frame_return(const struct frame *frame)
{
    returned = *frame;
}

// What was read and not given out yet, from the first byte that can begin a frame on.
static char received[HEADER + FRAME_LIMIT];
static size_t received_length;

static void drop(size_t length)
{
    received_length -= length;
    memmove(received, received + length, received_length);
}

// Gives the first whole and correct frame that was received: 1, or 0 when more bytes are needed, or a negative errno.
// Bytes that begin none are dropped: a VM that was set back to a snapshot can have the front of a frame without its end.
static int take(struct frame *frame)
{
    size_t at = 0;
    for (; received_length - at >= HEADER; at++) {
        uint32_t head[3];
        uint16_t tail[2];
        memcpy(head, received + at, sizeof(head));
        memcpy(tail, received + at + CHECKED, sizeof(tail));
        uint32_t length = le32toh(head[1]);
        if (le32toh(head[0]) != MAGIC || length > FRAME_LIMIT)
            continue;
        if (received_length - at < HEADER + (size_t)length)
            break;
        if (crc32(0, received + at + CHECKED, 4 + (size_t)length) != le32toh(head[2]))
            continue;
        frame->length = length;
        frame->type = le16toh(tail[0]);
        frame->request = le16toh(tail[1]);
        frame->payload = malloc((size_t)length + 1);
        if (frame->payload == NULL)
            return -ENOMEM;
        memcpy(frame->payload, received + at + HEADER, length);
        frame->payload[length] = 0;
        drop(at + HEADER + length);
        return 1;
    }
    drop(at);
    return 0;
}

int frame_receive(int fd, struct frame *frame)
{
    if (returned.payload != NULL) {
        *frame = returned;
        returned.payload = NULL;
        return 0;
    }
    int result = take(frame);
    while (result == 0) {
        ssize_t done = read(fd, received + received_length, sizeof(received) - received_length);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0) {
            received_length = 0; // what follows is another host's
            return done < 0 ? -errno : -EPIPE; // a port without a host at its other end reads as empty
        }
        received_length += (size_t)done;
        result = take(frame);
    }
    return result < 0 ? result : 0;
}
