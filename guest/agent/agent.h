// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// The agent inside the guest: runs commands for the host, prepares known files, reports the guest's own truth.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Where a command's output goes: frames on the channel, or plain bytes on a file descriptor.
struct sink {
    int fd;
    bool framed;
    uint16_t request;
    size_t used;
    char buffer[32768];
};

// Frame types; "host" marks the ones that the host sends.
enum frame_type {
    FRAME_HELLO = 1,   // the kernel's release: the agent has started, or has seen the host leave; request is 0
    FRAME_COMMAND = 2, // host: arguments, each ended by a NUL
    FRAME_OUTPUT = 3,  // bytes of standard output, or of the file that is read
    FRAME_ERROR = 4,   // bytes of standard error
    FRAME_DONE = 5,    // int32 status (0 is fine), then a message without a NUL; the last frame of a request
    FRAME_INPUT = 6,   // host: bytes for the running command; an empty one ends them
};

enum { FRAME_LIMIT = 1 << 20, PAGE = 4096 };

struct frame {
    uint16_t type;
    uint16_t request;
    uint32_t length;
    char *payload; // one NUL more than length, so that text can be used as it is
};

// frame.c
int frame_send(int fd, uint16_t type, uint16_t request, const void *payload, uint32_t length);
int frame_receive(int fd, struct frame *frame);
void frame_return(const struct frame *frame); // the next frame_receive gives it again

// sink.c
void sink_write(struct sink *sink, const void *bytes, size_t length);
void sink_print(struct sink *sink, const char *format, ...) __attribute__((format(printf, 2, 3)));
void sink_path(struct sink *sink, const char *path);
void sink_error(struct sink *sink, const void *bytes, size_t length);
void sink_flush(struct sink *sink);

// Commands. Each returns 0, a positive exit status, or a negative errno.
int command_run(struct sink *sink, int count, char **arguments);          // run.c
int command_read(struct sink *sink, int count, char **arguments);         // files.c
int command_write(struct sink *sink, int count, char **arguments);        // files.c
int command_check(struct sink *sink, int count, char **arguments);        // files.c
int command_fill(struct sink *sink, int count, char **arguments);         // files.c
int command_many(struct sink *sink, int count, char **arguments);         // files.c
int command_hold(struct sink *sink, int count, char **arguments);         // files.c
int command_dirty(struct sink *sink, int count, char **arguments);        // files.c
int command_drop(struct sink *sink, int count, char **arguments);         // files.c
int command_load(struct sink *sink, int count, char **arguments);         // kexec.c
int command_jump(struct sink *sink, int count, char **arguments);         // kexec.c
int command_truth(struct sink *sink, int count, char **arguments);        // truth.c
int command_memory_fill(struct sink *sink, int count, char **arguments);  // memory.c
int command_memory_check(struct sink *sink, int count, char **arguments); // memory.c
int command_map_fill(struct sink *sink, int count, char **arguments);     // mapping.c
int command_map_load(struct sink *sink, int count, char **arguments);     // mapping.c
int command_map_load_check(struct sink *sink, int count, char **arguments); // mapping.c
int command_storm(struct sink *sink, int count, char **arguments);        // storm.c
int command_luo_create(struct sink *sink, int count, char **arguments);   // luo.c
int command_luo_preserve(struct sink *sink, int count, char **arguments); // luo.c
int command_luo_retrieve(struct sink *sink, int count, char **arguments); // luo.c
int command_luo_verify(struct sink *sink, int count, char **arguments);   // luo.c
int command_luo_finish(struct sink *sink, int count, char **arguments);   // luo.c
int command_kho(struct sink *sink, int count, char **arguments);          // kho.c
int command_census(struct sink *sink, int count, char **arguments);       // census.c
int command_kho_tmpfs(struct sink *sink, int count, char **arguments);    // khotmpfs.c
int command_churn(struct sink *sink, int count, char **arguments);        // churn.c
int command_churn_check(struct sink *sink, int count, char **arguments);  // churn.c
int command_mmap_vs_direct(struct sink *sink, int count, char **arguments); // race.c
int command_lock_chain(struct sink *sink, int count, char **arguments);    // waiting.c
int command_frozen(struct sink *sink, int count, char **arguments);        // frozen.c
int command_crowd(struct sink *sink, int count, char **arguments);         // crowd.c
int command_smb_serve(struct sink *sink, int count, char **arguments);    // smb.c
int command_smb_proxy(struct sink *sink, int count, char **arguments); // smbproxy.c
int command_quiet(struct sink *sink, int count, char **arguments);        // quiet.c
int command_transfer(struct sink *sink, int count, char **arguments);     // transfer.c
int command_nfs_serve(struct sink *sink, int count, char **arguments);    // nfs.c
int command_writer(struct sink *sink, int count, char **arguments);       // writer.c
int command_fsx(struct sink *sink, int count, char **arguments);           // fsx.c
int command_stuck_fuse(struct sink *sink, int count, char **arguments);    // stuckroles.c
int command_stuck_copies(struct sink *sink, int count, char **arguments);  // stuckroles.c
int command_stuck_frozen(struct sink *sink, int count, char **arguments);  // stuckroles.c
int command_pkram_files(struct sink *sink, int count, char **arguments);   // pkram.c
int command_pkram_check(struct sink *sink, int count, char **arguments);   // pkram.c
int command_pkram_behind(struct sink *sink, int count, char **arguments);  // pkram.c
int command_pkram_refused(struct sink *sink, int count, char **arguments); // pkram.c

// Until the process or thread sleeps uninterruptibly; 0, or -ECHILD when it ended. In waiting.c.
int await_sleep(pid_t pid);

// Starts a process that runs task(fd), waits until it sleeps and prints "ROLE PID"; its pid, or a negative error. In waiting.c.
pid_t start_waiting(struct sink *sink, const char *role, void (*task)(int), int fd);

int raise_loopback(void); // smb.c

// Files that are held open; entries that are not in use are -1.
enum { HELD_LIMIT = 64 };
extern int held[HELD_LIMIT];
int hold(int fd);

bool luo_sessions_open(void); // luo.c

int shell_serve(const char *terminal); // shell.c; returns when it can't go on

int input_copy(struct sink *sink, int fd); // input.c

int task_state(pid_t pid); // waiting.c

// known.c: pages that tell where they belong.
enum { RANGE_LIMIT = 240 };

struct range {
    uint64_t first, count; // in pages
};

int range_parse(const char *word, struct range *range);
void known_page(char *page, size_t bytes, uint32_t seed, uint64_t index);
int known_write(int fd, off_t base, int count, char **words);
int known_check(struct sink *sink, int fd, off_t base, uint64_t size, int count, char **words);

// fdt.c: the two things that the kernel's handover trees are asked for; values are of this machine's byte order.
// Calls visit for each child of the root; stops when it returns something else than 0, and returns that.
int fdt_children(const void *fdt, size_t bytes, int (*visit)(void *context, const char *name), void *context);
int fdt_number(const void *fdt, size_t bytes, const char *child, const char *property, uint64_t *value);

// kho.c: KHO's tracker, merged and in order, for the caller to free; and a child of the root tree.
int kho_tracker(struct range **ranges, size_t *count);
int kho_entry(const char *name, uint64_t *address);

// kernel.c: the kernel's own memory, by virtual address.
int kernel_symbol(const char *name, uint64_t *address);
int kernel_read(uint64_t address, void *bytes, size_t length);

// pages.c: what the page cache holds of one file.
struct cached_page {
    uint64_t index;
    uint64_t pfn;
};

struct cached_pages {
    struct cached_page *pages;
    size_t count;
    size_t room;
};

int pages_find(int fd, uint64_t size, struct cached_pages *pages);
void pages_print(struct sink *sink, const struct cached_pages *pages);
void pages_print_state(struct sink *sink, int fd);
