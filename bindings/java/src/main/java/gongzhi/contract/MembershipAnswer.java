// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What is answered. */
@JsonPropertyOrder({
    "region",
    "joinCode",
    "member",
    "organisation"
})
public final class MembershipAnswer extends ContractValue {

    @JsonProperty("region")
    private RegionView region;

    @JsonProperty("joinCode")
    private JoinCode joinCode;

    @JsonProperty("member")
    private MemberView member;

    @JsonProperty("organisation")
    private OrganisationView organisation;

    private MembershipAnswer() {}

    /** How a region stands. */
    public static MembershipAnswer ofRegion(RegionView region) {
        MembershipAnswer union = new MembershipAnswer();
        union.region = region;
        return union;
    }

    /** What stands under {@code region}; null where this is another. */
    public RegionView getRegion() {
        return region;
    }

    /** The text of a grid's join code. */
    public static MembershipAnswer ofJoinCode(JoinCode joinCode) {
        MembershipAnswer union = new MembershipAnswer();
        union.joinCode = joinCode;
        return union;
    }

    /** What stands under {@code joinCode}; null where this is another. */
    public JoinCode getJoinCode() {
        return joinCode;
    }

    /** Where a person lives and what they may do. */
    public static MembershipAnswer ofMember(MemberView member) {
        MembershipAnswer union = new MembershipAnswer();
        union.member = member;
        return union;
    }

    /** What stands under {@code member}; null where this is another. */
    public MemberView getMember() {
        return member;
    }

    /** How an organisation stands. */
    public static MembershipAnswer ofOrganisation(OrganisationView organisation) {
        MembershipAnswer union = new MembershipAnswer();
        union.organisation = organisation;
        return union;
    }

    /** What stands under {@code organisation}; null where this is another. */
    public OrganisationView getOrganisation() {
        return organisation;
    }

    /** The text of a grid's join code. */
    @JsonPropertyOrder({
        "code",
        "until"
    })
    public static final class JoinCode extends ContractValue {

        @JsonProperty("code")
        private String code;

        @JsonProperty("until")
        private String until;

        /** The text. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public JoinCode setCode(String code) {
            this.code = code;
            return this;
        }

        /** Valid before this instant. */
        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public JoinCode setUntil(String until) {
            this.until = until;
            return this;
        }
    }
}
