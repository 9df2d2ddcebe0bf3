// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A ballot that bears its voter's name (记名票). */
@JsonPropertyOrder({
    "voter",
    "organisation",
    "vote",
    "proxy"
})
public final class NamedBallot extends ContractValue {

    @JsonProperty("voter")
    private String voter;

    @JsonProperty("organisation")
    private String organisation;

    @JsonProperty("vote")
    private Vote vote;

    @JsonProperty("proxy")
    private String proxy;

    /**
     * Whose vote it is; in a vote of households the delegate, in one of organisations an officer.
     */
    public String getVoter() {
        return voter;
    }

    /** Sets {@link #getVoter() voter}. */
    public NamedBallot setVoter(String voter) {
        this.voter = voter;
        return this;
    }

    /** In a vote of organisations, and in no other, the one whose vote it is. It may be null. */
    public String getOrganisation() {
        return organisation;
    }

    /** Sets {@link #getOrganisation() organisation}. */
    public NamedBallot setOrganisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    /** What is on it; the journal never holds it readable. */
    public Vote getVote() {
        return vote;
    }

    /** Sets {@link #getVote() vote}. */
    public NamedBallot setVote(Vote vote) {
        this.vote = vote;
        return this;
    }

    /** Who cast it for the voter, where the vote was entrusted to somebody. It may be null. */
    public String getProxy() {
        return proxy;
    }

    /** Sets {@link #getProxy() proxy}. */
    public NamedBallot setProxy(String proxy) {
        this.proxy = proxy;
        return this;
    }
}
