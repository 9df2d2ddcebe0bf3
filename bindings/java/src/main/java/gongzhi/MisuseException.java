package gongzhi;

/**
 * The native library was called in a way that it must not be called. From Java this cannot happen
 * through this API; it is a fault of this library.
 */
public final class MisuseException extends GongzhiException {
    private static final long serialVersionUID = 1L;

    MisuseException(Refused refused) {
        super(refused);
    }
}
