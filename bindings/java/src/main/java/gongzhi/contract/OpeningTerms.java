// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What the list of a frozen topic's electorate, and its opening, wait for. */
@JsonPropertyOrder({
    "listUntil",
    "objectionsUntil",
    "listDue",
    "opens"
})
public final class OpeningTerms extends ContractValue {

    @JsonProperty("listUntil")
    private String listUntil;

    @JsonProperty("objectionsUntil")
    private String objectionsUntil;

    @JsonProperty("listDue")
    private String listDue;

    @JsonProperty("opens")
    private String opens;

    /** Until when, exclusive, the list is published before anybody can open the voting. */
    public String getListUntil() {
        return listUntil;
    }

    /** Sets {@link #getListUntil() listUntil}. */
    public OpeningTerms setListUntil(String listUntil) {
        this.listUntil = listUntil;
        return this;
    }

    /** Until when, exclusive, it can be objected to. */
    public String getObjectionsUntil() {
        return objectionsUntil;
    }

    /** Sets {@link #getObjectionsUntil() objectionsUntil}. */
    public OpeningTerms setObjectionsUntil(String objectionsUntil) {
        this.objectionsUntil = objectionsUntil;
        return this;
    }

    /** Objections that nobody decided on until then leave the list as it stands. */
    public String getListDue() {
        return listDue;
    }

    /** Sets {@link #getListDue() listDue}. */
    public OpeningTerms setListDue(String listDue) {
        this.listDue = listDue;
        return this;
    }

    /** The clock opens the voting then, where nobody did before. */
    public String getOpens() {
        return opens;
    }

    /** Sets {@link #getOpens() opens}. */
    public OpeningTerms setOpens(String opens) {
        this.opens = opens;
        return this;
    }
}
