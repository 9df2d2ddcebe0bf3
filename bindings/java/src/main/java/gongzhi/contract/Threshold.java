// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A share that must be reached, or passed. */
@JsonPropertyOrder({
    "atLeast",
    "moreThan"
})
public final class Threshold extends ContractValue {

    @JsonProperty("atLeast")
    private String atLeast;

    @JsonProperty("moreThan")
    private String moreThan;

    private Threshold() {}

    /** 以上, {@code >=}: two thirds is enough where "2/3" is asked for. */
    public static Threshold ofAtLeast(String atLeast) {
        Threshold union = new Threshold();
        union.atLeast = atLeast;
        return union;
    }

    /** What stands under {@code atLeast}; null where this is another. */
    public String getAtLeast() {
        return atLeast;
    }

    /** 过半数 and 超过, {@code >}: exactly a half is not enough where "1/2" is asked for. */
    public static Threshold ofMoreThan(String moreThan) {
        Threshold union = new Threshold();
        union.moreThan = moreThan;
        return union;
    }

    /** What stands under {@code moreThan}; null where this is another. */
    public String getMoreThan() {
        return moreThan;
    }
}
