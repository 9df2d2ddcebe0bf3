package gongzhi;

/**
 * The engine refused what was asked before it was recorded: a setup that does not hold, a request
 * that is no request, a question that may not be asked. Asking again in the same words is refused
 * again, unless the refusal is {@link Refused#retryable retryable}.
 *
 * <p>A request that was understood, and refused by a rule, is recorded: its receipt is returned.
 */
public final class RefusedException extends GongzhiException {
    private static final long serialVersionUID = 1L;

    RefusedException(Refused refused) {
        super(refused);
    }
}
