// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A contribution. Fewer than five who made the same of a statement are not counted. */
@JsonPropertyOrder({
    "contribution",
    "by",
    "kind",
    "content",
    "version",
    "covenant",
    "accepted",
    "moderation",
    "agree",
    "disagree",
    "pass"
})
public final class ContributionView extends ContractValue {

    @JsonProperty("contribution")
    private String contribution;

    @JsonProperty("by")
    private String by;

    @JsonProperty("kind")
    private ContributionKind kind;

    @JsonProperty("content")
    private String content;

    @JsonProperty("version")
    private Integer version;

    @JsonProperty("covenant")
    private CovenantDraft covenant;

    @JsonProperty("accepted")
    private Boolean accepted;

    @JsonProperty("moderation")
    private Moderation moderation;

    @JsonProperty("agree")
    private Long agree;

    @JsonProperty("disagree")
    private Long disagree;

    @JsonProperty("pass")
    private Long pass;

    /** Which. */
    public String getContribution() {
        return contribution;
    }

    /** Sets {@link #getContribution() contribution}. */
    public ContributionView setContribution(String contribution) {
        this.contribution = contribution;
        return this;
    }

    /** The handle of whose it is. */
    public String getBy() {
        return by;
    }

    /** Sets {@link #getBy() by}. */
    public ContributionView setBy(String by) {
        this.by = by;
        return this;
    }

    /** What kind it is. */
    public ContributionKind getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public ContributionView setKind(ContributionKind kind) {
        this.kind = kind;
        return this;
    }

    /** Content digest of its text; not while it is hidden. It may be null. */
    public String getContent() {
        return content;
    }

    /** Sets {@link #getContent() content}. */
    public ContributionView setContent(String content) {
        this.content = content;
        return this;
    }

    /** The version of the topic's text that it is about. */
    public Integer getVersion() {
        return version;
    }

    /** Sets {@link #getVersion() version}. */
    public ContributionView setVersion(Integer version) {
        this.version = version;
        return this;
    }

    /**
     * Of an amendment, the topic's covenant as it should be, where it changes that; not while it is
     * hidden. It may be null.
     */
    public CovenantDraft getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public ContributionView setCovenant(CovenantDraft covenant) {
        this.covenant = covenant;
        return this;
    }

    /** Of an amendment, whether it was taken over, once that is decided. It may be null. */
    public Boolean getAccepted() {
        return accepted;
    }

    /** Sets {@link #getAccepted() accepted}. */
    public ContributionView setAccepted(Boolean accepted) {
        this.accepted = accepted;
        return this;
    }

    /** How it was moderated at last. It may be null. */
    public Moderation getModeration() {
        return moderation;
    }

    /** Sets {@link #getModeration() moderation}. */
    public ContributionView setModeration(Moderation moderation) {
        this.moderation = moderation;
        return this;
    }

    /** How many agree. It may be null. */
    public Long getAgree() {
        return agree;
    }

    /** Sets {@link #getAgree() agree}. */
    public ContributionView setAgree(Long agree) {
        this.agree = agree;
        return this;
    }

    /** How many disagree. It may be null. */
    public Long getDisagree() {
        return disagree;
    }

    /** Sets {@link #getDisagree() disagree}. */
    public ContributionView setDisagree(Long disagree) {
        this.disagree = disagree;
        return this;
    }

    /** How many say neither. It may be null. */
    public Long getPass() {
        return pass;
    }

    /** Sets {@link #getPass() pass}. */
    public ContributionView setPass(Long pass) {
        this.pass = pass;
        return this;
    }
}
