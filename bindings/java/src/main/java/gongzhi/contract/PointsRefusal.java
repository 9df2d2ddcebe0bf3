// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** x */
@JsonPropertyOrder({
    "x"
})
public final class PointsRefusal extends ContractValue {

    @JsonProperty("x")
    private X x;

    private PointsRefusal() {}

    /** x */
    public static PointsRefusal ofX(X x) {
        PointsRefusal union = new PointsRefusal();
        union.x = x;
        return union;
    }

    /** What stands under {@code x}; null where this is another. */
    public X getX() {
        return x;
    }

    /** x */
    public static final class X extends ContractValue {
    }
}
