// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// What stuck tasks are told to do: ask a file system for what its server never answers, copy between a file and memory that
// nobody ever fills (userfaultfd), write to a page of a frozen file system.
#include "stuck.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <linux/userfaultfd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

static int open_or_end(const char *path, int flags)
{
    int fd = open(path, flags | O_CLOEXEC, 0600);
    if (fd < 0) {
        fprintf(stderr, "agent: %s: %s\n", path, strerror(errno));
        stuck_tell();
        _exit(1);
    }
    return fd;
}

// What a call gives back is of no interest: it is not to come back.
static void ignore(long result)
{
    if (result < 0)
        perror("agent: call");
}

static void look_up(const char *path) { ignore(access(path, F_OK)); }

static void look_up_twice(const char *path)
{
    ignore(access(path, F_OK));
    ignore(access(path, F_OK));
}

static void make_directory(const char *path) { ignore(mkdir(path, 0700)); }
static void remove_file(const char *path) { ignore(unlink(path)); }
static void remove_directory(const char *path) { ignore(rmdir(path)); }
static void make_link(const char *path) { ignore(symlink("to", path)); }
static void make_node(const char *path) { ignore(mknod(path, S_IFIFO | 0600, 0)); }
static void change_mode(const char *path) { ignore(chmod(path, 0600)); }
static void create(const char *path) { open_or_end(path, O_CREAT | O_RDWR); }
static void only_open(const char *path) { open_or_end(path, O_RDONLY); }
static void close_again(const char *path) { ignore(close(open_or_end(path, O_RDONLY))); }
static void synchronize(const char *path) { ignore(fsync(open_or_end(path, O_RDWR))); }
static void allocate(const char *path) { ignore(fallocate(open_or_end(path, O_RDWR), 0, 0, PAGE)); }
static void seek_hole(const char *path) { ignore(lseek(open_or_end(path, O_RDONLY), 0, SEEK_HOLE)); }
static void write_text(const char *path) { ignore(write(open_or_end(path, O_RDWR), "text", 4)); }

// Two paths, one after the other's end: PATH is ".../FROM>TO", with TO below the same folder as FROM's.
static const char *second(const char *path, char *first)
{
    const char *arrow = strchr(path, '>');
    strcpy(first, path);
    first[arrow - path] = 0;
    return arrow + 1;
}

static void move(const char *path)
{
    char from[512];
    const char *to = second(path, from);
    ignore(rename(from, to));
}

static void link_hard(const char *path)
{
    char from[512];
    const char *to = second(path, from);
    ignore(link(from, to));
}

static void read_text(const char *path)
{
    char bytes[16];
    ignore(read(open_or_end(path, O_RDONLY), bytes, sizeof(bytes)));
}

static void list(const char *path)
{
    char bytes[512];
    ignore(syscall(SYS_getdents64, open_or_end(path, O_RDONLY | O_DIRECTORY), bytes, sizeof(bytes)));
}

static void get_statistics(const char *path)
{
    struct statfs result;
    ignore(statfs(path, &result));
}

static void get_attribute(const char *path)
{
    char value[16];
    ignore(getxattr(path, "user.known", value, sizeof(value)));
}

static void set_attribute(const char *path) { ignore(setxattr(path, "user.known", "value", 5, 0)); }

static void list_attributes(const char *path)
{
    char names[64];
    ignore(listxattr(path, names, sizeof(names)));
}

static void follow_link(const char *path)
{
    char target[64];
    ignore(readlink(path, target, sizeof(target)));
}

static void ask_again(const char *path)
{
    struct statx result;
    ignore(statx(AT_FDCWD, path, AT_STATX_FORCE_SYNC, STATX_BASIC_STATS, &result));
}

static void get_flags(const char *path)
{
    int flags;
    ignore(ioctl(open_or_end(path, O_RDONLY), FS_IOC_GETFLAGS, &flags));
}

static void touch_mapping(const char *path)
{
    volatile const char *page = mmap(NULL, PAGE, PROT_READ, MAP_SHARED, open_or_end(path, O_RDONLY), 0);
    if (page != MAP_FAILED)
        (void)page[0];
}

// A page that the first touch of sleeps for ever, with a notice; the page before it is a plain one.
static void *unfilled_page(void)
{
    int faults = (int)syscall(SYS_userfaultfd, O_CLOEXEC);
    struct uffdio_api api = {.api = UFFD_API};
    char *page = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct uffdio_register range = {.range = {(uintptr_t)page + PAGE, PAGE}, .mode = UFFDIO_REGISTER_MODE_MISSING};
    if (faults < 0 || page == MAP_FAILED || ioctl(faults, UFFDIO_API, &api) != 0
        || ioctl(faults, UFFDIO_REGISTER, &range) != 0) {
        perror("agent: userfaultfd");
        stuck_tell();
        _exit(1);
    }
    pid_t watcher = fork();
    if (watcher == 0) {
        struct uffd_msg message;
        if (read(faults, &message, sizeof(message)) == (ssize_t)sizeof(message))
            stuck_tell();
        while (true)
            pause();
    }
    return page + PAGE;
}

static void copy_from_file(const char *path)
{
    int fd = open_or_end(path, O_RDWR | O_CREAT);
    if (write(fd, "text", 4) != 4)
        perror(path);
    ignore(pread(fd, unfilled_page(), PAGE, 0));
}

static void copy_only(const char *path) { ignore(pread(open_or_end(path, O_RDONLY), unfilled_page(), PAGE, 0)); }

static void copy_to_file(const char *path)
{
    ignore(write(open_or_end(path, O_RDWR | O_CREAT), unfilled_page(), PAGE));
}

static void copy_list(const char *path)
{
    ignore(syscall(SYS_getdents64, open_or_end(path, O_RDONLY | O_DIRECTORY), unfilled_page(), PAGE));
}

static void copy_link(const char *path)
{
    ignore(readlink(path, unfilled_page(), PAGE));
}

static void copy_extents(const char *path)
{
    int fd = open_or_end(path, O_RDWR | O_CREAT);
    if (write(fd, "text", 4) != 4 || fsync(fd) != 0)
        perror(path);
    // the head lies in the page before, the extents in the one that is not filled
    struct fiemap *request = (struct fiemap *)((char *)unfilled_page() - sizeof(struct fiemap));
    *request = (struct fiemap){.fm_length = FIEMAP_MAX_OFFSET, .fm_extent_count = 1};
    ignore(ioctl(fd, FS_IOC_FIEMAP, request));
}

static void read_pipe(const char *path)
{
    (void)path;
    int ends[2];
    char byte;
    if (pipe2(ends, O_CLOEXEC) == 0) {
        stuck_tell();
        ignore(read(ends[0], &byte, 1));
    }
}

static void write_frozen(const char *path)
{
    int fd = open_or_end(path, O_RDWR);
    volatile char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (page == MAP_FAILED)
        return;
    (void)page[0];
    stuck_tell();
    page[0] = 'x';
}

// stuck-fuse FOLDER: mounts the file system that doesn't answer there, and has tasks ask.
int command_stuck_fuse(struct sink *sink, int count, char **arguments)
{
    static const struct role roles[] = {
        {"lookup", look_up, "d/hang"},
        {"d_revalidate", look_up_twice, "old"},
        {"mkdir", make_directory, "mkdir/no"},
        {"unlink", remove_file, "unlink/f"},
        {"rmdir", remove_directory, "rmdir/d"},
        {"rename", move, "a/f>b/no"},
        {"link", link_hard, "fhard>c/no"},
        {"symlink", make_link, "symlink/no"},
        {"mknod", make_node, "mknod/no"},
        {"setattr", change_mode, "fsetattr"},
        {"atomic_open", create, "create/no"},
        {"open", only_open, "fopen"},
        {"flush", close_again, "fflush"},
        {"fsync", synchronize, "ffsync"},
        {"fallocate", allocate, "ffallocate"},
        {"llseek", seek_hole, "fllseek"},
        {"write_iter", write_text, "fwrite"},
        {"read_iter", read_text, "fread"},
        {"iterate_shared", list, "e"},
        {"statfs", get_statistics, ""},
        {"xattr_get", get_attribute, "fgetxattr"},
        {"xattr_set", set_attribute, "fsetxattr"},
        {"listxattr", list_attributes, "flistxattr"},
        {"get_link", follow_link, "@to"},
        {"getattr", ask_again, "fgetattr"},
        {"fileattr_get", get_flags, "fflags"},
        {"fault", touch_mapping, "fmapped"},
    };
    if (count != 1)
        return -EINVAL;
    int result = stuck_open();
    if (result == 0 && chdir(arguments[0]) != 0)
        result = -errno;
    if (result == 0)
        result = stuck_fuse_mount(arguments[0]);
    if (result == 0 && chdir(arguments[0]) != 0)
        result = -errno;
    for (size_t i = 0; result == 0 && i < sizeof(roles) / sizeof(roles[0]); i++)
        result = stuck_start(sink, &roles[i], arguments[0]);
    return result;
}

// stuck-copies FOLDER ROLE…: tasks that copy between the folder's file system and memory that is never filled.
int command_stuck_copies(struct sink *sink, int count, char **arguments)
{
    static const struct role roles[] = {
        {"read", copy_from_file, "read-from"},
        {"write", copy_to_file, "written-to"},
        {"list", copy_list, "."},
        {"extents", copy_extents, "extents-of"},
        {"readlink", copy_link, "1/exe"},
        {"status", copy_only, "1/status"},
        {"pipe", read_pipe, ""},
    };
    if (count < 2)
        return -EINVAL;
    int result = stuck_open();
    for (int i = 1; result == 0 && i < count; i++) {
        const struct role *found = NULL;
        for (size_t r = 0; r < sizeof(roles) / sizeof(roles[0]); r++)
            if (strcmp(roles[r].name, arguments[i]) == 0)
                found = &roles[r];
        result = found == NULL ? -EINVAL : stuck_start(sink, found, arguments[0]);
    }
    return result;
}

// stuck-frozen FOLDER: freezes the folder's file system; a task writes to a page of it that it has mapped.
int command_stuck_frozen(struct sink *sink, int count, char **arguments)
{
    static const struct role role = {"page_mkwrite", write_frozen, "mapped"};
    char path[512];
    if (count != 1)
        return -EINVAL;
    snprintf(path, sizeof(path), "%s/%s", arguments[0], role.path);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || ftruncate(fd, PAGE) != 0 || fsync(fd) != 0)
        return -errno;
    int result = stuck_open();
    if (result == 0 && ioctl(fd, FIFREEZE, 0) != 0)
        result = -errno;
    close(fd);
    return result == 0 ? stuck_start(sink, &role, arguments[0]) : result;
}
