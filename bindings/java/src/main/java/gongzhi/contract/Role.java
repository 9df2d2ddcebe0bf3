// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person may be granted over a region. Being a resident or a household's delegate is not
 * granted: it follows from joining.
 */
public enum Role {
    /** 网格员: patrols a grid, helps its residents. */
    @JsonProperty("gridWorker")
    GRID_WORKER,

    /** 村社干部: works for a village or community. */
    @JsonProperty("villageCadre")
    VILLAGE_CADRE,

    /** 镇街操作员: works in a town's centre. */
    @JsonProperty("townOperator")
    TOWN_OPERATOR,

    /** 县区操作员: works in a county's centre. */
    @JsonProperty("countyOperator")
    COUNTY_OPERATOR,

    /** 市级操作员: works in the city's centre. */
    @JsonProperty("cityOperator")
    CITY_OPERATOR,

    /** 部门经办人: handles cases for a government department; granted with the department. */
    @JsonProperty("departmentOfficer")
    DEPARTMENT_OFFICER,

    /** 组织负责人: acts for an organisation; granted with the organisation. */
    @JsonProperty("organisationOfficer")
    ORGANISATION_OFFICER,

    /** 商户店员: confirms redemptions for a merchant; granted with the merchant. */
    @JsonProperty("merchantClerk")
    MERCHANT_CLERK,

    /** 审计员: reads, never writes. */
    @JsonProperty("auditor")
    AUDITOR,

    /** 个人信息保护负责人: sees to personal data. */
    @JsonProperty("privacyOfficer")
    PRIVACY_OFFICER,

    /** 居民代表、村民代表: votes where representatives do; may do nothing else. */
    @JsonProperty("representative")
    REPRESENTATIVE
}
