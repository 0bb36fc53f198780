// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// The grammar of fsx's scripts.
#include "fsx.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[FSX_NAMES] = {
    "read",       "read_dontcache", "write",          "write_dontcache", "write_atomic", "mapread",
    "mapwrite",   "truncate",       "fallocate",      "punch_hole",      "zero_range",   "collapse_range",
    "insert_range", "clone_range",  "dedupe_range",   "copy_range",      "exchange_range", "fsync",
};

const char *fsx_text(enum fsx_name name)
{
    return names[name];
}

int fsx_find(const char *text)
{
    for (int i = 0; i < FSX_NAMES; i++)
        if (strcmp(names[i], text) == 0)
            return i;
    return -1;
}

static int numbers(enum fsx_name name)
{
    return name == FSX_CLONE_RANGE || name == FSX_DEDUPE_RANGE || name == FSX_COPY_RANGE || name == FSX_EXCHANGE_RANGE
               ? 4
               : 3;
}

static int wrong(const char **what, const char *text)
{
    *what = text;
    return -EINVAL;
}

int fsx_parse(char *line, struct fsx_operation *operation, const char **what)
{
    char *rest, *word = strtok_r(line, " \t\n", &rest);
    if (word == NULL || *word == '#')
        return 0;
    *operation = (struct fsx_operation){0};
    if (strcmp(word, "skip") == 0) {
        operation->skip = true;
        word = strtok_r(NULL, " \t\n", &rest);
    }
    int name = word == NULL ? -1 : fsx_find(word);
    if (name < 0)
        return wrong(what, "expected an operation");
    operation->name = (enum fsx_name)name;
    uint64_t values[4];
    for (int i = 0; i < numbers(operation->name); i++) {
        char *end;
        word = strtok_r(NULL, " \t\n", &rest);
        if (word == NULL || *word < '0' || *word > '9')
            return wrong(what, "expected a number");
        errno = 0;
        values[i] = strtoul(word, &end, 0);
        if (*end != 0 || errno != 0 || values[i] > INT64_MAX)
            return wrong(what, "expected a number below 2^63");
    }
    operation->offset = values[0];
    operation->length = values[1];
    operation->destination = numbers(operation->name) == 4 ? values[2] : 0;
    while ((word = strtok_r(NULL, " \t\n", &rest)) != NULL) {
        if (strcmp(word, "keep_size") == 0)
            operation->keep_size = true;
        else if (strcmp(word, "close_open") == 0)
            operation->close_open = true;
        else if (strcmp(word, "unshare") == 0)
            operation->unshare = true;
        else if (strcmp(word, "*") != 0)
            return wrong(what, "expected keep_size, close_open, unshare or *");
    }
    return 1;
}
