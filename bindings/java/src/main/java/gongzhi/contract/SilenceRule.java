// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What silence means, and what that rests on (业主大会和业主委员会指导规则 26). */
@JsonPropertyOrder({
    "counts",
    "source",
    "notice",
    "servedDays"
})
public final class SilenceRule extends ContractValue {

    @JsonProperty("counts")
    private Silence counts;

    @JsonProperty("source")
    private String source;

    @JsonProperty("notice")
    private String notice;

    @JsonProperty("servedDays")
    private Integer servedDays;

    /** What it means, for those whose service is on record. */
    public Silence getCounts() {
        return counts;
    }

    /** Sets {@link #getCounts() counts}. */
    public SilenceRule setCounts(Silence counts) {
        this.counts = counts;
        return this;
    }

    /** The owners' own rule that says so. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public SilenceRule setSource(String source) {
        this.source = source;
        return this;
    }

    /** Content digest of the notice that tells each of them what their silence will mean. */
    public String getNotice() {
        return notice;
    }

    /** Sets {@link #getNotice() notice}. */
    public SilenceRule setNotice(String notice) {
        this.notice = notice;
        return this;
    }

    /**
     * Whole calendar days that lie between service and the end of voting, at least; who was served
     * later says nothing by silence. 1 to the rule's {@code votingDays}. 舟山市物业管理条例 17 has public
     * notice of 7 days where papers cannot be handed over.
     */
    public Integer getServedDays() {
        return servedDays;
    }

    /** Sets {@link #getServedDays() servedDays}. */
    public SilenceRule setServedDays(Integer servedDays) {
        this.servedDays = servedDays;
        return this;
    }
}
