// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

@JsonPropertyOrder({
    "X"
})
public final class PointsAnswer extends ContractValue {

    @JsonProperty("X")
    private X X;

    private PointsAnswer() {}

    public static PointsAnswer ofX(X X) {
        PointsAnswer union = new PointsAnswer();
        union.X = X;
        return union;
    }

    /** What stands under {@code X}; null where this is another. */
    public X getX() {
        return X;
    }

    public static final class X extends ContractValue {
    }
}
