// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an organisation is. */
public enum OrganisationKind {
    /** 社会组织: a registered social organisation; has a credit code. */
    @JsonProperty("socialOrganisation")
    SOCIAL_ORGANISATION,

    /** 自组织: a self-organised group of residents. */
    @JsonProperty("selfOrganisedGroup")
    SELF_ORGANISED_GROUP,

    /** 企业: an enterprise; has a credit code. */
    @JsonProperty("enterprise")
    ENTERPRISE,

    /** 商户: a merchant of the alliance; has a credit code. */
    @JsonProperty("merchant")
    MERCHANT,

    /** 政府部门: a government department; has a credit code. */
    @JsonProperty("department")
    DEPARTMENT,

    /** 百姓议事会 and its like: a body of the community that acts under its shown identity. */
    @JsonProperty("communityBody")
    COMMUNITY_BODY
}
