// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A list of who is to vote, in sum. */
@JsonPropertyOrder({
    "eligible",
    "area",
    "register"
})
public final class ListSummary extends ContractValue {

    @JsonProperty("eligible")
    private Long eligible;

    @JsonProperty("area")
    private Long area;

    @JsonProperty("register")
    private String register;

    /** How many are on it. */
    public Long getEligible() {
        return eligible;
    }

    /** Sets {@link #getEligible() eligible}. */
    public ListSummary setEligible(Long eligible) {
        this.eligible = eligible;
        return this;
    }

    /** The area of all in 0.01 m2, where owners vote. It may be null. */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public ListSummary setArea(Long area) {
        this.area = area;
        return this;
    }

    /**
     * Its digest, which whoever has the published list makes again: of its handles in order of
     * their bytes, a line feed after each. Where owners vote, a space and the owner's area in 0.01
     * m2 come before the line feed. It is what {@code LC_ALL=C sort | sha256sum} gives for such
     * lines.
     */
    public String getRegister() {
        return register;
    }

    /** Sets {@link #getRegister() register}. */
    public ListSummary setRegister(String register) {
        this.register = register;
        return this;
    }
}
