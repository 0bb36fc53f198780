#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Folioscope authors
# SPDX-License-Identifier: EPL-2.0
"""golden.py FILE: writes the flipbook golden.flip by docs/flipbook.md alone. Needs xxhsum (Debian: xxhash)."""

import struct
import subprocess
import sys

PAGE = 4096


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def xxh3_128(page):
    digits = subprocess.run(["xxhsum", "-H128", "-"], input=page, capture_output=True, check=True).stdout.split()[0]
    value = int(digits, 16)
    return struct.pack("<QQ", value & (1 << 64) - 1, value >> 64)


def zstd(data):
    """One Zstandard frame (RFC 8878) of one raw block; its header tells the content's size in 8 bytes."""
    assert len(data) < 1 << 17
    return struct.pack("<IBQ", 0xFD2FB528, 0xE0, len(data)) + (len(data) << 3 | 1).to_bytes(3, "little") + data


def record(kind, first, payload):
    head = b"FLPR" + struct.pack("<IQQI", kind, len(payload), first, crc32c(payload))
    return head + struct.pack("<I", crc32c(head)) + payload + b"\0" * (-len(payload) % 8)


def pages(first, contents):
    return record(
        1, first, struct.pack("<II", len(contents), 0) + b"".join(map(xxh3_128, contents)) + b"".join(contents))


def text(words):
    return struct.pack(">I", len(words.encode())) + words.encode()


def frame(number, label, note, findings, torn, stored, table):
    plain = struct.pack(">q", 1_800_000_000_000 + number) + text(label) + text(note)
    plain += struct.pack(">I", len(findings)) + b"".join(map(text, findings))
    plain += text("/captures/guest.elf") + text("ELF core") + text(torn)
    plain += struct.pack(">I", 1) + text("VMCOREINFO") + struct.pack(">II", 0, 5) + b"A=1\nB"
    plain += struct.pack(">I", 1) + struct.pack(">I", 1) + text("cr3") + struct.pack(">Q", 0x1234000)
    plain += struct.pack(">Q", stored) + struct.pack(">I", 2)
    plain += struct.pack(">QQ", 0x1000, 0x3000) + struct.pack(">QQ", 0x100000, 0x2000) + table
    return record(2, number, struct.pack("<II", len(plain), 0) + zstd(plain))


def run(kind, length, first=None):
    return bytes([length << 2 | kind]) + (b"" if first is None else bytes([first]))


header = b"FOLIFLIP" + struct.pack("<IIQQ", 1, PAGE, 0, 1_800_000_000_000) + b"\0" * 4060
a, b, c = (bytes([value]) * PAGE for value in b"abc")
book = header + struct.pack("<I", crc32c(header))
book += pages(1, [a, b])
# page frames 1, 2, 3 and 0x100, 0x101: a, b, zeros, a, not readable
book += frame(1, "saved", "before kexec", ["VP3: amiss"], "", 2, run(1, 2, 1) + run(2, 1) + run(1, 1, 1) + run(3, 1))
book += pages(3, [c])
# a, c, b, a, a
book += frame(2, "restored", "", [], "read while it ran", 1, run(0, 1) + run(1, 1, 3) + run(1, 1, 2) + run(0, 1) + run(1, 1, 1))
open(sys.argv[1], "wb").write(book)
