package gongzhi.internal;

/** What one native call gave back: a status of {@code gongzhi.h} and the bytes of its buffer. */
public final class Reply {
    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int NULL_POINTER = -1;
    public static final int TOO_LARGE = -2;
    public static final int PANICKED = -3;
    public static final int POISONED = -4;

    public final int status;
    public final byte[] body;

    public Reply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }
}
