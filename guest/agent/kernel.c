// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// The running kernel's memory by virtual address: symbols from /proc/kallsyms, bytes from /proc/kcore, which is an ELF
// core file with a load segment for each range.
#include "agent.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int kernel_symbol(const char *name, uint64_t *address)
{
    FILE *file = fopen("/proc/kallsyms", "re");
    if (file == NULL)
        return -errno;
    char line[1024];
    int result = -ENOENT;
    while (result != 0 && fgets(line, sizeof(line), file) != NULL) {
        enum { NAME = 19 }; // behind 16 digits, a blank, the type and a blank; a module's name follows after a tab
        size_t length = strcspn(line, "\t\n");
        if (length == NAME + strlen(name) && memcmp(line + NAME, name, length - NAME) == 0) {
            *address = strtoull(line, NULL, 16);
            result = 0;
        }
    }
    fclose(file);
    return result;
}

int kernel_read(uint64_t address, void *bytes, size_t length)
{
    int fd = open("/proc/kcore", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    Elf64_Ehdr header;
    int result = pread(fd, &header, sizeof(header), 0) == sizeof(header) ? -EFAULT : -EIO;
    for (unsigned i = 0; result == -EFAULT && i < header.e_phnum; i++) {
        Elf64_Phdr segment;
        off_t at = (off_t)(header.e_phoff + i * sizeof(segment));
        if (pread(fd, &segment, sizeof(segment), at) != sizeof(segment))
            result = -EIO;
        else if (segment.p_type == PT_LOAD && address >= segment.p_vaddr &&
                 address - segment.p_vaddr + length <= segment.p_memsz) {
            off_t from = (off_t)(segment.p_offset + (address - segment.p_vaddr));
            result = pread(fd, bytes, length, from) == (ssize_t)length ? 0 : -EIO;
        }
    }
    close(fd);
    return result;
}
