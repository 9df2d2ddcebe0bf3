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

    /** 百姓议事会: the residents' council, which deliberates. */
    @JsonProperty("residentsCouncil")
    RESIDENTS_COUNCIL,

    /** 乡贤参事会: the council of local worthies, which advises. */
    @JsonProperty("worthiesCouncil")
    WORTHIES_COUNCIL,

    /** 百姓服务团: the residents' service corps. */
    @JsonProperty("serviceCorps")
    SERVICE_CORPS,

    /** 法律服务团: the legal service corps. */
    @JsonProperty("legalServiceCorps")
    LEGAL_SERVICE_CORPS,

    /** 道德评审团: the panel that judges good conduct. */
    @JsonProperty("ethicsPanel")
    ETHICS_PANEL,

    /** Another body of the community, such as the supervisory committee (村务监督委员会). */
    @JsonProperty("communityBody")
    COMMUNITY_BODY
}
