package gongzhi.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The C interface through Java's own foreign-function API: Java 22 and later.
 *
 * <p>Invariant "no memory of ours": what a call needs lies in an arena that ends with the call, and
 * the bytes of its out-buffer are copied and freed before that. No call is a critical one, since a
 * call may wait for another thread's, and would hold the garbage collector up meanwhile.
 */
final class ForeignAbi implements Abi {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final long LEN = ADDRESS.byteSize();
    private static final long BUFFER = 3 * ADDRESS.byteSize();

    /** Shapes of exports; the address of the export is the first argument of each handle. */
    private static final MethodHandle OPEN = shape(ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);

    private static final MethodHandle RESTORE =
            shape(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);
    private static final MethodHandle ON_ENGINE = shape(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS);
    private static final MethodHandle SNAPSHOT = shape(JAVA_LONG, ADDRESS);
    private static final MethodHandle TOOL = shape(ADDRESS, JAVA_LONG, ADDRESS);
    private static final MethodHandle FREE = shape(ADDRESS);

    private final MemorySegment open;
    private final MemorySegment restore;
    private final MemorySegment execute;
    private final MemorySegment executeLines;
    private final MemorySegment query;
    private final MemorySegment snapshot;
    private final MemorySegment tool;
    private final MemorySegment freeBuffer;
    private final MemorySegment freeEngine;

    ForeignAbi(SymbolLookup library) {
        open = symbol(library, "gz_engine_open");
        restore = symbol(library, "gz_engine_restore");
        execute = symbol(library, "gz_engine_execute");
        executeLines = symbol(library, "gz_engine_execute_lines");
        query = symbol(library, "gz_engine_query");
        snapshot = symbol(library, "gz_engine_snapshot");
        tool = symbol(library, "gz_tool");
        freeBuffer = symbol(library, "gz_buffer_free");
        freeEngine = symbol(library, "gz_engine_free");
    }

    @Override
    public Reply open(byte[] setup, long[] engine) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ADDRESS);
            MemorySegment out = arena.allocate(BUFFER, LEN);
            MemorySegment in = bytes(arena, setup);
            int status = (int) OPEN.invokeExact(open, in, in.byteSize(), place, out);
            engine[0] = place.get(JAVA_LONG, 0);
            return reply(status, out);
        } catch (Throwable failed) {
            throw unchecked(failed);
        }
    }

    @Override
    public Reply restore(byte[] setup, byte[] snapshot, long[] engine) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ADDRESS);
            MemorySegment out = arena.allocate(BUFFER, LEN);
            MemorySegment in = bytes(arena, setup);
            MemorySegment saved = bytes(arena, snapshot);
            int status =
                    (int)
                            RESTORE.invokeExact(
                                    restore,
                                    in,
                                    in.byteSize(),
                                    saved,
                                    saved.byteSize(),
                                    place,
                                    out);
            engine[0] = place.get(JAVA_LONG, 0);
            return reply(status, out);
        } catch (Throwable failed) {
            throw unchecked(failed);
        }
    }

    @Override
    public Reply execute(long engine, byte[] request) {
        return onEngine(execute, engine, request);
    }

    @Override
    public Reply executeLines(long engine, byte[] lines) {
        return onEngine(executeLines, engine, lines);
    }

    @Override
    public Reply query(long engine, byte[] question) {
        return onEngine(query, engine, question);
    }

    @Override
    public Reply snapshot(long engine) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(BUFFER, LEN);
            return reply((int) SNAPSHOT.invokeExact(snapshot, engine, out), out);
        } catch (Throwable failed) {
            throw unchecked(failed);
        }
    }

    @Override
    public Reply tool(byte[] request) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(BUFFER, LEN);
            MemorySegment in = bytes(arena, request);
            return reply((int) TOOL.invokeExact(tool, in, in.byteSize(), out), out);
        } catch (Throwable failed) {
            throw unchecked(failed);
        }
    }

    @Override
    public void free(long[] engine) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocateFrom(JAVA_LONG, engine[0]);
            int ignored = (int) FREE.invokeExact(freeEngine, place);
            engine[0] = 0;
        } catch (Throwable failed) {
            throw unchecked(failed);
        }
    }

    static MemorySegment symbol(SymbolLookup library, String name) {
        return library.find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError("it has no " + name));
    }

    /** A handle throws what the called code throws, and C throws nothing: errors of the JVM. */
    static RuntimeException unchecked(Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed instanceof RuntimeException runtime) {
            return runtime;
        }
        return new IllegalStateException(failed);
    }

    private Reply onEngine(MemorySegment export, long engine, byte[] input) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(BUFFER, LEN);
            MemorySegment in = bytes(arena, input);
            int status = (int) ON_ENGINE.invokeExact(export, engine, in, in.byteSize(), out);
            return reply(status, out);
        } catch (Throwable failed) {
            throw unchecked(failed);
        }
    }

    /** Copies the bytes of a call into Java and frees them there. */
    private Reply reply(int status, MemorySegment out) throws Throwable {
        try {
            long len = out.get(JAVA_LONG, LEN);
            if (len > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("a reply of " + len + " bytes");
            }
            MemorySegment body = out.get(ADDRESS, 0).reinterpret(len);
            return new Reply(status, body.toArray(JAVA_BYTE));
        } finally {
            int ignored = (int) FREE.invokeExact(freeBuffer, out);
        }
    }

    private static MemorySegment bytes(Arena arena, byte[] bytes) {
        return arena.allocateFrom(JAVA_BYTE, bytes);
    }

    private static MethodHandle shape(MemoryLayout... arguments) {
        return LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, arguments));
    }
}
