// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// A proxy between an SMB client and its server that holds requests back, and answers or changes them when it is told to.
#pragma once

#include "agent.h"

// Where fields are in a request: MS-SMB2 2.2.1.2 (header), 2.2.19 (READ) and 2.2.21 (WRITE); these two begin alike.
enum {
    SMB_CHARGE = 6,
    SMB_STATUS = 8,
    SMB_COMMAND = 12,
    SMB_CREDITS = 14,
    SMB_FLAGS = 16,
    SMB_NEXT = 20,
    SMB_MESSAGE = 24,
    SMB_HEADER = 64,
    SMB_DATA_OFFSET = 66,
    SMB_LENGTH = 68,
    SMB_POSITION = 72,
    SMB_FILE = 80,
    SMB_READ_WRITE = 96, // bytes that both have at least
};

enum { SMB_READ = 8, SMB_WRITE = 9, SMB_COMMANDS = 19 };
enum { SMB_IS_ANSWER = 1, SMB_IS_SIGNED = 8 }; // flags

// A message with the four bytes before it that tell its length: MS-SMB2 2.1.
enum { SMB_PREFIX = 4, SMB_FRAME_LIMIT = 1 << 21 };

struct smb_frame {
    unsigned char *bytes; // prefix and message, on the heap
    size_t size;
};

// smbframe.c
int smb_frame_receive(int fd, struct smb_frame *frame);
int smb_frame_send(int fd, const struct smb_frame *frame);
bool smb_is_request(const struct smb_frame *frame);
bool smb_is_signed(const struct smb_frame *frame);
uint64_t smb_field(const struct smb_frame *frame, size_t at, size_t width);
const char *smb_command_name(unsigned number);
int smb_command_number(const char *name);
int smb_shorten(struct smb_frame *frame, uint32_t length);
int smb_refuse(struct smb_frame *frame, uint32_t status);
