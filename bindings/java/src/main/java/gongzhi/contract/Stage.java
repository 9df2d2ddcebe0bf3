// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a case has come (办理状态), whatever its level. */
public enum Stage {
    /** 已上报: waits to be accepted or not. */
    @JsonProperty("reported")
    REPORTED,

    /** 不予受理: not accepted, with a reason and the path to take instead. */
    @JsonProperty("notAccepted")
    NOT_ACCEPTED,

    /** 已受理: accepted at its level; nobody works on it yet. */
    @JsonProperty("accepted")
    ACCEPTED,

    /** 居民自治: the residents deliberate on it themselves. */
    @JsonProperty("selfResolving")
    SELF_RESOLVING,

    /** 村社办理: the grid or village works on it. */
    @JsonProperty("handling")
    HANDLING,

    /** 委托办理: an organisation works on it for the village. */
    @JsonProperty("entrusted")
    ENTRUSTED,

    /** 派单: departments work on it, one of them in the lead. */
    @JsonProperty("dispatched")
    DISPATCHED,

    /** 退单: a department gave it back; the dispatcher decides anew. */
    @JsonProperty("returned")
    RETURNED,

    /** 已反馈: every unit gave its result; it waits to be closed. */
    @JsonProperty("feedback")
    FEEDBACK,

    /** 办结: closed with a result, which went back to the reporter. */
    @JsonProperty("closed")
    CLOSED,

    /** 已评价: closed, and rated by the reporter. */
    @JsonProperty("evaluated")
    EVALUATED,

    /** 重新办理: opened again; nobody works on it yet. */
    @JsonProperty("reopened")
    REOPENED,

    /** 撤回: taken back by the reporter, or with the violation that a covenant had referred. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
