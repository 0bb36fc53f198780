// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A key for the cache, from all that the cached thing is made from. */
final class Digest {

    private static final int KEY_BYTES = 12;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    Digest text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file's name and content. */
    Digest file(Path file) throws IOException {
        return text(file.getFileName().toString()).bytes(Files.readAllBytes(file));
    }

    Digest bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** The key as hexadecimal digits; the digest can't be used any more. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
    }
}
