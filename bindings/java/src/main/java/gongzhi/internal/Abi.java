package gongzhi.internal;

/**
 * The C interface as Java sees it, one method an export. It interprets nothing: a status is a
 * number here, a body is bytes.
 *
 * <p>An engine is the address of its handle, zero where there is none; whoever holds it sees to it
 * that it is not used after {@link #free}. A place for an engine is an array of one.
 */
public interface Abi {
    /** The ABI that these classes were written against. */
    int VERSION = 1;

    Reply open(byte[] setup, long[] engine);

    Reply restore(byte[] setup, byte[] snapshot, long[] engine);

    Reply execute(long engine, byte[] request);

    Reply executeLines(long engine, byte[] lines);

    Reply query(long engine, byte[] question);

    Reply snapshot(long engine);

    Reply tool(byte[] request);

    void free(long[] engine);
}
