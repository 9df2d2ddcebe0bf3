package gongzhi;

import com.fasterxml.jackson.databind.JsonNode;
import gongzhi.contract.Answer;
import gongzhi.contract.Answered;
import gongzhi.contract.Question;
import gongzhi.contract.Receipt;
import gongzhi.contract.Request;
import gongzhi.contract.Setup;
import gongzhi.internal.Abi;
import gongzhi.internal.Loader;
import gongzhi.internal.Reply;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongFunction;

/**
 * One community's engine: all of its state and its journal, in native memory.
 *
 * <p>Threads: use it from as many as you like. Requests run one after the other, questions beside
 * each other. {@link #close} waits for the calls that run; a call after it is an {@link
 * IllegalStateException}. An engine that is never closed keeps its memory until the JVM ends.
 *
 * <pre>{@code
 * try (Engine engine = Engine.open(setup)) {
 *     Receipt receipt = engine.execute(request);
 * }
 * }</pre>
 */
public final class Engine implements AutoCloseable {
    /** Calls hold it for reading, close for writing: no call ever meets a freed engine. */
    private final ReadWriteLock life = new ReentrantReadWriteLock();

    private final Abi abi;

    /** The native handle; zero once closed. */
    private final long[] handle;

    private Engine(Abi abi, long[] handle) {
        this.abi = abi;
        this.handle = handle;
    }

    /**
     * Opens a new engine from its setup as JSON.
     *
     * @throws RefusedException if the setup does not hold
     * @throws NativeLoadException if the native library cannot be loaded
     */
    public static Engine open(byte[] setup) {
        Objects.requireNonNull(setup, "setup");
        long[] handle = new long[1];
        Abi abi = Loader.abi();
        Outcome.of(abi.open(setup, handle));
        return new Engine(abi, handle);
    }

    /**
     * Opens a new engine from its setup.
     *
     * @throws RefusedException if the setup does not hold
     */
    public static Engine open(JsonNode setup) {
        return open(Json.write(setup));
    }

    /**
     * Opens a new engine from its setup.
     *
     * @throws RefusedException if the setup does not hold
     */
    public static Engine open(Setup setup) {
        return open(Json.write(setup));
    }

    /**
     * Opens an engine from its setup as JSON and what {@link #snapshot} gave. Of the setup only the
     * secret is needed.
     *
     * @throws RefusedException if the snapshot is not one, or was made under another secret
     */
    public static Engine restore(byte[] setup, byte[] snapshot) {
        Objects.requireNonNull(setup, "setup");
        Objects.requireNonNull(snapshot, "snapshot");
        long[] handle = new long[1];
        Abi abi = Loader.abi();
        Outcome.of(abi.restore(setup, snapshot, handle));
        return new Engine(abi, handle);
    }

    /**
     * Executes a request. A receipt is returned whatever its outcome is.
     *
     * @throws RefusedException if it is refused without being recorded
     */
    public JsonNode execute(JsonNode request) {
        return Json.readTree(executeBytes(Json.write(request)));
    }

    /**
     * Executes a request. A receipt is returned whatever its outcome is.
     *
     * @throws RefusedException if it is refused without being recorded
     */
    public Receipt execute(Request request) {
        return Json.read(executeBytes(Json.write(request)), Receipt.class);
    }

    /**
     * Executes a request as JSON, and returns the receipt as JSON.
     *
     * @throws RefusedException if it is refused without being recorded
     */
    public byte[] executeBytes(byte[] request) {
        return Outcome.of(executeReply(request));
    }

    /**
     * Executes many requests and questions, a line of JSON each, in one call: for hot paths.
     *
     * @return a line for each line, in order; a line that was refused says so in its place
     */
    public byte[] executeLines(byte[] lines) {
        Objects.requireNonNull(lines, "lines");
        return Outcome.of(call(engine -> abi.executeLines(engine, lines)));
    }

    /**
     * Answers a question; it changes nothing.
     *
     * @throws RefusedException if there is no answer, or none for this actor
     */
    public JsonNode query(JsonNode question) {
        return Json.readTree(queryBytes(Json.write(question)));
    }

    /**
     * Answers a question; it changes nothing.
     *
     * @throws RefusedException if there is no answer, or none for this actor
     */
    public Answer query(Question question) {
        return Json.read(queryBytes(Json.write(question)), Answered.class).getAnswer();
    }

    /**
     * Answers a question as JSON, with JSON.
     *
     * @throws RefusedException if there is no answer, or none for this actor
     */
    public byte[] queryBytes(byte[] question) {
        return Outcome.of(queryReply(question));
    }

    /** The whole engine as bytes, for {@link #restore}; the setup's secret is not in it. */
    public byte[] snapshot() {
        return Outcome.of(call(abi::snapshot));
    }

    /** Frees the engine once the running calls have ended. Closing twice is harmless. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            abi.free(handle);
            handle[0] = 0;
        } finally {
            life.writeLock().unlock();
        }
    }

    Reply executeReply(byte[] request) {
        Objects.requireNonNull(request, "request");
        return call(engine -> abi.execute(engine, request));
    }

    Reply queryReply(byte[] question) {
        Objects.requireNonNull(question, "question");
        return call(engine -> abi.query(engine, question));
    }

    private Reply call(LongFunction<Reply> export) {
        life.readLock().lock();
        try {
            if (handle[0] == 0) {
                throw new IllegalStateException("this engine is closed");
            }
            return export.apply(handle[0]);
        } finally {
            life.readLock().unlock();
        }
    }
}
