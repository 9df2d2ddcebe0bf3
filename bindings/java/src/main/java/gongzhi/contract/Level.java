// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far up a region stands. Ordered from the lowest to the highest: {@code City > Grid}. */
public enum Level {
    /** A grid 网格 within a village or community: 13 to 18 digits. */
    @JsonProperty("grid")
    GRID,

    /** A village or an urban community 村、社区: 12 digits. */
    @JsonProperty("village")
    VILLAGE,

    /** A town, township or street 镇、乡、街道: 9 digits, then zeros. */
    @JsonProperty("town")
    TOWN,

    /** A county, district or county-level city 县、区、县级市: 6 digits, then zeros. */
    @JsonProperty("county")
    COUNTY,

    /** A prefecture-level city 地级市: 4 digits, then zeros. */
    @JsonProperty("city")
    CITY
}
