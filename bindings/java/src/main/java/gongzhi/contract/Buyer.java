// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Whoever redeems: a person, or a merchant that spends what it earned (内循环). */
@JsonPropertyOrder({
    "person",
    "merchant"
})
public final class Buyer extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("merchant")
    private String merchant;

    private Buyer() {}

    /** A person. */
    public static Buyer ofPerson(String person) {
        Buyer union = new Buyer();
        union.person = person;
        return union;
    }

    /** What stands under {@code person}; null where this is another. */
    public String getPerson() {
        return person;
    }

    /** A merchant; not at itself. */
    public static Buyer ofMerchant(String merchant) {
        Buyer union = new Buyer();
        union.merchant = merchant;
        return union;
    }

    /** What stands under {@code merchant}; null where this is another. */
    public String getMerchant() {
        return merchant;
    }
}
