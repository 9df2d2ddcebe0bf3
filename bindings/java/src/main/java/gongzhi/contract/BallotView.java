// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Whether a person may vote on a topic, and whether that vote was cast. */
@JsonPropertyOrder({
    "eligible",
    "organisation",
    "area",
    "voted",
    "at",
    "channel",
    "handle"
})
public final class BallotView extends ContractValue {

    @JsonProperty("eligible")
    private Boolean eligible;

    @JsonProperty("organisation")
    private String organisation;

    @JsonProperty("area")
    private Long area;

    @JsonProperty("voted")
    private Boolean voted;

    @JsonProperty("at")
    private String at;

    @JsonProperty("channel")
    private EntryChannel channel;

    @JsonProperty("handle")
    private String handle;

    /**
     * Whether they, their household, or an organisation that they act for, are in the register; not
     * before voting opened.
     */
    public Boolean getEligible() {
        return eligible;
    }

    /** Sets {@link #getEligible() eligible}. */
    public BallotView setEligible(Boolean eligible) {
        this.eligible = eligible;
        return this;
    }

    /** In a vote of organisations, which one. It may be null. */
    public String getOrganisation() {
        return organisation;
    }

    /** Sets {@link #getOrganisation() organisation}. */
    public BallotView setOrganisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** With which area in 0.01 m2, where owners vote. It may be null. */
    public Long getArea() {
        return area;
    }

    /** Sets {@link #getArea() area}. */
    public BallotView setArea(Long area) {
        this.area = area;
        return this;
    }

    /** Whether the vote was cast. */
    public Boolean getVoted() {
        return voted;
    }

    /** Sets {@link #getVoted() voted}. */
    public BallotView setVoted(Boolean voted) {
        this.voted = voted;
        return this;
    }

    /** When; forgotten when voting is over. It may be null. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public BallotView setAt(String at) {
        this.at = at;
        return this;
    }

    /** By which channel; forgotten when voting is over. It may be null. */
    public EntryChannel getChannel() {
        return channel;
    }

    /** Sets {@link #getChannel() channel}. */
    public BallotView setChannel(EntryChannel channel) {
        this.channel = channel;
        return this;
    }

    /**
     * The handle by which they, or their household, are found on the list; told to them alone. It
     * may be null.
     */
    public String getHandle() {
        return handle;
    }

    /** Sets {@link #getHandle() handle}. */
    public BallotView setHandle(String handle) {
        this.handle = handle;
        return this;
    }
}
