package gongzhi.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Lays the bytes of a library down as a file.
 *
 * <p>Invariants: the folder is named after the digest of the bytes, so that two versions never
 * meet; the file appears whole or not at all, however many processes unpack at once; a file that is
 * there is read and compared before it is trusted.
 */
final class Unpacker {
    private Unpacker() {}

    /** The file with these bytes below the folder, written there if it was not. */
    static Path unpack(Path below, String name, byte[] bytes) throws IOException {
        byte[] digest = sha256(bytes);
        Path folder = below.toAbsolutePath().resolve(hex(digest));
        Path file = folder.resolve(name);
        if (holds(file, digest)) {
            return file;
        }
        createPrivately(folder);
        Path part = Files.createTempFile(folder, name, ".part");
        try {
            Files.write(part, bytes);
            moveInto(part, file);
        } catch (IOException failed) {
            // Where a loaded library cannot be replaced, another process was faster: that is fine.
            if (!holds(file, digest)) {
                throw failed;
            }
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    private static void moveInto(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static boolean holds(Path file, byte[] digest) throws IOException {
        return Files.isRegularFile(file)
                && MessageDigest.isEqual(sha256(Files.readAllBytes(file)), digest);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(Character.forDigit(each >> 4 & 15, 16));
            text.append(Character.forDigit(each & 15, 16));
        }
        return text.toString();
    }
}
