// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An entry of the published list that an objection is about: a person's, or an organisation's where
 * organisations vote.
 */
@JsonPropertyOrder({
    "person",
    "organisation",
    "listed",
    "area"
})
public final class ListEntry extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("organisation")
    private String organisation;

    @JsonProperty("listed")
    private Boolean listed;

    @JsonProperty("area")
    private Long area;

    /** Whose; in a vote of households, one of the household. It may be null. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public ListEntry setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Which organisation. It may be null. */
    public String getOrganisation() {
        return organisation;
    }

    /** Sets {@link #getOrganisation() organisation}. */
    public ListEntry setOrganisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** Whether it should be there. */
    public Boolean getListed() {
        return listed;
    }

    /** Sets {@link #getListed() listed}. */
    public ListEntry setListed(Boolean listed) {
        this.listed = listed;
        return this;
    }

    /**
     * The area in 0.01 m2 with which an owner should be there. Of an owner who is missing, where it
     * is absent, that of all their units as they are recorded. It may be null.
     */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public ListEntry setArea(Long area) {
        this.area = area;
        return this;
    }
}
