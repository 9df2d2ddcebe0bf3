// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who votes. */
public enum Electorate {
    /** Every member of the region, one vote each. */
    @JsonProperty("persons")
    PERSONS,

    /** Every member of the region who is 18 or over, one vote each. */
    @JsonProperty("adults")
    ADULTS,

    /** Every household of the region, one vote each, cast by its named delegate. */
    @JsonProperty("households")
    HOUSEHOLDS,

    /** Every owner of units in the region (业主), by heads and by area, both of which must be met. */
    @JsonProperty("owners")
    OWNERS,

    /** Every holder of the role {@code representative} in the region (居民代表、村民代表), one vote each. */
    @JsonProperty("representatives")
    REPRESENTATIVES,

    /**
     * Every organisation that is active in the region, one vote each, cast by one of its officers.
     */
    @JsonProperty("organisations")
    ORGANISATIONS,

    /**
     * Everybody on the region's register of voters (登记参加选举的村民) who is of age, as {@code
     * recordVoters} has it, one vote each. Who is missing objects to the list, so there must be
     * {@code life.listDays} (村民委员会组织法 13, 14).
     */
    @JsonProperty("registered")
    REGISTERED,

    /**
     * The owners of those units that the topic names (有利害关系的业主), by heads and by area. Who is
     * missing objects to the list, so there must be {@code life.listDays} (民法典 279).
     */
    @JsonProperty("interestedOwners")
    INTERESTED_OWNERS
}
