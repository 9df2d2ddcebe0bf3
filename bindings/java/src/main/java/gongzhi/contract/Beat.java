// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Why one option does not beat the winner: {@code strength >= back}. */
@JsonPropertyOrder({
    "option",
    "path",
    "strength",
    "back",
    "cut"
})
public final class Beat extends ContractValue {

    @JsonProperty("option")
    private Integer option;

    @JsonProperty("path")
    private List<Integer> path;

    @JsonProperty("strength")
    private Long strength;

    @JsonProperty("back")
    private Long back;

    @JsonProperty("cut")
    private List<Integer> cut;

    /** The other option. */
    public Integer getOption() {
        return option;
    }

    /** Sets {@link #getOption() option}. */
    public Beat setOption(Integer option) {
        this.option = option;
        return this;
    }

    /**
     * From the winner to it, each winning its duel against the next by {@code strength} or more;
     * empty where there is no path.
     */
    public List<Integer> getPath() {
        return path;
    }

    /** Sets {@link #getPath() path}. */
    public Beat setPath(List<Integer> path) {
        this.path = path;
        return this;
    }

    /** The strength of that path. */
    public Long getStrength() {
        return strength;
    }

    /** Sets {@link #getStrength() strength}. */
    public Beat setStrength(Long strength) {
        this.strength = strength;
        return this;
    }

    /** The strength of the strongest path back. */
    public Long getBack() {
        return back;
    }

    /** Sets {@link #getBack() back}. */
    public Beat setBack(Long back) {
        this.back = back;
        return this;
    }

    /**
     * Why none is stronger: these hold the option, not the winner, and none of them wins a duel
     * against one of the rest by more than {@code back}.
     */
    public List<Integer> getCut() {
        return cut;
    }

    /** Sets {@link #getCut() cut}. */
    public Beat setCut(List<Integer> cut) {
        this.cut = cut;
        return this;
    }
}
