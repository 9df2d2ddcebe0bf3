// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Cases of a kind. */
@JsonPropertyOrder({
    "kind",
    "reported",
    "resolved"
})
public final class KindFigure extends ContractValue {

    @JsonProperty("kind")
    private String kind;

    @JsonProperty("reported")
    private Long reported;

    @JsonProperty("resolved")
    private Long resolved;

    /** Which. */
    public String getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public KindFigure setKind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Reported. */
    public Long getReported() {
        return reported;
    }

    /** Sets {@link #getReported() reported}. */
    public KindFigure setReported(Long reported) {
        this.reported = reported;
        return this;
    }

    /** Closed and not reopened since. */
    public Long getResolved() {
        return resolved;
    }

    /** Sets {@link #getResolved() resolved}. */
    public KindFigure setResolved(Long resolved) {
        this.resolved = resolved;
        return this;
    }
}
