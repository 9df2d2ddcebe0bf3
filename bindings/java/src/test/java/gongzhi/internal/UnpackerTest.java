package gongzhi.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content-addressed, whole or not at all, and never trusted unread. */
class UnpackerTest {
    private static final byte[] BYTES = "a library".getBytes(UTF_8);

    @TempDir private Path below;

    @Test
    void otherBytesLieElsewhere() throws Exception {
        Path one = Unpacker.unpack(below, "lib", BYTES);
        Path other = Unpacker.unpack(below, "lib", "another".getBytes(UTF_8));
        assertNotEquals(one, other);
        assertEquals(one, Unpacker.unpack(below, "lib", BYTES));
        assertTrue(one.isAbsolute());
    }

    @Test
    void aSpoiltFileIsReplaced() throws Exception {
        Path file = Unpacker.unpack(below, "lib", BYTES);
        Files.write(file, "spoilt".getBytes(UTF_8));
        Unpacker.unpack(below, "lib", BYTES);
        assertArrayEquals(BYTES, Files.readAllBytes(file));
    }

    @Test
    void racingUnpackersAgreeAndLeaveNothingBehind() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Set<Callable<Path>> racers = new HashSet<>();
        for (int racer = 0; racer < 32; racer++) {
            racers.add(() -> Unpacker.unpack(below, "lib", BYTES));
        }
        Set<Path> files = new HashSet<>();
        for (Future<Path> file : pool.invokeAll(racers)) {
            files.add(file.get());
        }
        pool.shutdown();
        assertEquals(1, files.size());
        Path file = files.iterator().next();
        assertArrayEquals(BYTES, Files.readAllBytes(file));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(1, left.count());
        }
    }
}
