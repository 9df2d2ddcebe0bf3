// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of contribution it is. */
public enum ContributionKind {
    /** An opinion for the topic. */
    @JsonProperty("for")
    FOR,

    /** An opinion against it. */
    @JsonProperty("against")
    AGAINST,

    /** A statement that others agree or disagree with. */
    @JsonProperty("statement")
    STATEMENT,

    /** The topic's text as it should be; its proposer takes it over, or does not. */
    @JsonProperty("amendment")
    AMENDMENT
}
