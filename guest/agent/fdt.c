// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// Reads flattened device trees (Devicetree Specification 0.4, chapter 5), as far as the kernel's handover uses them: a
// root with properties, and one level of children. KHO's values are not big-endian cells but numbers of the machine.
#include "agent.h"

#include <endian.h>
#include <errno.h>
#include <string.h>

enum { MAGIC = (int)0xd00dfeed, BEGIN_NODE = 1, END_NODE = 2, PROPERTY = 3, NOTHING = 4, END = 9 };

// Where the walk stands; depth 1 is the root.
struct walk {
    const char *bytes;
    uint32_t at, end, strings, size;
    int depth;
};

static uint32_t word(const struct walk *walk, uint32_t at)
{
    uint32_t value;
    memcpy(&value, walk->bytes + at, sizeof(value));
    return be32toh(value);
}

static int start(struct walk *walk, const void *fdt, size_t bytes)
{
    *walk = (struct walk){.bytes = fdt, .size = (uint32_t)bytes};
    if (bytes < 40 || word(walk, 0) != (uint32_t)MAGIC)
        return -EBADMSG;
    walk->at = word(walk, 8);
    walk->strings = word(walk, 12);
    walk->end = walk->strings < bytes ? walk->strings : (uint32_t)bytes; // dtc and libfdt put the strings last
    return walk->at % 4 != 0 || walk->at >= walk->end ? -EBADMSG : 0;
}

static const char *text(const struct walk *walk, uint32_t at, uint32_t end)
{
    return at < end && memchr(walk->bytes + at, 0, end - at) != NULL ? walk->bytes + at : NULL;
}

// The next token; 0 at the end of the tree or where it is broken. Text is a node's or a property's name.
static uint32_t next(struct walk *walk, const char **name, const char **value, uint32_t *length)
{
    while (walk->end - walk->at >= 4) {
        uint32_t token = word(walk, walk->at);
        walk->at += 4;
        if (token == NOTHING)
            continue;
        if (token == BEGIN_NODE) {
            *name = text(walk, walk->at, walk->end);
            if (*name == NULL)
                return 0;
            walk->at += (uint32_t)(strlen(*name) + 4) / 4 * 4;
            walk->depth++;
        } else if (token == END_NODE) {
            walk->depth--;
        } else if (token == PROPERTY && walk->end - walk->at >= 8) {
            *length = word(walk, walk->at);
            *name = text(walk, walk->strings + word(walk, walk->at + 4), walk->size);
            *value = walk->bytes + walk->at + 8;
            if (*name == NULL || *length > walk->end - walk->at - 8)
                return 0;
            walk->at += 8 + (*length + 3) / 4 * 4;
        } else
            return 0;
        return walk->at > walk->end ? 0 : token;
    }
    return 0;
}

int fdt_children(const void *fdt, size_t bytes, int (*visit)(void *context, const char *name), void *context)
{
    struct walk walk;
    const char *name, *value;
    uint32_t length, token;
    int result = start(&walk, fdt, bytes);
    while (result == 0 && (token = next(&walk, &name, &value, &length)) != 0)
        if (token == BEGIN_NODE && walk.depth == 2)
            result = visit(context, name);
    return result;
}

// A property of eight bytes, of the root (child is empty) or of one of its children.
int fdt_number(const void *fdt, size_t bytes, const char *child, const char *property, uint64_t *number)
{
    struct walk walk;
    const char *name, *value;
    uint32_t length, token;
    bool inside = false;
    int result = start(&walk, fdt, bytes);
    while (result == 0 && (token = next(&walk, &name, &value, &length)) != 0) {
        if (token == BEGIN_NODE)
            inside = *child == 0 ? walk.depth == 1 : walk.depth == 2 && strcmp(name, child) == 0;
        else if (token == END_NODE)
            inside = *child == 0 && walk.depth == 1;
        else if (inside && strcmp(name, property) == 0 && length == sizeof(*number)) {
            memcpy(number, value, sizeof(*number));
            return 0;
        }
    }
    return result < 0 ? result : -ENOENT;
}
