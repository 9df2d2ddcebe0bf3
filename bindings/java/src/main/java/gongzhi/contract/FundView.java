// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a fund has issued. */
@JsonPropertyOrder({
    "fund",
    "region",
    "issued",
    "awards",
    "reversals"
})
public final class FundView extends ContractValue {

    @JsonProperty("fund")
    private String fund;

    @JsonProperty("region")
    private String region;

    @JsonProperty("issued")
    private String issued;

    @JsonProperty("awards")
    private Long awards;

    @JsonProperty("reversals")
    private Long reversals;

    /** Which. */
    public String getFund() {
        return fund;
    }

    /** Sets {@link #getFund() fund}. */
    public FundView setFund(String fund) {
        this.fund = fund;
        return this;
    }

    /** Whom it serves. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public FundView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** What it issued, reversals taken off. */
    public String getIssued() {
        return issued;
    }

    /** Sets {@link #getIssued() issued}. */
    public FundView setIssued(String issued) {
        this.issued = issued;
        return this;
    }

    /** How many awards it made. */
    public Long getAwards() {
        return awards;
    }

    /** Sets {@link #getAwards() awards}. */
    public FundView setAwards(Long awards) {
        this.awards = awards;
        return this;
    }

    /** How many of them were reversed. */
    public Long getReversals() {
        return reversals;
    }

    /** Sets {@link #getReversals() reversals}. */
    public FundView setReversals(Long reversals) {
        this.reversals = reversals;
        return this;
    }
}
