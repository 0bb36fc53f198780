// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

#include "fsx.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LINE_LIMIT = 255, WRONG_LIMIT = 8 }; // characters of a line; names

// Options, and how far the deliberate fault has come.
struct run {
    struct fsx_file file;
    const char *good_path;
    bool verify, quiet;
    int wrong[WRONG_LIMIT]; // names that have to be done in this order before one byte is damaged
    unsigned wrong_count, wrong_done;
};

// The file stays open until the next script is played, so that what it has in the page cache stays what it is.
static int open_file = -1;

static int find_names(struct run *run, char *words)
{
    char *rest;
    for (char *word = strtok_r(words, ",", &rest); word != NULL; word = strtok_r(NULL, ",", &rest)) {
        int name = fsx_find(word);
        if (name < 0 || run->wrong_count == WRONG_LIMIT)
            return -EINVAL;
        run->wrong[run->wrong_count++] = name;
    }
    return 0;
}

static int option(struct run *run, char *word)
{
    struct fsx_file *file = &run->file;
    if (strcmp(word, "aio") == 0)
        file->io.way = FSX_AIO;
    else if (strcmp(word, "io_uring") == 0)
        file->io.way = FSX_URING;
    else if (strcmp(word, "direct") == 0)
        file->direct = true;
    else if (strcmp(word, "stand-ins") == 0)
        file->stand_ins = true;
    else if (strcmp(word, "no-verify") == 0)
        run->verify = false;
    else if (strcmp(word, "quiet") == 0)
        run->quiet = true;
    else if (strncmp(word, "maximum=", 8) == 0)
        file->maximum = strtoul(word + 8, NULL, 0);
    else if (strncmp(word, "boundary=", 9) == 0)
        file->boundary = strtoul(word + 9, NULL, 0);
    else if (strncmp(word, "good=", 5) == 0)
        run->good_path = word + 5;
    else if (strncmp(word, "wrong=", 6) == 0)
        return find_names(run, word + 6);
    else
        return -EINVAL;
    return file->maximum == 0 || file->maximum > 256 << 20 || file->boundary == 0 ? -ERANGE : 0;
}

static int reopen(struct fsx_file *file, int flags)
{
    if (open_file >= 0)
        close(open_file);
    open_file = file->fd = open(file->path, file->flags | flags, 0644);
    return open_file < 0 ? -errno : 0;
}

// The deliberate fault: one byte in the middle of what was done last is turned round, behind the back of the script.
static int damage(struct run *run, const struct fsx_operation *operation)
{
    if (run->wrong_done == run->wrong_count || run->wrong[run->wrong_done] != (int)operation->name)
        return 0;
    if (++run->wrong_done < run->wrong_count || run->file.size == 0)
        return 0;
    uint64_t at = operation->offset + operation->length / 2;
    if (at >= run->file.size)
        at = run->file.size / 2;
    int fd = open(run->file.path, O_WRONLY | O_CLOEXEC);
    char byte = (char)(run->file.good[at] ^ 0x55);
    int result = fd < 0 || pwrite(fd, &byte, 1, (off_t)at) != 1 ? -errno : 0;
    if (fd >= 0)
        close(fd);
    return result;
}

static int check_size(const struct fsx_file *file, const struct fsx_operation *operation)
{
    struct stat stat;
    if (fstat(file->fd, &stat) < 0)
        return fsx_failed(file, operation, FSX_SIZE, "stat", errno);
    if ((uint64_t)stat.st_size == file->size)
        return 0;
    sink_print(file->sink, "sizes\t%#" PRIx64 "\t%#" PRIx64 "\n", file->size, (uint64_t)stat.st_size);
    return fsx_failed(file, operation, FSX_SIZE, "another size than it should have", 0);
}

static int play(struct run *run, struct fsx_operation *operation)
{
    struct fsx_file *file = &run->file;
    const char *reason = operation->skip                                ? "the line says skip"
                         : (file->missing & 1u << operation->name) != 0 ? "missing"
                                                                        : fsx_trim(file, operation);
    if (reason != NULL && strcmp(reason, "missing") == 0)
        file->missing |= 1u << operation->name;
    const char *how = reason == NULL ? "done" : "skipped";
    int result = reason == NULL ? fsx_play(file, operation, &how) : 0;
    if (result != 0)
        how = "failed";
    if (result == 0 && strcmp(how, "done") == 0)
        result = damage(run, operation);
    if (result == 0 && operation->close_open && !operation->skip)
        result = reopen(file, 0);
    if (!run->quiet)
        sink_print(file->sink,
                   "operation\t%u\t%u\t%s\t%#" PRIx64 "\t%#" PRIx64 "\t%#" PRIx64 "\t%#" PRIx64 "\t%s\t%s\n",
                   operation->number, operation->line, fsx_text(operation->name), operation->offset, operation->length,
                   operation->destination, file->size, how, reason == NULL ? "" : reason);
    return result == 0 ? check_size(file, operation) : result;
}

static int play_all(struct run *run, FILE *script)
{
    char line[2 * LINE_LIMIT];
    struct fsx_operation operation = {0};
    unsigned number = 0, lines = 0;
    int result = 0;
    while (result == 0 && fgets(line, sizeof(line), script) != NULL) {
        lines++;
        const char *what = "a line is too long";
        int found = strcspn(line, "\n") <= LINE_LIMIT ? fsx_parse(line, &operation, &what) : -EINVAL;
        operation.line = lines;
        if (found == 0)
            continue;
        operation.number = ++number;
        result = found < 0 ? fsx_failed(&run->file, &operation, FSX_PARSE, what, 0) : play(run, &operation);
    }
    if (result == 0 && run->verify && run->file.size > 0) {
        struct fsx_operation all = {.name = FSX_READ, .number = number, .length = run->file.size};
        // whole pages, as O_DIRECT wants it; the end of the file cuts them
        ssize_t done = pread(run->file.fd, run->file.temp, (run->file.size + PAGE - 1) / PAGE * PAGE, 0);
        result = done != (ssize_t)run->file.size
                     ? fsx_failed(&run->file, &all, FSX_READ_CALL, "reading all at the end", done < 0 ? errno : 0)
                     : fsx_compare(&run->file, &all, run->file.temp, 0, run->file.size);
    }
    for (int i = 0; i < FSX_NAMES; i++)
        if ((run->file.missing & 1u << i) != 0)
            sink_print(run->file.sink, "missing\t%s\n", fsx_text((enum fsx_name)i));
    sink_print(run->file.sink, "size\t%#" PRIx64 "\n", run->file.size);
    if (result == 0)
        sink_print(run->file.sink, "fine\t%u\n", number);
    return result;
}

static int write_good(const struct run *run)
{
    FILE *good = fopen(run->good_path, "we");
    if (good == NULL)
        return -errno;
    bool written = fwrite(run->file.good, 1, run->file.size, good) == run->file.size;
    return fclose(good) != 0 || !written ? -EIO : 0;
}

// fsx FILE SCRIPT [OPTION…]: plays a script on a new file; see docs/fsx.md. A status of fsx when it fails.
int command_fsx(struct sink *sink, int count, char **arguments)
{
    if (count < 2)
        return -EINVAL;
    struct run run = {
        .file = {.sink = sink, .path = arguments[0], .fd = -1, .maximum = 256 << 10, .boundary = 1},
        .verify = true,
    };
    int result = 0;
    for (int i = 2; i < count && result == 0; i++)
        result = option(&run, arguments[i]);
    if (result < 0)
        return result;
    struct fsx_file *file = &run.file;
    file->flags = O_RDWR | O_CREAT | O_CLOEXEC | (file->direct ? O_DIRECT : 0);
    file->good = calloc(1, file->maximum);
    file->temp = aligned_alloc(PAGE, (file->maximum + PAGE - 1) / PAGE * PAGE);
    FILE *script = fopen(arguments[1], "re");
    result = file->good == NULL || file->temp == NULL ? -ENOMEM : script == NULL ? -errno : reopen(file, O_TRUNC);
    if (result == 0)
        result = fsx_io_open(&file->io);
    if (result == 0) {
        fsx_atomic_units(file);
        if (file->atomic_max != 0)
            sink_print(sink, "atomic\t%" PRIu32 "\t%" PRIu32 "\n", file->atomic_min, file->atomic_max);
        result = play_all(&run, script);
    }
    int kept = result >= 0 && run.good_path != NULL ? write_good(&run) : 0;
    fsx_io_close(&file->io);
    if (script != NULL)
        fclose(script);
    free(file->good);
    free(file->temp);
    return kept < 0 ? kept : result;
}
