package gongzhi;

/**
 * A fault of gongzhi stopped this engine, in this call ({@code face.panicked}) or in an earlier one
 * ({@code face.poisoned}). Close it and restore its last snapshot; other engines are untouched.
 */
public final class PoisonedException extends GongzhiException {
    private static final long serialVersionUID = 1L;

    PoisonedException(Refused refused) {
        super(refused);
    }
}
