// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can take more proof of identity than joining does. */
public enum ProvenAct {
    /** 提议: propose a topic. */
    @JsonProperty("propose")
    PROPOSE,

    /** 附议: second a topic. */
    @JsonProperty("second")
    SECOND,

    /** 表决: cast a ballot. */
    @JsonProperty("cast")
    CAST,

    /** 兑换: redeem points. */
    @JsonProperty("redeem")
    REDEEM,

    /** 报事: report a case in one's own name. */
    @JsonProperty("report")
    REPORT,

    /** 换证: be known under a new identity key without showing the digest under the old one. */
    @JsonProperty("rekey")
    REKEY
}
