package gongzhi;

/**
 * What every exception of gongzhi is: a {@link Refused} that was thrown. One class a family stands
 * below it, so that a caller can tell what to do from the class and the rest from the code.
 */
public abstract class GongzhiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;
    private final String code;

    GongzhiException(Refused refused) {
        super(refused.toString());
        this.refused = refused;
        this.code = refused.code();
    }

    /** The stable code of the refusal. */
    public final String code() {
        return code;
    }

    /** The whole refusal; null only after the exception went through Java serialization. */
    public final Refused refused() {
        return refused;
    }
}
