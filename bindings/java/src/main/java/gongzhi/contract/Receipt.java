// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What came of a request, and where it is written down. */
@JsonPropertyOrder({
    "seq",
    "request",
    "at",
    "before",
    "outcome",
    "after",
    "digest"
})
public final class Receipt extends ContractValue {

    @JsonProperty("seq")
    private Long seq;

    @JsonProperty("request")
    private String request;

    @JsonProperty("at")
    private String at;

    @JsonProperty("before")
    private List<Step> before;

    @JsonProperty("outcome")
    private Outcome outcome;

    @JsonProperty("after")
    private List<Step> after;

    @JsonProperty("digest")
    private String digest;

    /** Its place in the journal, counted from zero; zero is the creation. */
    public Long getSeq() {
        return seq;
    }

    /** Sets {@link #getSeq() seq}. */
    public Receipt setSeq(Long seq) {
        this.seq = seq;
        return this;
    }

    /** Which request. */
    public String getRequest() {
        return request;
    }

    /** Sets {@link #getRequest() request}. */
    public Receipt setRequest(String request) {
        this.request = request;
        return this;
    }

    /** When. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public Receipt setAt(String at) {
        this.at = at;
        return this;
    }

    /** Deadlines that had passed and fired before it, each with what followed from it. */
    public List<Step> getBefore() {
        return before;
    }

    /** Sets {@link #getBefore() before}. */
    public Receipt setBefore(List<Step> before) {
        this.before = before;
        return this;
    }

    /** What came of it. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Sets {@link #getOutcome() outcome}. */
    public Receipt setOutcome(Outcome outcome) {
        this.outcome = outcome;
        return this;
    }

    /** What followed from it. */
    public List<Step> getAfter() {
        return after;
    }

    /** Sets {@link #getAfter() after}. */
    public Receipt setAfter(List<Step> after) {
        this.after = after;
        return this;
    }

    /** The leaf of its record in the Merkle log. */
    public String getDigest() {
        return digest;
    }

    /** Sets {@link #getDigest() digest}. */
    public Receipt setDigest(String digest) {
        this.digest = digest;
        return this;
    }
}
