package gongzhi.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * The C interface through JNA, mapped directly: Java 8 and later.
 *
 * <p>Invariant "no memory of ours": the out-buffer of a call is an array of three longs, its bytes
 * are copied out and freed within the call, so that there is nothing left to clean up. That, and
 * addresses as longs, needs a 64-bit JVM, which is checked when the library is loaded.
 */
final class JnaAbi implements Abi {
    private static final int DATA = 0;
    private static final int LEN = 1;
    private static final int FIELDS = 3;

    JnaAbi(NativeLibrary library) {
        Native.register(JnaAbi.class, library);
    }

    @Override
    public Reply open(byte[] setup, long[] engine) {
        long[] out = new long[FIELDS];
        return reply(gz_engine_open(setup, setup.length, engine, out), out);
    }

    @Override
    public Reply restore(byte[] setup, byte[] snapshot, long[] engine) {
        long[] out = new long[FIELDS];
        int status =
                gz_engine_restore(setup, setup.length, snapshot, snapshot.length, engine, out);
        return reply(status, out);
    }

    @Override
    public Reply execute(long engine, byte[] request) {
        long[] out = new long[FIELDS];
        return reply(gz_engine_execute(engine, request, request.length, out), out);
    }

    @Override
    public Reply executeLines(long engine, byte[] lines) {
        long[] out = new long[FIELDS];
        return reply(gz_engine_execute_lines(engine, lines, lines.length, out), out);
    }

    @Override
    public Reply query(long engine, byte[] question) {
        long[] out = new long[FIELDS];
        return reply(gz_engine_query(engine, question, question.length, out), out);
    }

    @Override
    public Reply snapshot(long engine) {
        long[] out = new long[FIELDS];
        return reply(gz_engine_snapshot(engine, out), out);
    }

    @Override
    public Reply tool(byte[] request) {
        long[] out = new long[FIELDS];
        return reply(gz_tool(request, request.length, out), out);
    }

    @Override
    public void free(long[] engine) {
        gz_engine_free(engine);
    }

    /** Copies the bytes of a call into Java and frees them there. */
    private static Reply reply(int status, long[] out) {
        try {
            if (out[LEN] == 0) {
                return new Reply(status, new byte[0]);
            }
            if (out[LEN] > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("a reply of " + out[LEN] + " bytes");
            }
            return new Reply(status, new Pointer(out[DATA]).getByteArray(0, (int) out[LEN]));
        } finally {
            gz_buffer_free(out);
        }
    }

    private static native int gz_engine_open(
            byte[] setup, long setupLen, long[] engine, long[] out);

    private static native int gz_engine_restore(
            byte[] setup,
            long setupLen,
            byte[] snapshot,
            long snapshotLen,
            long[] engine,
            long[] out);

    private static native int gz_engine_execute(
            long engine, byte[] request, long requestLen, long[] out);

    private static native int gz_engine_execute_lines(
            long engine, byte[] lines, long linesLen, long[] out);

    private static native int gz_engine_query(
            long engine, byte[] question, long questionLen, long[] out);

    private static native int gz_engine_snapshot(long engine, long[] out);

    private static native int gz_tool(byte[] request, long requestLen, long[] out);

    private static native int gz_buffer_free(long[] buffer);

    private static native int gz_engine_free(long[] engine);
}
