// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What silence means, and what that rests on (业主大会和业主委员会指导规则 26). */
@JsonPropertyOrder({
    "counts",
    "source",
    "notice"
})
public final class SilenceRule extends ContractValue {

    @JsonProperty("counts")
    private Silence counts;

    @JsonProperty("source")
    private String source;

    @JsonProperty("notice")
    private String notice;

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
}
