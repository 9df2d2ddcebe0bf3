// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A covenant, its rules and its versions. */
@JsonPropertyOrder({
    "covenant",
    "topic",
    "region",
    "rules",
    "figuresFrom",
    "since",
    "until",
    "repealedBy",
    "versions"
})
public final class CovenantView extends ContractValue {

    @JsonProperty("covenant")
    private String covenant;

    @JsonProperty("topic")
    private String topic;

    @JsonProperty("region")
    private String region;

    @JsonProperty("rules")
    private List<CovenantRule> rules;

    @JsonProperty("figuresFrom")
    private Integer figuresFrom;

    @JsonProperty("since")
    private String since;

    @JsonProperty("until")
    private String until;

    @JsonProperty("repealedBy")
    private String repealedBy;

    @JsonProperty("versions")
    private List<CovenantVersion> versions;

    /** Which. */
    public String getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public CovenantView setCovenant(String covenant) {
        this.covenant = covenant;
        return this;
    }

    /** The topic by which it was adopted, as whatever ends or replaces it names. */
    public String getTopic() {
        return topic;
    }

    /** Sets {@link #getTopic() topic}. */
    public CovenantView setTopic(String topic) {
        this.topic = topic;
        return this;
    }

    /** Whose members it binds. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public CovenantView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Its rules. */
    public List<CovenantRule> getRules() {
        return rules;
    }

    /** Sets {@link #getRules() rules}. */
    public CovenantView setRules(List<CovenantRule> rules) {
        this.rules = rules;
        return this;
    }

    /** From how many violations up figures give a count. */
    public Integer getFiguresFrom() {
        return figuresFrom;
    }

    /** Sets {@link #getFiguresFrom() figuresFrom}. */
    public CovenantView setFiguresFrom(Integer figuresFrom) {
        this.figuresFrom = figuresFrom;
        return this;
    }

    /** From when it holds. */
    public String getSince() {
        return since;
    }

    /** Sets {@link #getSince() since}. */
    public CovenantView setSince(String since) {
        this.since = since;
        return this;
    }

    /** Until when it holds, exclusive; open where it was not repealed. It may be null. */
    public String getUntil() {
        return until;
    }

    /** Sets {@link #getUntil() until}. */
    public CovenantView setUntil(String until) {
        this.until = until;
        return this;
    }

    /** The topic that ended it. It may be null. */
    public String getRepealedBy() {
        return repealedBy;
    }

    /** Sets {@link #getRepealedBy() repealedBy}. */
    public CovenantView setRepealedBy(String repealedBy) {
        this.repealedBy = repealedBy;
        return this;
    }

    /** All its versions, this one among them, in the order in which they were adopted. */
    public List<CovenantVersion> getVersions() {
        return versions;
    }

    /** Sets {@link #getVersions() versions}. */
    public CovenantView setVersions(List<CovenantVersion> versions) {
        this.versions = versions;
        return this;
    }
}
