// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.fdt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Reads the structure block of one flattened device tree. Tokens are big-endian words: 1 begins a node, 2 ends one, 3 is
 * a property, 4 is skipped, 9 ends the block (Devicetree Specification 0.4, section 5.4). Each token takes four bytes at
 * least, so the walk ends with the block. One thread.
 */
final class FdtParser {

    private static final int BEGIN_NODE = 1;
    private static final int END_NODE = 2;
    private static final int PROPERTY = 3;
    private static final int NOP = 4;
    private static final int END = 9;

    /** Nodes within nodes; libfdt's own users stay far below. */
    private static final int DEPTH_LIMIT = 64;

    /** Bytes of a name that are kept; the specification allows 31. */
    private static final int NAME_LIMIT = 255;

    private static final int PROBLEM_LIMIT = 32;

    private final List<FlatTree.Problem> problems = new ArrayList<>();
    private byte[] tree;
    private ByteBuffer words;
    private int at;
    private int end;
    private int strings;
    private int stringsEnd;

    /** A node that is not at its end yet. */
    private record Open(String name, int offset, List<FdtProperty> properties, List<FdtNode> children) {
        FdtNode close(int end) {
            return new FdtNode(name, offset, end - offset, List.copyOf(properties), List.copyOf(children));
        }
    }

    void problem(int offset, String message) {
        if (problems.size() < PROBLEM_LIMIT) {
            problems.add(new FlatTree.Problem(offset, message));
        }
    }

    List<FlatTree.Problem> problems() {
        return problems;
    }

    /** Null when there is no root node. */
    FdtNode parse(byte[] bytes, ByteBuffer header) {
        tree = bytes;
        words = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN);
        at = header.getInt(8);
        strings = header.getInt(12);
        long structSize = header.getInt(36) & 0xffff_ffffL;
        long stringsSize = header.getInt(32) & 0xffff_ffffL;
        if (at < FlatTree.HEADER_SIZE || at > tree.length || (at & 3) != 0) {
            problem(
                    8,
                    "the structure block is at offset " + (at & 0xffff_ffffL) + ", expected a multiple of 4 within "
                            + tree.length + " bytes");
            return null;
        }
        if (strings < 0 || strings > tree.length) {
            problem(
                    12,
                    "the strings block is at offset " + (strings & 0xffff_ffffL) + ", the tree has " + tree.length
                            + " bytes");
            strings = tree.length;
        }
        end = block(at, structSize, 36, "structure");
        stringsEnd = block(strings, stringsSize, 32, "strings");
        return nodes();
    }

    private int block(int start, long size, int field, String what) {
        if (start + size > tree.length) {
            problem(
                    field,
                    "the " + what + " block has " + size + " bytes from offset " + start + ", the tree has "
                            + tree.length);
            return tree.length;
        }
        return (int) (start + size);
    }

    private FdtNode nodes() {
        Deque<Open> open = new ArrayDeque<>();
        FdtNode root = null;
        while (at + 4 <= end && root == null) {
            int offset = at;
            int token = words.getInt(at);
            at += 4;
            switch (token) {
                case BEGIN_NODE -> {
                    if (open.size() == DEPTH_LIMIT) {
                        problem(offset, "nodes are nested deeper than " + DEPTH_LIMIT);
                        return closeAll(open, offset);
                    }
                    String name = name(at, end);
                    open.push(new Open(name, offset, new ArrayList<>(), new ArrayList<>()));
                    at = padded(at + length(at, end) + 1);
                }
                case END_NODE -> {
                    if (open.isEmpty()) {
                        problem(offset, "a node ends that never began");
                        return null;
                    }
                    FdtNode node = open.pop().close(at);
                    if (open.isEmpty()) {
                        root = node;
                    } else {
                        open.peek().children().add(node);
                    }
                }
                case PROPERTY -> {
                    if (open.isEmpty() || !property(open.peek())) {
                        problem(
                                offset,
                                open.isEmpty() ? "a property outside of any node" : "a property leaves the tree");
                        return closeAll(open, offset);
                    }
                }
                case NOP -> {}
                default -> {
                    problem(
                            offset,
                            token == END
                                    ? "the tree ends within a node"
                                    : "expected a token of the structure block (1, 2, 3, 4 or 9), found "
                                            + (token & 0xffff_ffffL));
                    return closeAll(open, offset);
                }
            }
        }
        if (root == null) {
            problem(at, "the structure block ends within a node");
            return closeAll(open, Math.min(at, end));
        }
        if (at + 4 > end || words.getInt(at) != END) {
            problem(at, "expected the end token 9 after the root node");
        }
        return root;
    }

    private static FdtNode closeAll(Deque<Open> open, int offset) {
        FdtNode node = null;
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (node != null) {
                last.children().add(node);
            }
            node = last.close(offset);
        }
        return node;
    }

    private boolean property(Open node) {
        if (at + 8 > end) {
            return false;
        }
        long length = words.getInt(at) & 0xffff_ffffL;
        long nameOffset = words.getInt(at + 4) & 0xffff_ffffL;
        at += 8;
        if (at + length > end) {
            return false;
        }
        String name = "";
        if (strings + nameOffset < stringsEnd) {
            name = name((int) (strings + nameOffset), stringsEnd);
        } else {
            problem(
                    at - 4,
                    "the property's name is at offset " + nameOffset + " of the strings block, which has "
                            + (stringsEnd - strings) + " bytes");
        }
        node.properties().add(new FdtProperty(name, at, Arrays.copyOfRange(tree, at, at + (int) length)));
        at = padded(at + (int) length);
        return true;
    }

    private int length(int from, int to) {
        int length = 0;
        while (from + length < to && tree[from + length] != 0) {
            length++;
        }
        return length;
    }

    private String name(int from, int to) {
        int length = 0;
        while (length < NAME_LIMIT && from + length < to && tree[from + length] != 0) {
            length++;
        }
        return new String(tree, from, length, StandardCharsets.ISO_8859_1);
    }

    private static int padded(int offset) {
        return offset + 3 & ~3;
    }
}
