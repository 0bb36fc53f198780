// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A tmpfs that PKRAM preserves: the files that it has to keep, and what it has to refuse.
#include "agent.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

// A file by its size in bytes and the ranges that are written (as for "fill"); all others are holes.
struct preserved_file {
    const char *name;
    off_t size;
    mode_t mode;
    uid_t uid;
    struct timespec changed;
    const char *seed;
    const char *ranges[4];
};

enum { HUGE = 512 }; // pages

#define NAME_127                                                                                                       \
    "a-name-of-127-characters-which-is-as-long-as-the-name-of-a-preserved-file-system-may-be-"                         \
    "---------------------------------------"

static const struct preserved_file files[] = {
    {"empty", 0, 0100644, 0, {1000000000, 123456789}, "0x70", {NULL}},
    {"page", PAGE, 0100600, 1000, {1000000001, 1}, "0x71", {"0+1"}},
    {"odd", PAGE + 904, 0104711, 1000, {-1, 5}, "0x72", {"0+2"}},
    {"sparse", 1200 * PAGE, 0100444, 0, {2000000000, 999999999}, "0x73", {"0+1", "7+2", "511+2", "1100+1"}},
    {"holes", 64 * PAGE, 0100644, 65534, {1, 0}, "0x74", {NULL}},
    {"huge", 3 * HUGE * PAGE, 0100644, 0, {1500000000, 0}, "0x75", {"0+1536"}},
    {"many", 700 * PAGE, 0100640, 7, {1500000001, 0}, "0x76", {"0+700"}},
    {NAME_127, 3 * PAGE, 0100644, 0, {1500000002, 0}, "0x77", {"1+1"}},
};

enum { FILES = sizeof(files) / sizeof(files[0]) };

static int words_of(const struct preserved_file *file, char **words)
{
    int count = 0;
    words[count++] = (char *)file->seed;
    for (size_t i = 0; i < sizeof(file->ranges) / sizeof(file->ranges[0]) && file->ranges[i] != NULL; i++)
        words[count++] = (char *)file->ranges[i];
    return count;
}

static int make_file(int directory, const struct preserved_file *file)
{
    char *words[8];
    int count = words_of(file, words);
    int fd = openat(directory, file->name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return -errno;
    struct timespec times[] = {file->changed, file->changed};
    int result = count > 1 ? known_write(fd, 0, count, words) : 0;
    if (result == 0 && (ftruncate(fd, file->size) < 0 || fchown(fd, file->uid, file->uid + 1) < 0 ||
                        fchmod(fd, file->mode & 07777) < 0 || futimens(fd, times) < 0))
        result = -errno;
    close(fd);
    return result;
}

// pkram-files DIRECTORY: makes files of all kinds that are preserved.
int command_pkram_files(struct sink *sink, int count, char **arguments)
{
    int directory = count == 1 ? open(arguments[0], O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (directory < 0)
        return count == 1 ? -errno : -EINVAL;
    int result = 0;
    for (int i = 0; i < FILES && result == 0; i++)
        result = make_file(directory, &files[i]);
    close(directory);
    sink_print(sink, "files %d\n", FILES);
    return result;
}

static int check_file(struct sink *sink, int directory, const struct preserved_file *file)
{
    char *words[8];
    int count = words_of(file, words);
    int fd = openat(directory, file->name, O_RDONLY | O_CLOEXEC);
    struct stat stat;
    int result = fd < 0 || fstat(fd, &stat) < 0 ? -errno : 0;
    if (result == 0 && (stat.st_size != file->size || stat.st_mode != file->mode || stat.st_uid != file->uid ||
                        stat.st_gid != file->uid + 1 || stat.st_mtim.tv_sec != file->changed.tv_sec ||
                        stat.st_mtim.tv_nsec != file->changed.tv_nsec)) {
        sink_print(sink, "wrong\t%.20s\tsize %" PRId64 " mode %o uid %u gid %u changed %" PRId64 ".%09ld\n", file->name,
                   (int64_t)stat.st_size, stat.st_mode, stat.st_uid, stat.st_gid, (int64_t)stat.st_mtim.tv_sec,
                   stat.st_mtim.tv_nsec);
        result = 1;
    }
    sink_print(sink, "%.20s\tblocks %" PRId64 "\t", file->name, (int64_t)(result == 0 ? stat.st_blocks : -1));
    if (result == 0 && file->size > 0)
        result = known_check(sink, fd, 0, (uint64_t)file->size, count, words);
    else
        sink_print(sink, "\n");
    if (fd >= 0)
        close(fd);
    return result;
}

// pkram-check DIRECTORY: compares them, with size, mode, owner, time and each page.
int command_pkram_check(struct sink *sink, int count, char **arguments)
{
    int directory = count == 1 ? open(arguments[0], O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (directory < 0)
        return count == 1 ? -errno : -EINVAL;
    int wrong = 0;
    for (int i = 0; i < FILES; i++)
        wrong += check_file(sink, directory, &files[i]) != 0;
    close(directory);
    sink_print(sink, "files %d wrong %d\n", FILES, wrong);
    return wrong == 0 ? 0 : 1;
}

// pkram-behind PATH: allocates the page behind the end of a file, which keeps its size.
int command_pkram_behind(struct sink *sink, int count, char **arguments)
{
    (void)sink;
    int fd = count == 1 ? open(arguments[0], O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0)
        return count == 1 ? -errno : -EINVAL;
    struct stat stat;
    int result = 0;
    if (fstat(fd, &stat) < 0 ||
        fallocate(fd, FALLOC_FL_KEEP_SIZE, (stat.st_size + PAGE - 1) / PAGE * PAGE, PAGE) < 0)
        result = -errno;
    close(fd);
    return result;
}

// What is tried, and the error that it has to give; 0 when it has to work.
struct trial {
    struct sink *sink;
    const char *place;
    int count, wrong;
};

static void expect(struct trial *trial, const char *what, int expected, int result)
{
    int found = result < 0 ? errno : 0;
    trial->count++;
    trial->wrong += found != expected;
    sink_print(trial->sink, "%s\t%s\t%s\n", found == expected ? "ok" : "wrong", what, found == 0 ? "done" : strerror(found));
}

static int mount_new(struct trial *trial, const char *options)
{
    return mount("tmpfs", trial->place, "tmpfs", 0, options);
}

static int remount(struct trial *trial, unsigned long flags, const char *options)
{
    return mount(NULL, trial->place, NULL, MS_REMOUNT | flags, options);
}

// A name in the directory; the buffer is good until the next call.
static const char *in(struct trial *trial, const char *name)
{
    static char path[4096];
    snprintf(path, sizeof(path), "%s/%s", trial->place, name);
    return path;
}

static int touch(struct trial *trial, const char *name)
{
    int fd = open(in(trial, name), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    return fd < 0 || write(fd, "text\n", 5) != 5 ? -1 : close(fd);
}

static void try_names(struct trial *trial)
{
    char options[256] = "pkram=";
    expect(trial, "an empty name", EINVAL, mount_new(trial, options));
    memset(options + 6, 'n', 128);
    expect(trial, "a name of 128 characters", EINVAL, mount_new(trial, options));
    options[6 + 127] = 0;
    expect(trial, "a name of 127 characters", 0, mount_new(trial, options));
    expect(trial, "preserve an empty file system", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "unmount it", 0, umount(trial->place));
    expect(trial, "mount it again", 0, mount_new(trial, options));
    expect(trial, "unmount it", 0, umount(trial->place));
}

static void try_options(struct trial *trial)
{
    expect(trial, "preserve at the first mount", EINVAL, mount_new(trial, "pkram=refused,preserve"));
    expect(trial, "mount without pkram", 0, mount_new(trial, NULL));
    expect(trial, "preserve it", EINVAL, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "enable pkram later", EINVAL, remount(trial, 0, "pkram=refused"));
    expect(trial, "unmount it", 0, umount(trial->place));
    expect(trial, "mount with pkram", 0, mount_new(trial, "pkram=refused,nopreserve"));
    expect(trial, "another name", EINVAL, remount(trial, 0, "pkram=other"));
    expect(trial, "preserve without ro", EINVAL, remount(trial, 0, "preserve"));
}

// Each kind of file that can't be preserved: makes it, is refused, removes it.
static void try_kinds(struct trial *trial)
{
    static const struct {
        const char *what;
        mode_t mode;
    } kinds[] = {
        {"with a FIFO", S_IFIFO}, {"with a socket", S_IFSOCK}, {"with a character device", S_IFCHR},
        {"with a block device", S_IFBLK},
    };
    expect(trial, "make a file", 0, touch(trial, "file"));
    expect(trial, "make a directory", 0, mkdir(in(trial, "other"), 0755));
    expect(trial, "preserve with a directory", EINVAL, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "remove the directory", 0, rmdir(in(trial, "other")));
    expect(trial, "make a symbolic link", 0, symlink("file", in(trial, "other")));
    expect(trial, "preserve with a symbolic link", EINVAL, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "remove it", 0, unlink(in(trial, "other")));
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        expect(trial, "make another kind", 0, mknod(in(trial, "other"), kinds[i].mode | 0600, 0x101));
        expect(trial, kinds[i].what, EINVAL, remount(trial, MS_RDONLY, "preserve"));
        expect(trial, "remove it", 0, unlink(in(trial, "other")));
    }
    char file[4096];
    snprintf(file, sizeof(file), "%s", in(trial, "file"));
    expect(trial, "make a hard link", 0, link(file, in(trial, "other")));
    expect(trial, "preserve with a hard link", EINVAL, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "remove it", 0, unlink(in(trial, "other")));
}

static void try_writers(struct trial *trial)
{
    int fd = open(in(trial, "file"), O_RDWR | O_CLOEXEC);
    expect(trial, "preserve with a file open for writing", EBUSY, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "close it", 0, close(fd));
    expect(trial, "preserve", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "preserve once more", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "make it writable", EINVAL, remount(trial, 0, ""));
    expect(trial, "write to it", EROFS, touch(trial, "file"));
    expect(trial, "forget it and make it writable", 0, remount(trial, 0, "nopreserve"));
    expect(trial, "write to it", 0, touch(trial, "file"));
    expect(trial, "preserve again", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "unmount it", 0, umount(trial->place));
}

static int write_sysfs(const char *text)
{
    int fd = open("/sys/kernel/pkram", O_WRONLY | O_CLOEXEC);
    int result = fd < 0 ? -1 : (int)write(fd, text, strlen(text));
    int reason = errno;
    if (fd >= 0)
        close(fd);
    errno = reason;
    return result;
}

// Back in the same kernel: what is preserved is copied, once.
static void try_again(struct trial *trial)
{
    expect(trial, "mount it too small", ENOSPC, mount_new(trial, "pkram=refused,nr_inodes=1"));
    expect(trial, "mount it again", 0, mount_new(trial, "pkram=refused"));
    expect(trial, "the file is there", 0, access(in(trial, "file"), R_OK));
    expect(trial, "preserve", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "mount a second one over it", 0, mount_new(trial, "pkram=refused"));
    expect(trial, "the file is there, too", 0, access(in(trial, "file"), R_OK));
    expect(trial, "preserve the second", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "unmount the second", 0, umount(trial->place));
    expect(trial, "forget the first, whose files were taken", 0, remount(trial, MS_RDONLY, "nopreserve"));
    expect(trial, "preserve the first under a name that is taken", EEXIST, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "unmount the first", 0, umount(trial->place));
    expect(trial, "mount what the second has preserved", 0, mount_new(trial, "pkram=refused"));
    expect(trial, "the file is there", 0, access(in(trial, "file"), R_OK));
    expect(trial, "preserve", 0, remount(trial, MS_RDONLY, "preserve"));
    expect(trial, "unmount it", 0, umount(trial->place));
    expect(trial, "a number for sysfs", EINVAL, write_sysfs("1"));
    expect(trial, "a word for sysfs", EINVAL, write_sysfs("word"));
    expect(trial, "0 for sysfs, which frees all", 0, write_sysfs("0"));
    expect(trial, "mount it once more", 0, mount_new(trial, "pkram=refused"));
    expect(trial, "the file is gone", ENOENT, access(in(trial, "file"), R_OK));
    expect(trial, "unmount it", 0, umount(trial->place));
}

// pkram-refused DIRECTORY: tries what has to be refused, on file systems mounted there; frees all nodes of PKRAM.
int command_pkram_refused(struct sink *sink, int count, char **arguments)
{
    struct trial trial = {.sink = sink};
    if (count != 1)
        return -EINVAL;
    trial.place = arguments[0];
    if (mkdir(trial.place, 0755) < 0 && errno != EEXIST)
        return -errno;
    try_names(&trial);
    try_options(&trial);
    try_kinds(&trial);
    try_writers(&trial);
    try_again(&trial);
    sink_print(sink, "tried %d wrong %d\n", trial.count, trial.wrong);
    return trial.wrong == 0 ? 0 : 1;
}
