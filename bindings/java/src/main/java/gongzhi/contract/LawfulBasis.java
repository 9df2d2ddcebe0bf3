// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A lawful basis (合法性基础): the seven of PIPL 13. */
public enum LawfulBasis {
    /** (1) The individual's consent. */
    @JsonProperty("consent")
    CONSENT,

    /** (2) A contract with the individual, or management of their employment. */
    @JsonProperty("contract")
    CONTRACT,

    /** (3) A statutory duty. */
    @JsonProperty("legalDuty")
    LEGAL_DUTY,

    /** (4) A public health emergency, or danger to life, health or property. */
    @JsonProperty("emergency")
    EMERGENCY,

    /** (5) News and supervision by public opinion, in the public interest. */
    @JsonProperty("news")
    NEWS,

    /** (6) The individual made it public, or it is lawfully public. */
    @JsonProperty("public")
    PUBLIC,

    /** (7) Another law or administrative regulation. */
    @JsonProperty("otherLaw")
    OTHER_LAW
}
