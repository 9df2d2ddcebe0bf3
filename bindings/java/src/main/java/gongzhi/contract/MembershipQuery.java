// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of membership. */
@JsonPropertyOrder({
    "region",
    "joinCode",
    "member",
    "organisation"
})
public final class MembershipQuery extends ContractValue {

    @JsonProperty("region")
    private Region region;

    @JsonProperty("joinCode")
    private JoinCode joinCode;

    @JsonProperty("member")
    private Member member;

    @JsonProperty("organisation")
    private Organisation organisation;

    private MembershipQuery() {}

    /** How a region stands. */
    public static MembershipQuery ofRegion(Region region) {
        MembershipQuery union = new MembershipQuery();
        union.region = region;
        return union;
    }

    /** What stands under {@code region}; null where this is another. */
    public Region getRegion() {
        return region;
    }

    /** The text of a grid's join code, to be printed or shown. */
    public static MembershipQuery ofJoinCode(JoinCode joinCode) {
        MembershipQuery union = new MembershipQuery();
        union.joinCode = joinCode;
        return union;
    }

    /** What stands under {@code joinCode}; null where this is another. */
    public JoinCode getJoinCode() {
        return joinCode;
    }

    /** Where a person lives and what they may do. */
    public static MembershipQuery ofMember(Member member) {
        MembershipQuery union = new MembershipQuery();
        union.member = member;
        return union;
    }

    /** What stands under {@code member}; null where this is another. */
    public Member getMember() {
        return member;
    }

    /** How an organisation stands. */
    public static MembershipQuery ofOrganisation(Organisation organisation) {
        MembershipQuery union = new MembershipQuery();
        union.organisation = organisation;
        return union;
    }

    /** What stands under {@code organisation}; null where this is another. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** How a region stands. */
    @JsonPropertyOrder({
        "region"
    })
    public static final class Region extends ContractValue {

        @JsonProperty("region")
        private String region;

        /** Which. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Region setRegion(String region) {
            this.region = region;
            return this;
        }
    }

    /** The text of a grid's join code, to be printed or shown. */
    @JsonPropertyOrder({
        "grid"
    })
    public static final class JoinCode extends ContractValue {

        @JsonProperty("grid")
        private String grid;

        /** Which grid. */
        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public JoinCode setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** Where a person lives and what they may do. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Member extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Member setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** How an organisation stands. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class Organisation extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        /** Which. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Organisation setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }
}
