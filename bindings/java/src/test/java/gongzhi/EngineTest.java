package gongzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The life of an engine and its threads; what the rules answer is the vectors' business. */
class EngineTest {
    private static final byte[] ANYTHING = "{}".getBytes(UTF_8);

    @Test
    void closingTwiceIsHarmlessAndUseAfterCloseIsTold() {
        Engine engine = Engine.open(Setups.any());
        engine.close();
        engine.close();
        assertThrows(IllegalStateException.class, () -> engine.executeBytes(ANYTHING));
        assertThrows(IllegalStateException.class, () -> engine.queryBytes(ANYTHING));
        assertThrows(IllegalStateException.class, engine::snapshot);
    }

    @Test
    void aSetupThatDoesNotHoldIsThrownWithItsCode() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> Engine.open(new byte[0]));
        assertFalse(refused.code().isEmpty());
        assertEquals(refused.code(), refused.refused().code());
    }

    @Test
    void nullIsRefusedByName() {
        try (Engine engine = Engine.open(Setups.any())) {
            String told =
                    assertThrows(NullPointerException.class, () -> engine.executeBytes(null))
                            .getMessage();
            assertEquals("request", told);
        }
    }

    @Test
    void aSnapshotRestores() {
        byte[] setup = Setups.any();
        try (Engine engine = Engine.open(setup);
                Engine again = Engine.restore(setup, engine.snapshot())) {
            assertArrayEquals(engine.snapshot(), again.snapshot());
        }
    }

    @Test
    void linesComeBackOneForOne() {
        try (Engine engine = Engine.open(Setups.any())) {
            String replies = new String(engine.executeLines("{}\n\n{}\n".getBytes(UTF_8)), UTF_8);
            assertEquals(3, replies.chars().filter(each -> each == '\n').count());
        }
    }

    @Test
    void threadsShareAnEngineAndCloseWaitsForThem() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch started = new CountDownLatch(threads);
        Engine engine = Engine.open(Setups.any());
        List<Future<Integer>> ended = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            boolean asks = thread % 2 == 0;
            ended.add(pool.submit(() -> callUntilClosed(engine, asks, started)));
        }
        started.await();
        engine.close();
        for (Future<Integer> calls : ended) {
            assertNotEquals(0, calls.get().intValue());
        }
        pool.shutdown();
    }

    private static int callUntilClosed(Engine engine, boolean asks, CountDownLatch started) {
        for (int calls = 0; ; calls++) {
            try {
                byte[] body =
                        asks
                                ? engine.queryReply(ANYTHING).body
                                : engine.executeReply(ANYTHING).body;
                assertNotEquals(0, body.length);
            } catch (IllegalStateException closed) {
                return calls;
            }
            if (calls == 100) {
                started.countDown();
            }
        }
    }
}
