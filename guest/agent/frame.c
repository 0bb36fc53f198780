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

static int read_all(int fd, void *bytes, size_t length)
{
    char *to = bytes;
    while (length > 0) {
        ssize_t done = read(fd, to, length);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return done < 0 ? -errno : -EPIPE; // a port without a host at its other end reads as empty
        to += done;
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

int frame_receive(int fd, struct frame *frame)
{
    if (returned.payload != NULL) {
        *frame = returned;
        returned.payload = NULL;
        return 0;
    }
    char header[HEADER];
    int result = read_all(fd, header, HEADER);
    if (result < 0)
        return result;
    uint32_t head[3];
    uint16_t tail[2];
    memcpy(head, header, sizeof(head));
    memcpy(tail, header + CHECKED, sizeof(tail));
    if (le32toh(head[0]) != MAGIC || le32toh(head[1]) > FRAME_LIMIT)
        return -EPROTO;
    frame->length = le32toh(head[1]);
    frame->type = le16toh(tail[0]);
    frame->request = le16toh(tail[1]);
    frame->payload = malloc((size_t)frame->length + 1);
    if (frame->payload == NULL)
        return -ENOMEM;
    frame->payload[frame->length] = 0;
    result = read_all(fd, frame->payload, frame->length);
    uint32_t crc = crc32(crc32(0, tail, sizeof(tail)), frame->payload, frame->length);
    if (result == 0 && crc != le32toh(head[2]))
        result = -EBADMSG;
    if (result < 0)
        free(frame->payload);
    return result;
}
