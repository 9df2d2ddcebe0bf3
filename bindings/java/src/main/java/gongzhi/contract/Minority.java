// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** That a person is a minor, until when, and who answers for them. */
@JsonPropertyOrder({
    "adultFrom",
    "guardian"
})
public final class Minority extends ContractValue {

    @JsonProperty("adultFrom")
    private String adultFrom;

    @JsonProperty("guardian")
    private String guardian;

    /** From when they are 18 (Civil Code 17). */
    public String getAdultFrom() {
        return adultFrom;
    }

    /** Sets {@link #getAdultFrom() adultFrom}. */
    public Minority setAdultFrom(String adultFrom) {
        this.adultFrom = adultFrom;
        return this;
    }

    /** Their guardian, a member who is no minor; needed under 14 (PIPL 31). It may be null. */
    public String getGuardian() {
        return guardian;
    }

    /** Sets {@link #getGuardian() guardian}. */
    public Minority setGuardian(String guardian) {
        this.guardian = guardian;
        return this;
    }
}
