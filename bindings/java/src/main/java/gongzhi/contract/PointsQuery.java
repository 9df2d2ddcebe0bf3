// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

@JsonPropertyOrder({
    "X"
})
public final class PointsQuery extends ContractValue {

    @JsonProperty("X")
    private X X;

    private PointsQuery() {}

    public static PointsQuery ofX(X X) {
        PointsQuery union = new PointsQuery();
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
